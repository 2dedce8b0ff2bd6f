/**
 * Sums of a window -> its parts, as labels. The likeliest sequence of labels is not the best set of spans: where one boundary
 * is in doubt, it drops a span that is likelier than not. So every span that is likely enough is weighed by its own likelihood,
 * the best set without overlaps is taken, and what the likeliest sequence has beside them is kept.
 */
import { LABELS } from "./crf.ts";
import { likelihood, type Sums } from "./likelihoods.ts";

/** Source, cue, content: labels 1 + 2 * role begin, 2 + 2 * role go on. */
const ROLES = 3;

/** Tokens [first, last). */
export interface Part {
	readonly first: number;
	readonly last: number;
	readonly role: number;
}

interface Candidate extends Part {
	readonly gain: number;
}

/**
 * How likely a span of each role must be to be worth taking: about half of the F1 that is reached, as theory has it; contents,
 * whose many tokens make every single span look unlikely, less.
 */
const WORTH = [0.5, 0.45, 0.35] as const;

/** Spans less likely than this are not looked at. */
const FLOOR = 0.05;

/** A span of the likeliest sequence wins only where nothing else does. */
const KEPT_GAIN = 1e-4;

const at = (values: ArrayLike<number>, i: number): number => values[i] as number;

/** Does a paragraph start at token t of the window? Nothing runs on into it. */
export type Breaks = (t: number) => boolean;

/** Likelihood that what stands at token t with these weights of its two labels ends there. */
function endsAt(sums: Sums, t: number, begin: number, inside: number, weights: readonly [number, number], breaks: Breaks): number {
	const { backward, odds, step } = sums;
	if (t === sums.count - 1) return weights[0] + weights[1];
	let total = 0;
	for (let j = 0; j < LABELS; j++) {
		if (j === inside && !breaks(t + 1)) continue;
		const moved = weights[0] * at(step, begin * LABELS + j) + weights[1] * at(step, inside * LABELS + j);
		total += moved * at(odds, (t + 1) * LABELS + j) * at(backward, (t + 1) * LABELS + j);
	}
	return total;
}

function candidatesFrom(sums: Sums, first: number, role: number, breaks: Breaks): Candidate[] {
	const begin = 1 + 2 * role;
	const inside = begin + 1;
	const opens = first === 0 || breaks(first);
	const out: Candidate[] = [];
	if (likelihood(sums, first, begin) + (opens ? likelihood(sums, first, inside) : 0) < FLOOR) return out;
	let weights: readonly [number, number] = [
		at(sums.forward, first * LABELS + begin),
		opens ? at(sums.forward, first * LABELS + inside) : 0,
	];
	for (let t = first; ; t++) {
		const gain = endsAt(sums, t, begin, inside, weights, breaks) - (WORTH[role] as number);
		if (gain > 0) out.push({ first, last: t + 1, role, gain });
		if (t + 1 === sums.count || breaks(t + 1)) return out;
		const moved = weights[0] * at(sums.step, begin * LABELS + inside) + weights[1] * at(sums.step, inside * LABELS + inside);
		const next = moved * at(sums.odds, (t + 1) * LABELS + inside);
		if (next * at(sums.backward, (t + 1) * LABELS + inside) < FLOOR) return out;
		weights = [0, next];
	}
}

/** The best set without overlaps, by the sum of gains. */
function choose(candidates: readonly Candidate[], count: number): Part[] {
	const endingAt = Array.from({ length: count + 1 }, (): Candidate[] => []);
	for (const candidate of candidates) endingAt[candidate.last]?.push(candidate);
	const best = new Float64Array(count + 1);
	const taken: (Candidate | null)[] = [null];
	for (let t = 1; t <= count; t++) {
		best[t] = at(best, t - 1);
		taken[t] = null;
		for (const candidate of endingAt[t] ?? []) {
			const total = at(best, candidate.first) + candidate.gain;
			if (total <= at(best, t)) continue;
			best[t] = total;
			taken[t] = candidate;
		}
	}
	const out: Part[] = [];
	for (let t = count; t > 0; ) {
		const part = taken[t];
		if (part) out.push(part);
		t = part ? part.first : t - 1;
	}
	return out.reverse();
}

function partsOf(labels: Uint8Array): Part[] {
	const out: Part[] = [];
	labels.forEach((label, t) => {
		const open = out.at(-1);
		const role = (label - 1) >> 1;
		if (label % 2 === 1) out.push({ first: t, last: t + 1, role });
		else if (label > 0 && open) out[out.length - 1] = { ...open, last: t + 1 };
	});
	return out;
}

/** `path`: the likeliest sequence, in which every span begins properly. */
export function findParts(sums: Sums, path: Uint8Array, breaks: Breaks): Part[] {
	const candidates = partsOf(path).map((part) => ({ ...part, gain: KEPT_GAIN }));
	for (let t = 0; t < sums.count; t++) for (let role = 0; role < ROLES; role++) candidates.push(...candidatesFrom(sums, t, role, breaks));
	return choose(candidates, sums.count);
}

export function labelsOf(parts: readonly Part[], count: number): Uint8Array {
	const labels = new Uint8Array(count);
	for (const { first, last, role } of parts) {
		labels.fill(2 + 2 * role, first, last);
		labels[first] = 1 + 2 * role;
	}
	return labels;
}
