/** A content -> the cue of its own sentence that it is tied to. */
import type { TokenizedText } from "../tokens.ts";
import { type Gap, gapBetween, isRefused } from "./gap.ts";
import type { Group, Placed } from "./groups.ts";

/** Costs of tying a content to a cue of its sentence, in words of distance. */
const CUE_BETWEEN_COST = 15;
const CONTENT_BETWEEN_COST = 4;
const MAX_GAP_COST = 12;
/** "She tweeted early on Monday [that ...] and urged ...": a content before its cue is set off by a comma or a mark. */
const BEFORE_COST = 3;
const BEFORE_WITHOUT_COMMA_COST = 12;
/** "saying last week, [“A,”] when she blamed [him]": a cue with a content behind it seldom has one before. */
const HAS_ANOTHER_COST = 8;
/** "Once he is here, the mayor may come and say, “A,” Holm said": what somebody may say is Holm's to tell. */
const SUPPOSED_COST = 10;

/** "may come and [say]": a modal verb before it, and its bare form. So many words may stand between. */
const MAX_TOKENS_TO_MODAL = 7;

function isSupposed(words: TokenizedText, cue: Placed): boolean {
	const verb = words.tokens[cue.last - 1];
	if (!verb || !/^(?:say|tell|ask|add|argue|claim|reply|respond|answer|write|declare|announce)$/.test(verb.norm)) return false;
	for (let i = cue.last - 2; i >= Math.max(0, cue.last - MAX_TOKENS_TO_MODAL); i--) {
		const token = words.tokens[i];
		if (token?.sentence !== verb.sentence || token.text === ",") return false;
		if (/^(?:may|might|could|would|should|'d)$/.test(token.norm)) return true;
	}
	return false;
}

function costOf(words: TokenizedText, gap: Gap, group: Group, run: readonly Placed[], near: readonly Placed[]): number {
	if (gap.side === "around") return 0;
	let cost = Math.min(gap.to - gap.from, MAX_GAP_COST);
	for (const part of near) {
		if (part === group.cue || part === group.source || run.includes(part) || part.first < gap.from || part.last > gap.to) continue;
		if (part.role === "cue") cost += CUE_BETWEEN_COST;
		if (part.role === "content") cost += CONTENT_BETWEEN_COST;
	}
	if (isSupposed(words, group.cue)) cost += SUPPOSED_COST;
	if (gap.side === "before") {
		const comma = /[,"'”’»?!]/.test(`${words.tokens[gap.from - 1]?.text}${words.tokens[gap.from]?.text}`);
		cost += comma ? BEFORE_COST : BEFORE_WITHOUT_COMMA_COST;
		if (group.followed) cost += HAS_ANOTHER_COST;
	}
	return cost;
}

/** The cheapest cue of the content's own sentence. */
export function inSentence(words: TokenizedText, run: readonly Placed[], groups: readonly Group[], near: readonly Placed[]): Group | null {
	let best: Group | null = null;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const group of groups) {
		const gap = gapBetween(words, group, run);
		if (gap.sentences !== 0 || isRefused(words, gap, group, run)) continue;
		const cost = costOf(words, gap, group, run, near);
		if (cost < bestCost) [best, bestCost] = [group, cost];
	}
	return best;
}
