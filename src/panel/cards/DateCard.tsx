/** One date: the day, month or span it means, and the sentence with the words that say so. */
import { useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import { formatDate } from "../model/format.ts";
import type { DateItem } from "../model/items.ts";
import { sayRule } from "../model/rules.ts";
import { Card, type CardProps, Chip } from "./Card.tsx";
import { Evidence } from "./Evidence.tsx";

/** When something was said, or what was said or told of. */
export const ROLES = { event: "dateEvent", statement: "dateStatement" } as const;

export const DateCard = memo((props: CardProps<DateItem>) => {
	const words = useWords();
	const { item, lang } = props;
	const { date, written } = item;
	const resolved = formatDate(date.value, words.locale, true) ?? date.value;
	const others = (date.alternatives ?? []).map((other) => formatDate(other, words.locale) ?? other);
	const title = (
		<div class="card-head">
			<h3>
				<time dateTime={date.value}>{resolved}</time>
			</h3>
		</div>
	);
	const chips = (
		<>
			{date.role !== undefined && <Chip>{words.t(ROLES[date.role])}</Chip>}
			{others.length > 0 && <Chip tone="doubt">{words.t("dateAlternatives", words.list(others))}</Chip>}
		</>
	);
	return (
		<Card
			card={props}
			kind="date"
			title={title}
			name={`${written}: ${resolved}`}
			chips={chips}
			why={<p>{sayRule(date.why.rule, words)}</p>}
		>
			<Evidence passages={item.passages} lang={lang} />
		</Card>
	);
});
