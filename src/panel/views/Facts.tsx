/** The chosen view's cards: quotes (in reading order or by voice), figures, people, or dates on a time axis. */
import { useMemo } from "preact/hooks";
import { DateCard } from "../cards/DateCard.tsx";
import { FigureCard } from "../cards/FigureCard.tsx";
import { PersonCard } from "../cards/PersonCard.tsx";
import { QuoteCard } from "../cards/QuoteCard.tsx";
import { VoiceName, VoiceRole } from "../cards/VoiceName.tsx";
import { useWords } from "../context.ts";
import type { Items } from "../model/items.ts";
import { quotesByVoice } from "../model/results.ts";
import type { Desk } from "../model/views.ts";
import type { PageFacts } from "../props.ts";
import { CardList } from "./CardList.tsx";
import { useLeaving } from "./leaving.ts";
import { TimeAxis } from "./TimeAxis.tsx";

interface FactsProps {
	readonly desk: Desk;
	/** Those that fit search and filters. */
	readonly items: Items;
	readonly page: PageFacts;
	readonly hidden: ReadonlySet<string>;
}

/** What a card is told besides its item. */
function useCardState({ desk, page, hidden }: FactsProps) {
	const lang = page.sheet.article.inLanguage;
	return (id: string) => ({
		lang,
		seen: page.visible.has(id),
		current: desk.current === id,
		hidden: hidden.has(id),
		unplaced: page.unplaced.has(id),
	});
}

function QuoteGroups(props: FactsProps) {
	const words = useWords();
	const stateOf = useCardState(props);
	const groups = useMemo(() => quotesByVoice(props.items), [props.items]);
	return (
		<>
			{groups.map((group) => {
				const voice = group[0]?.voice;
				if (!voice) return null;
				return (
					<section key={voice.key} class="group">
						<div class="group-head">
							<h3>
								<VoiceName voice={voice} />
							</h3>
							<span class="group-count">{words.count("quoteCount", group.length)}</span>
							<VoiceRole voice={voice} />
						</div>
						<CardList
							items={group}
							current={props.desk.current}
							draw={(item) => <QuoteCard key={item.id} item={item} titled={false} {...stateOf(item.id)} />}
						/>
					</section>
				);
			})}
		</>
	);
}

export function Facts(props: FactsProps) {
	const { view } = props.desk;
	const drawn = <ChosenView {...props} />;
	const leaving = useLeaving(view, drawn);
	return (
		<>
			<div key={view}>{drawn}</div>
			{leaving && (
				<div key={leaving.view} hidden>
					{leaving.drawn}
				</div>
			)}
		</>
	);
}

function ChosenView(props: FactsProps) {
	const { desk, items, page } = props;
	const stateOf = useCardState(props);
	const { current } = desk;
	switch (desk.view) {
		case "quotes":
			if (desk.order === "speaker") return <QuoteGroups {...props} />;
			return (
				<CardList
					items={items.quotes}
					current={current}
					draw={(item) => <QuoteCard key={item.id} item={item} titled={true} {...stateOf(item.id)} />}
				/>
			);
		case "figures":
			return (
				<CardList items={items.figures} current={current} draw={(item) => <FigureCard key={item.id} item={item} {...stateOf(item.id)} />} />
			);
		case "people":
			return (
				<CardList
					items={items.people}
					current={current}
					draw={(item) => <PersonCard key={item.id} item={item} sheet={page.sheet} {...stateOf(item.id)} />}
				/>
			);
		case "time":
			return (
				<>
					<TimeAxis items={items.dates} published={page.sheet.article.datePublished} />
					<CardList items={items.dates} current={current} draw={(item) => <DateCard key={item.id} item={item} {...stateOf(item.id)} />} />
				</>
			);
	}
}
