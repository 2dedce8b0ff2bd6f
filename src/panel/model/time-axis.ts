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

/** Labels stand apart by a sixth of the axis, the day of publication's own always: it anchors the others. */
const LABEL_ROOM = 1 / 6;

function hasRoom(tick: Tick, index: number, ticks: readonly Tick[]): boolean {
	if (tick.amount === 0) return true;
	const published = ticks.find(({ amount }) => amount === 0);
	const nearer = ticks[tick.amount < 0 ? index + 1 : index - 1];
	const isFree = (other: Tick | undefined) => other === undefined || Math.abs(other.at - tick.at) >= LABEL_ROOM;
	return isFree(published) && (nearer?.amount === 0 || isFree(nearer));
}

/** Null where there is nothing to place. At least three days each side, so that one date does not fill the axis. */
export function axisOf(intervals: readonly Interval[], publishedMs: number): Axis | null {
	if (intervals.length === 0) return null;
	const daysFrom = (timeMs: number) => (timeMs - publishedMs) / DAY_MS;
	const least = bend(Math.min(-3, ...intervals.map(({ from }) => daysFrom(from))));
	const most = bend(Math.max(3, ...intervals.map(({ to }) => daysFrom(to))));
	const placeDays = (days: number) => (bend(days) - least) / (most - least);
	const sides = [...STEPS.map((step) => ({ ...step, amount: -step.amount })), ...STEPS];
	const ticks = [{ amount: 0, unit: "day" as const }, ...sides]
		.map((tick) => ({ ...tick, days: tick.amount * DAYS[tick.unit] }))
		.map(({ days, ...tick }) => ({ ...tick, at: placeDays(days), timeMs: publishedMs + days * DAY_MS }))
		.filter(({ at }) => at >= 0 && at <= 1)
		.sort((a, b) => a.at - b.at)
		.filter(hasRoom);
	return { place: (timeMs) => Math.min(1, Math.max(0, placeDays(daysFrom(timeMs)))), ticks };
}
