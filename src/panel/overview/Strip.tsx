/**
 * The whole article as one strip: where quotes, figures, people and dates stand, one lane a kind, and the part on screen.
 * A press goes there. To a keyboard and a screen reader it is a slider over the article's length.
 */
import { useMemo } from "preact/hooks";
import { FACT_KINDS } from "../../facts/mark-styles.ts";
import type { Span } from "../../facts/span.ts";
import type { FactKind, FactSheet } from "../../facts/types.ts";
import { useWords } from "../context.ts";
import { memo } from "../memo.tsx";

interface StripProps {
	readonly sheet: FactSheet;
	readonly scrolled: number | null;
	readonly onGo: (offset: number) => void;
}

/** Units of the drawing's width; stretched to the panel's. A fact is drawn at least 3 wide, so that a short one is seen. */
const WIDTH = 1000;
const LEAST_WIDTH = 3;
const LANE_HEIGHT = 6;
const LANE_GAP = 2;

/** One keypress moves by a twentieth of the article; Page Up and Page Down by a fifth. */
const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 0.05,
	ArrowUp: -0.05,
	ArrowLeft: -0.05,
	ArrowDown: 0.05,
	PageUp: -0.2,
	PageDown: 0.2,
};

function lanePath(spans: readonly Span[], lane: number, length: number): string {
	const top = lane * (LANE_HEIGHT + LANE_GAP);
	return spans
		.map(({ start, end }) => {
			const x = (start / length) * WIDTH;
			const width = Math.max(LEAST_WIDTH, ((end - start) / length) * WIDTH);
			return `M${x.toFixed(1)} ${top}h${width.toFixed(1)}v${LANE_HEIGHT}h-${width.toFixed(1)}z`;
		})
		.join("");
}

const spansOf = (sheet: FactSheet): Readonly<Record<FactKind, readonly Span[]>> => ({
	quote: sheet.quotes.flatMap(({ content }) => content),
	figure: sheet.figures.map(({ span }) => span),
	person: sheet.people.flatMap(({ mentions }) => mentions),
	date: sheet.dates.map(({ span }) => span),
});

export const Strip = memo(({ sheet, scrolled, onGo }: StripProps) => {
	const words = useWords();
	const length = Math.max(1, sheet.text.length);
	const paths = useMemo(() => {
		const spans = spansOf(sheet);
		return FACT_KINDS.map((kind, lane) => ({ kind, path: lanePath(spans[kind], lane, length) }));
	}, [sheet, length]);
	const here = scrolled ?? 0;
	const go = (share: number) => onGo(Math.round(Math.min(1, Math.max(0, share)) * length));
	const rtl = words.direction === "rtl";
	const press = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
		const box = event.currentTarget.getBoundingClientRect();
		const share = (event.clientX - box.left) / box.width;
		go(rtl ? 1 - share : share);
	};
	const key = (event: KeyboardEvent) => {
		const ends: Readonly<Record<string, number>> = { Home: 0, End: 1 };
		const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
		const step = (STEPS[event.key] ?? 0) * (rtl && sideways ? -1 : 1);
		if (step === 0 && ends[event.key] === undefined) return;
		event.preventDefault();
		go(ends[event.key] ?? here + step);
	};
	return (
		<div
			class="strip"
			role="slider"
			tabIndex={0}
			aria-label={words.t("strip")}
			aria-valuemin={0}
			aria-valuemax={100}
			aria-valuenow={Math.round(here * 100)}
			aria-valuetext={words.t("stripAt", words.percent(here))}
			title={words.t("strip")}
			onClick={press}
			onKeyDown={key}
		>
			<svg viewBox={`0 0 ${WIDTH} ${FACT_KINDS.length * (LANE_HEIGHT + LANE_GAP)}`} preserveAspectRatio="none" aria-hidden="true">
				{paths.map(({ kind, path }) => (
					<path key={kind} d={path} data-kind={kind} />
				))}
			</svg>
			{scrolled !== null && <span class="strip-here" style={{ insetInlineStart: `${(here * 100).toFixed(1)}%` }} />}
		</div>
	);
});
