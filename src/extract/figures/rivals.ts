/**
 * What the figures of a contest and of a poll are about: "Moor leads Kell 50 percent to 44 percent" (his, then hers), "49 percent,
 * against 40 percent for Kell", "Among farmers, 61 percent said". Null where no contest and no group is named.
 */
import { isCapital, type Lexeme, wordAt } from "./lexemes.ts";
import { isPlural } from "./nouns.ts";
import { phraseFrom, phraseUpTo, type Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { type Prior, subjectOf } from "./subject.ts";

/** Verbs between two who are measured against each other. */
const CONTEST_PATTERN =
	/^(?:lead(?:s|ing)?|led|trail(?:s|ed|ing)?|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|edg(?:e|es|ed|ing)|top(?:s|ped|ping)?|outpoll(?:s|ed|ing)?|rout(?:s|ed|ing)?)$/;

const isShare = (quantity: Quantity): boolean => quantity.type === "percent" || quantity.type === "ratio" || quantity.type === "score";

/** The loser of "Moor leads Kell 50 percent", right before the figure, and the verb's place. */
function rivalBefore(lexemes: readonly Lexeme[], first: number): { rival: Run; verb: number } | null {
	const end = wordAt(lexemes, first - 1) === "," ? first - 1 : first;
	const rival = phraseUpTo(lexemes, end);
	if (rival === null) return null;
	const verb = rival.first - 1;
	return CONTEST_PATTERN.test(wordAt(lexemes, verb)) ? { rival, verb } : null;
}

/** Words between two shares that are held against each other. */
const AGAINST_PATTERN = /^(?:to|with|than|versus|vs|against|and)$/;

/** "trails Kell in Lowell by 4 points": words from the verb to the "by". */
const MARGIN_REACH = 8;

/** Who leads or trails by a margin. */
function findLeader(lexemes: readonly Lexeme[], first: number): Run | null {
	if (wordAt(lexemes, first - 1) !== "by") return null;
	for (let at = first - 2; at > 0 && first - at <= MARGIN_REACH; at--)
		if (CONTEST_PATTERN.test(wordAt(lexemes, at)) && isCapital(lexemes[at + 1])) return phraseUpTo(lexemes, at);
	return null;
}

/** What those do who are asked. */
const ANSWERS = /^(?:sa(?:id|ys?|ying)|who|agree[ds]?|disagree[ds]?|think|thought|believed?|answered|replied|support(?:ed)?|oppose[ds]?)$/;

/** "46 percent of voters said yes, 23 percent said no": a share of those asked is of the group that was named, or of one that is not told. */
export function findAsked(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): { readonly group: Run | null } | null {
	if (!isShare(quantity) || quantity.type === "score" || !ANSWERS.test(wordAt(lexemes, quantity.next))) return null;
	const group = prior && isShare(prior.quantity) && wordAt(lexemes, prior.quantity.next) === "of" ? prior.concept : null;
	return { group: group ?? findGroup(lexemes, quantity) };
}

export function findRival(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): Run | null {
	if (!isShare(quantity)) return null;
	const leader = findLeader(lexemes, quantity.first);
	if (leader) return leader;
	const own = rivalBefore(lexemes, quantity.first);
	if (own) return phraseUpTo(lexemes, own.verb) ?? subjectOf(lexemes, own.verb, prior);
	if (!prior || !isShare(prior.quantity) || !AGAINST_PATTERN.test(wordAt(lexemes, quantity.first - 1))) return null;
	if (wordAt(lexemes, quantity.next) === "for") {
		const run = phraseFrom(lexemes, quantity.next + 1);
		const last = run && lexemes[run.next - 1];
		if (last && !last.dated && (last.pos === "PROPN" || isPlural(last))) return run;
	}
	return prior.quantity.next === quantity.first - 1 ? (rivalBefore(lexemes, prior.quantity.first)?.rival ?? null) : null;
}

/** "Among Kell's supporters, however, 61 percent": so many words may stand between. */
const GROUP_REACH = 4;

/** The group that the sentence opens with, of those who were asked. */
export function findGroup(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	if (!isShare(quantity) || wordAt(lexemes, 0) !== "among") return null;
	const run = phraseFrom(lexemes, 1);
	return run && quantity.first >= run.next && quantity.first - run.next <= GROUP_REACH ? run : null;
}
