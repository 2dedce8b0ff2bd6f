/** Dates on an axis around the day of publication: what is told of above its line, when something was said below it. The cards below are the same in words, so the drawing is decoration to a screen reader. */
import { ROLES } from "../cards/DateCard.tsx";
import { useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import { dateFormat } from "../model/format.ts";
import type { DateItem } from "../model/items.ts";
import { axisOf, intervalOf, type Tick } from "../model/time-axis.ts";

interface TimeAxisProps {
	readonly items: readonly DateItem[];
	readonly published: string | null;
}

/** As exact as the tick is far from the day of publication. */
const LABELS: Readonly<Record<Tick["unit"], Intl.DateTimeFormatOptions>> = {
	day: { day: "numeric", month: "short" },
	week: { day: "numeric", month: "short" },
	month: { month: "short", year: "numeric" },
	year: { year: "numeric" },
};

const tickLabel = ({ timeMs, unit }: Tick, locale: string): string =>
	dateFormat(locale, { ...LABELS[unit], timeZone: "UTC" }).format(timeMs);

export const TimeAxis = memo(({ items, published }: TimeAxisProps) => {
	const words = useWords();
	const placed = items.filter((item) => item.interval !== null);
	const day = intervalOf((published ?? "").slice(0, 10));
	const intervals = placed.flatMap(({ interval }) => (interval ? [interval] : []));
	const axis = day === null ? null : axisOf(intervals, day.from);
	if (axis === null) return null;
	const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
	return (
		<div class="axis" aria-hidden="true">
			{placed.some(({ date }) => date.role === "statement") && (
				<p class="axis-key">
					{(["event", "statement"] as const).map((role) => (
						<span key={role} data-role={role}>
							{words.t(ROLES[role])}
						</span>
					))}
				</p>
			)}
			<div class="axis-line">
				{placed.map(({ id, date, interval, written }) => {
					if (interval === null) return null;
					const from = axis.place(interval.from);
					const width = axis.place(interval.to) - from;
					return (
						<span
							key={id}
							class="axis-mark"
							data-fact-id={id}
							data-role={date.role ?? "event"}
							title={written}
							style={{ insetInlineStart: percent(from), inlineSize: percent(width) }}
						/>
					);
				})}
			</div>
			{axis.ticks.map((tick) => (
				<span
					key={`${tick.amount}${tick.unit}`}
					class="axis-tick"
					data-published={tick.amount === 0}
					data-crowded={tick.crowded}
					style={{ insetInlineStart: percent(tick.at) }}
				>
					{tick.amount === 0 ? words.t("published") : tickLabel(tick, words.locale)}
				</span>
			))}
		</div>
	);
});
