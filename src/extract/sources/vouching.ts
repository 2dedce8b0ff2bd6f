/**
 * Does the source of a quote answer for the numbers in it? Not a crowd, not a passive that names nobody, not who wishes, decides,
 * orders or charges: that a council wants 40 trams is its wish, how much trams cost is the article's.
 */
import { slice } from "../../facts/span.ts";
import type { Quote } from "../../facts/types.ts";

/** "Sales are expected to rise": a cue in the passive names nobody, whatever stands before it. */
const namesNobody = (text: string, quote: Quote): boolean =>
	quote.cue !== null &&
	/^(?:is|are|was|were|be|been)\b.*\b(?:expected|forecast|predicted|projected|estimated)$/i.test(
		text.slice(quote.cue.start, quote.cue.end),
	);

/** "the number who said they had moved": a pronoun that stands for a crowd gives no figure. */
const isCrowd = (text: string, quote: Quote): boolean =>
	quote.speaker === null &&
	quote.source !== null &&
	/^(?:who|which|that|it|this|what|a|q)$/i.test(text.slice(quote.source.start, quote.source.end));

/** To charge, plead or ask for something is to say it, but not to vouch for a number in it: "was charged with five counts". */
const vouchesForNothing = (text: string, quote: Quote): boolean =>
	quote.kind === "indirect" &&
	quote.cue !== null &&
	/\b(?:charged|pleaded|pled|pleads?|requested|requests|sentenced|condition|convicted)\b/i.test(text.slice(quote.cue.start, quote.cue.end));

/** "wants to build 40 trams", "agreed to pay $5m", "ordered 12 trucks", "called the police about two thefts". */
const wishPattern =
	/\b(?:wants?|wanted|plan(?:s|ned)?|planning|decided?|decides|agree(?:s|d)?|order(?:s|ed)?|seeks?|sought|aim(?:s|ed)?|hop(?:es?|ed)|intend(?:s|ed)?|call(?:s|ed)|publish(?:es|ed)?|identif(?:y|ies|ied))\b/i;

/** A clause says how things are, whatever its verb: "agreed that 40 jobs would go". */
const clausePattern = /^(?:that|it would|they would)\b/i;

/** "found him guilty by 10 to 2", "found it via two links": a thing or a person found, and nothing reported. */
const foundPattern = /^(?:him|her|them|it (?:via|in|on|at|through|to|with|by))\b/i;

/** What is wished, decided or found is no report of the numbers in it. */
function isWish(text: string, quote: Quote): boolean {
	const [content] = quote.content;
	if (quote.kind !== "indirect" || quote.cue === null || !content) return false;
	const cue = slice(text, quote.cue);
	const said = slice(text, content);
	if (/\bf(?:ou|i)nds?\b/i.test(cue)) return foundPattern.test(said);
	return wishPattern.test(cue) && !clausePattern.test(said);
}

/** "52 percent said", "half of them think", "370 million people": a share of those asked answers for nothing; the poll does. */
const sharePattern =
	/\b(?:million|billion)\b|%|\bper ?cent\b|\b(?:half|thirds|quarters?) of\b|\b\w+ (?:in|out of) (?:ten|five|four|three|\d+)\b/i;

const isShare = (text: string, quote: Quote): boolean =>
	quote.speaker === null && quote.source !== null && sharePattern.test(slice(text, quote.source));

export const vouches = (text: string, quote: Quote): boolean =>
	!namesNobody(text, quote) && !isShare(text, quote) && !isCrowd(text, quote) && !vouchesForNothing(text, quote) && !isWish(text, quote);
