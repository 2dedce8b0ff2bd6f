/**
 * One sentence's figures -> its stated change beside the one its two values make: "rose from 950 to 1,005, up 5.3%". Null unless
 * the sentence gives exactly one change in percent and one pair of values.
 */
import { slice } from "../../facts/span.ts";
import type { Check, Figure } from "../../facts/types.ts";
import { halfStep } from "./precision.ts";

interface Stages {
	readonly from: number;
	readonly to: number;
	readonly unit: string;
	readonly figures: readonly Figure[];
}

const isChange = (figure: Figure, text: string): boolean =>
	figure.type === "percent" &&
	typeof figure.value === "number" &&
	(figure.change === "up" ||
		figure.change === "down" ||
		/^\s*(?:increase|rise|jump|gain|decrease|drop|fall|decline|cut|reduction|surge|growth)\b/.test(
			text.slice(figure.span.end, figure.span.end + 14),
		));

const preposition = (figure: Figure, text: string): string =>
	/\b(from|to|than)\s+(?:about |around |nearly |just )?$/.exec(text.slice(Math.max(0, figure.span.start - 20), figure.span.start))?.[1] ??
	"";

/** "from 950 to 1,005" as one figure, or "to 1,005 ... from 950" as two of one unit. */
function stagesOf(figures: readonly Figure[], text: string): Stages | null {
	const pairs = figures.filter((f) => f.stages && Array.isArray(f.value));
	const only = pairs[0];
	if (only && pairs.length === 1 && Array.isArray(only.value))
		return { from: only.value[0], to: only.value[1], unit: only.unit, figures: [only] };
	const from = figures.filter((f) => preposition(f, text) === "from" && typeof f.value === "number");
	const to = figures.filter((f) => preposition(f, text) === "to" && typeof f.value === "number");
	const [start, end] = [from[0], to[0]];
	if (!start || !end || from.length > 1 || to.length > 1 || (start.unit !== end.unit && start.unit !== "" && end.unit !== "")) return null;
	return { from: Number(start.value), to: Number(end.value), unit: end.unit || start.unit, figures: [start, end] };
}

/** All changes that the values may stand for before rounding: [lowest, highest]. */
function possible(stages: Stages, points: boolean, text: string): [number, number] {
	const step = (value: number): number => Math.max(...stages.figures.map((f) => halfStep(slice(text, f.span), value)));
	const [a, b] = [step(stages.from), step(stages.to)];
	const change = (from: number, to: number): number => (points ? to - from : (100 * (to - from)) / from);
	const corners = [
		change(stages.from - a, stages.to - b),
		change(stages.from - a, stages.to + b),
		change(stages.from + a, stages.to - b),
		change(stages.from + a, stages.to + b),
	];
	return [Math.min(...corners), Math.max(...corners)];
}

export function checkChange(figures: readonly Figure[], text: string): Check | null {
	const stages = stagesOf(figures, text);
	const changes = figures.filter((f) => isChange(f, text) && !stages?.figures.includes(f));
	const stated = changes[0];
	if (!stages || !stated || changes.length > 1 || stages.from <= 0 || typeof stated.value !== "number") return null;
	const points = stated.unit === "percentage point";
	if (points ? stages.unit !== "percent" : stated.unit !== "percent") return null;
	const computed = points ? stages.to - stages.from : (100 * (stages.to - stages.from)) / stages.from;
	const signed = stated.value * Math.sign(computed || 1);
	const half = halfStep(slice(text, stated.span), stated.value) || 0.5;
	const [low, high] = possible(stages, points, text);
	return {
		kind: "change",
		figures: [...stages.figures.map((f) => f.id), stated.id],
		stated: signed,
		computed,
		unit: points ? "percentage point" : "percent",
		agrees: signed + half >= low && signed - half <= high,
	};
}
