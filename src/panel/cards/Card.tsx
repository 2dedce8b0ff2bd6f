/**
 * The frame of every card: kind's colour and line at its edge, jump and copy, "why?" and "not a quote" behind "more". A card
 * that the reader hid folds to one line with a way back.
 */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { FactKind } from "../../facts/types.ts";
import { useHandlers, useWords } from "../context.ts";
import { IconButton } from "../Icon.tsx";
import type { MessageKey } from "../words.ts";

/** What every card is told of its fact. */
export interface CardProps<Item> {
	readonly item: Item;
	readonly lang: string | null;
	/** On screen in the page now. */
	readonly seen: boolean;
	/** The keys act on this card. */
	readonly current: boolean;
	readonly hidden: boolean;
	/** Has no place on the live page: nothing to jump to. */
	readonly unplaced: boolean;
}

interface FrameProps {
	readonly card: CardProps<{ readonly id: string }>;
	readonly kind: FactKind;
	/** The card's name: a heading, or nothing where the group's heading says it. */
	readonly title: ComponentChildren;
	/** The same in plain text, for the buttons' names. */
	readonly name: string;
	readonly chips: ComponentChildren;
	/** False: no summary has it. */
	readonly copyable?: boolean;
	readonly why: ComponentChildren;
	readonly children: ComponentChildren;
}

const NOT_A: Readonly<Record<FactKind, MessageKey>> = {
	quote: "notAQuote",
	figure: "notAFigure",
	person: "notAPerson",
	date: "notADate",
};

export function Card({ card, kind, title, name, chips, copyable, why, children }: FrameProps) {
	const words = useWords();
	const handlers = useHandlers();
	const [open, setOpen] = useState(false);
	const { id } = card.item;
	if (card.hidden) return <HiddenCard id={id} kind={kind} name={name} />;
	return (
		<li
			class="card"
			data-kind={kind}
			data-fact-id={id}
			data-seen={card.seen}
			aria-current={card.current ? "true" : undefined}
			tabIndex={-1}
		>
			{title}
			{children}
			<div class="card-foot">
				<div class="chips dotted">{chips}</div>
				{card.seen && <span class="on-screen">{words.t("onScreen")}</span>}
				<div class="card-actions">
					{!card.unplaced && <IconButton icon="goTo" label={words.t("goToFact", name)} onPress={() => handlers.goTo(id)} />}
					{copyable !== false && <IconButton icon="copy" label={words.t("copyFact", name)} onPress={() => handlers.copyFact(id)} />}
					<IconButton icon="more" label={words.t("moreOnFact", name)} expanded={open} onPress={() => setOpen(!open)} />
				</div>
			</div>
			{open && (
				<div class="why">
					<h4>{words.t("why")}</h4>
					{why}
					{card.unplaced && <p>{words.t("unplaced")}</p>}
					<button type="button" class="text-button" onClick={() => handlers.toggleHidden(id)}>
						{words.t(NOT_A[kind])}
					</button>
				</div>
			)}
		</li>
	);
}

interface HiddenCardProps {
	readonly id: string;
	readonly kind: FactKind;
	readonly name: string;
}

function HiddenCard({ id, kind, name }: HiddenCardProps) {
	const words = useWords();
	const handlers = useHandlers();
	return (
		<li class="card hidden-card" data-kind={kind} data-fact-id={id} tabIndex={-1}>
			<span>{words.t("hiddenFact", name)}</span>
			<button type="button" class="text-button" onClick={() => handlers.toggleHidden(id)}>
				{words.t("undo")}
			</button>
		</li>
	);
}

export const Chip = ({ tone, children }: { readonly tone?: "plain" | "doubt" | "strong"; readonly children: ComponentChildren }) => (
	<span class="chip" data-tone={tone ?? "plain"}>
		{children}
	</span>
);
