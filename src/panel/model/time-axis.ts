/**
 * Resolved dates -> places on a time axis. News speaks of "Thursday" and of 1994 in one breath, so the axis is logarithmic in
 * the distance from the day of publication: a week and a decade both stay legible, and its ticks say which day or year they are.
 */
export interface Interval {
	/** Milliseconds since 1970, UTC. */
	readonly from: number;
	readonly to: number;
	/** How exact the value is. */
	readonly grain: "day" | "month" | "year";
}

const DAY_MS = 86_400_000;

/** Catches "2016", "2016-09", "2016-09-08" and "2016-09-08T10:00Z"; leaves "8 September" and "2016-9". */
const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

function parsePoint(value: string): Interval | null {
	const parts = isoPattern.exec(value);
	if (parts === null) return null;
	const year = Number(parts[1]);
	if (parts[2] === undefined) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) - DAY_MS, grain: "year" };
	const month = Number(parts[2]) - 1;
	if (parts[3] === undefined) return { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + 1, 1) - DAY_MS, grain: "month" };
	const day = Date.UTC(year, month, Number(parts[3]));
	return { from: day, to: day, grain: "day" };
}

/** An ISO 8601 date, month, year or "start/end" -> its days; null for any other value. */
export function intervalOf(value: string): Interval | null {
	const [first = "", second] = value.split("/");
	const from = parsePoint(first);
	if (from === null || second === undefined) return from;
	const to = parsePoint(second);
	return to === null || to.to < from.from ? null : { from: from.from, to: to.to, grain: to.grain };
}

/** A place along the axis, 0..1, for any day. */
export type Scale = (timeMs: number) => number;

export interface Tick {
	readonly at: number;
	/** Distance from the day of publication; negative: before it. 0 is the day itself. */
	readonly amount: number;
	readonly unit: "day" | "week" | "month" | "year";
	/** The day that it stands for. */
	readonly timeMs: number;
	/** Too near to others for its label to be read on a short axis. */
	readonly crowded: boolean;
}

export interface Axis {
	readonly place: Scale;
	readonly ticks: readonly Tick[];
}

/** Days from publication, bent: the first week takes as much room as the next seven or so. */
const bend = (days: number): number => Math.sign(days) * Math.log1p(Math.abs(days) / 3);

const STEPS: readonly Pick<Tick, "amount" | "unit">[] = [
	{ amount: 1, unit: "week" },
	{ amount: 1, unit: "month" },
	{ amount: 1, unit: "year" },
	{ amount: 10, unit: "year" },
	{ amount: 100, unit: "year" },
];

const DAYS: Readonly<Record<Tick["unit"], number>> = { day: 1, week: 7, month: 30.4, year: 365.25 };

/** Half of a label as a share of an axis of usual width: "Published" in the longest language, "Aug 2023", "2016". */
const HALF_LABEL: Readonly<Record<Tick["unit"], number>> = { day: 0.13, week: 0.11, month: 0.11, year: 0.07 };

/** A narrow panel's axis is half as long. */
const SHORT = 2;

/** Those whose labels stand apart, each label so many times as long; `ticks` come in the order in which they are to be kept. */
function spaced<T extends Pick<Tick, "at" | "unit">>(ticks: readonly T[], times: number): readonly T[] {
	const apart = (a: T, b: T) => Math.abs(a.at - b.at) >= times * (HALF_LABEL[a.unit] + HALF_LABEL[b.unit]);
	const kept: T[] = [];
	for (const tick of ticks) if (kept.every((other) => apart(tick, other))) kept.push(tick);
	return kept;
}

/** Null where there is nothing to place. At least three days each side, so that one date does not fill the axis. */
export function axisOf(intervals: readonly Interval[], publishedMs: number): Axis | null {
	if (intervals.length === 0) return null;
	const daysFrom = (timeMs: number) => (timeMs - publishedMs) / DAY_MS;
	const least = bend(Math.min(-3, ...intervals.map(({ from }) => daysFrom(from))));
	const most = bend(Math.max(3, ...intervals.map(({ to }) => daysFrom(to))));
	const placeDays = (days: number) => (bend(days) - least) / (most - least);
	// The day of publication anchors the others; what is near to it matters more.
	const sides = STEPS.flatMap((step) => [{ ...step, amount: -step.amount }, step]);
	const within = [{ amount: 0, unit: "day" as const }, ...sides]
		.map((tick) => ({ ...tick, days: tick.amount * DAYS[tick.unit] }))
		.map(({ days, ...tick }) => ({ ...tick, at: placeDays(days), timeMs: publishedMs + days * DAY_MS }))
		.filter(({ at }) => at >= 0 && at <= 1);
	const kept = spaced(within, 1);
	const roomy = spaced(kept, SHORT);
	const ticks = kept.map((tick) => ({ ...tick, crowded: !roomy.includes(tick) })).sort((a, b) => a.at - b.at);
	return { place: (timeMs) => Math.min(1, Math.max(0, placeDays(daysFrom(timeMs)))), ticks };
}
