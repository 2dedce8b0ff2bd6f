/** One person or organization: name, office, affiliation, how much is heard of them, and every mention. */
import { useState } from "preact/hooks";
import { overlaps, slice } from "../../facts/span.ts";
import type { FactSheet, PersonKind } from "../../facts/types.ts";
import { useHandlers, useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import { mentionContext } from "../model/evidence.ts";
import type { PersonItem } from "../model/items.ts";
import { sayRule } from "../model/rules.ts";
import type { MessageKey } from "../words.ts";
import { Card, type CardProps, Chip } from "./Card.tsx";

interface PersonCardProps extends CardProps<PersonItem> {
	readonly sheet: FactSheet;
}

/** "Other" says nothing and is left out. */
const KINDS: Readonly<Record<Exclude<PersonKind, "other">, MessageKey>> = {
	official: "kindOfficial",
	spokesperson: "kindSpokesperson",
	journalist: "kindJournalist",
	expert: "kindExpert",
};

function Mentions({ item, sheet }: { readonly item: PersonItem; readonly sheet: FactSheet }) {
	const words = useWords();
	const handlers = useHandlers();
	const [open, setOpen] = useState(false);
	const { mentions } = item.named;
	return (
		<div class="mentions">
			<button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
				{words.count("mentionCount", mentions.length)}
			</button>
			{open && (
				<ol>
					{mentions.map((mention, part) => {
						const { before, itself, after } = mentionContext(sheet.text, mention);
						return (
							<li key={mention.start}>
								<button type="button" onClick={() => handlers.goTo(item.id, part)} dir="auto">
									{before}
									<strong>{itself}</strong>
									{after}
								</button>
							</li>
						);
					})}
				</ol>
			)}
		</div>
	);
}

function Speech({ item }: { readonly item: PersonItem }) {
	const words = useWords();
	const handlers = useHandlers();
	const { speech } = item;
	if (speech === null) return null;
	const said = `${words.count("quoteCount", speech.quotes)} · ${words.count("wordCount", speech.words)} · ${words.percent(speech.share)}`;
	return (
		<button type="button" class="text-button" onClick={() => handlers.showQuotesOf(speech.voice.key)}>
			{said}
		</button>
	);
}

/** The words that state the office, and those that name the body, where they stand apart. */
function officeWords({ person }: PersonItem, text: string): string {
	const { office, affiliationAt: at } = person ?? {};
	return [office, at && office && overlaps(at, office) ? null : at].flatMap((span) => (span ? [slice(text, span)] : [])).join(" … ");
}

function Why({ item, sheet }: { readonly item: PersonItem; readonly sheet: FactSheet }) {
	const words = useWords();
	const office = officeWords(item, sheet.text);
	return (
		<>
			<p>{sayRule(item.named.why.rule, words)}</p>
			{office !== "" && <p>{words.t("officeWords", office)}</p>}
			{item.person?.officeFrom === "list" && <p>{words.t("officeFromList")}</p>}
			{item.person?.officeFrom === "caption" && <p>{words.t("officeFromCaption")}</p>}
		</>
	);
}

export const PersonCard = memo((props: PersonCardProps) => {
	const words = useWords();
	const { item, sheet } = props;
	const { named, person } = item;
	const role = [person?.jobTitle, person?.affiliation].filter((part) => typeof part === "string");
	const title = (
		<div class="card-head">
			<h3 dir="auto" data-fact-text="">
				{named.name}
			</h3>
			{role.length > 0 && (
				<p class="role" dir="auto">
					{role.join(", ")}
				</p>
			)}
		</div>
	);
	const chips = (
		<>
			{person === null && <Chip>{words.t("kindOrganization")}</Chip>}
			{person !== null && person.kind !== "other" && <Chip>{words.t(KINDS[person.kind])}</Chip>}
			{person?.former === true && <Chip>{words.t("former")}</Chip>}
			{person?.officeFrom === "list" && <Chip tone="doubt">{words.t("officeNotStated")}</Chip>}
		</>
	);
	return (
		<Card
			card={props}
			kind="person"
			title={title}
			name={named.name}
			chips={chips}
			copyable={person !== null}
			why={<Why item={item} sheet={sheet} />}
		>
			<div class="person-lines">
				<Speech item={item} />
				<Mentions item={item} sheet={sheet} />
			</div>
		</Card>
	);
});
