/** What the tagger takes for an attribution and is none: deeds, names of things, turns of phrase, words too few to be anybody's. */
import { type Span, slice } from "../../facts/span.ts";
import { RESEARCHER_NOUNS } from "../lexicon/media.ts";
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import { isPersonal } from "./personal.ts";
import { isTitle } from "./speech-marks.ts";

/** Catches "did not respond to", "voted for", "will offer", "reported to": done, not said, whatever the verb is elsewhere; leaves "responded that". */
const deedPattern =
	/\bnot (?:\w+ )?(?:respond|reply|return)|n['’]t (?:\w+ )?(?:respond|reply|return)|\bvot(?:e[ds]?|ing)\b|\boffer(?:s|ed|ing)?\b|\breport(?:s|ed|ing)? to$/i;

/** With a thing behind it that is no clause, a deed too: catches "found" in "found a house", "adds" in "adds a garden", "posted" in "posted a map". */
const deedWithThingPattern =
	/\b(?:find(?:s|ing)?|found|show(?:s|ed|n|ing)?|add(?:s|ing|ed)|(?:post|retweet)(?:s|ed|ing)?|(?:conclud|continu)(?:e[sd]?|ing))\b/i;

/** Pictures show what happens and say nothing: catches "surveillance video" and "The footage"; leaves "the report". */
const picturePattern = /\b(?:videos?|footage|photos?|photographs?|pictures?|images?|clips?)$/i;
const showPattern = /\bshow(?:s|ed|ing|n)?$/i;

/** A number is added, not a remark: catches "added 256 points" and "adds 0.9 percent", leaves "added 256 owners had left". */
const addedPattern = /^add(?:s|ed) [\d.,]+\s*(?:%|percent|per cent|points?|basis)(?!\w)/i;

/** Somebody is telephoned: catches "called an ambulance" and "called the mayor's office", leaves "called the police old". */
const telephonedPattern = /^call(?:s|ed) (?:an ambulance|911|999|112|(?:the )?(?:[\p{L}'’]+ ){0,3}(?:police|office|department|help))$/iu;

/** Things have names: catches the source and cue of "a town called Lund", leaves "the mayor called". */
const calledPattern = /^an? .+ called$/i;

/** Names and scare quotes: catches "so-called", "dubbed" and "hosted a show called"; leaves "called it" and "the mayor called". */
const namingPattern =
	/\b(?:so[- ]called|dubbed|nicknamed|also known as|known as|entitled|titled|named|billed as|nominated for|(?:an?|the|his|her) [^,]{0,40}\bcalled)$/i;

/** Turns of phrase: catches the "That said" of "That said, the bridge is old" and "All told". */
const turnPattern = /^(?:(?:having )?that said|all told)$/i;

/** "reported to him", "pointed it out": no words at all. */
const bareWordPattern = /^(?:him|her|it|them|me|us|you|this|that|what)(?: out)?$/i; // catches "it"; leaves "it was"

/** Catches "asked not to be named" and "insisted on anonymity": how the paper came by its quotes. */
const anonymityPattern = /\b(?:ask|request|insist|demand)(?:s|ed|ing)?(?: for| on)? (?:not to be (?:named|identified|quoted)|anonymity)\b/i;

/** What the writer thinks of saying it: catches "it is worth noting" and "it would be fair to say", leaves "it wanted to say". */
const remarkPattern = /\bit(?:['’]s)? (?:[\p{L}']+ ){0,3}(?:worth noting|(?:early|easy|fair|hard|difficult|safe|soon) to (?:say|tell))$/iu;

/** Letters before the end of a cue in which such a remark stands. */
const MAX_REMARK_CHARS = 45;

function isThingCalled(text: string, source: Span, cue: Span, content: Span | undefined): boolean {
	if (cue.start - source.end !== 1 || !calledPattern.test(text.slice(source.start, cue.end))) return false;
	return (content !== undefined && isTitle(slice(text, content))) || !isPersonal(slice(text, source).split(" ").at(-1) ?? "", null);
}

/** "a review of the data", "researchers": what they found they report. */
const isResearch = (source: string): boolean =>
	source
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => DOCUMENT_NOUNS.has(word) || RESEARCHER_NOUNS.has(word));

/** Done rather than said. `isThing`: the content is no clause. */
export function isDeed(text: string, source: Span | null, cue: Span, isThing: boolean): boolean {
	const words = slice(text, cue);
	if (source && showPattern.test(words) && picturePattern.test(slice(text, source))) return true;
	const isFinding = isThing && deedWithThingPattern.test(words) && !(source && isResearch(slice(text, source)));
	return deedPattern.test(words) || isFinding;
}

/** What somebody answers to is another's: catches the cue of "her response to “We have it”", leaves "objects to “all of it”". */
const answeringPattern = /\b(?:respon(?:se|ded)|react(?:ion|ed)|repl(?:y|ied)|answer|appeal(?:ed)?) to$/i;

/** Are the quoted words what somebody answers to, not what they say? */
const isAnswered = (text: string, cue: Span, [opening]: readonly Span[]): boolean =>
	opening !== undefined && opening.start >= cue.end && /^["“'‘]/.test(slice(text, opening)) && answeringPattern.test(slice(text, cue));

/** "the “Bread. We have it.” campaign": a slogan that names a thing. */
function isSlogan(text: string, [only, ...more]: readonly Span[]): boolean {
	if (!only || more.length > 0 || !/[.!?]["”]$/.test(text.slice(only.end - 2, only.end))) return false;
	return (
		/\b(?:the|an?|its|his|her|their)\s$/i.test(text.slice(Math.max(0, only.start - 7), only.start)) &&
		/^\s\p{Ll}/u.test(text.slice(only.end, only.end + 2))
	);
}

/** Quoted, but not what this source says. */
export const isAnothers = (text: string, cue: Span, content: readonly Span[]): boolean =>
	isAnswered(text, cue, content) || isSlogan(text, content);

/** Works are played and sung: catches "performed", leaves "chanted". */
const playedPattern = /\b(?:play(?:s|ed|ing)?|perform(?:s|ed|ing)?|record(?:s|ed|ing)?|watch(?:es|ed|ing)?|s[ai]ng|singing)$/i;

/** "the band played “The Long Walk Home” on the steps": a work by its title. */
const isWork = (text: string, cue: Span, [opening]: readonly Span[]): boolean => {
	const inner = opening && playedPattern.test(slice(text, cue)) ? /^["“]([^"”]+)["”]/.exec(slice(text, opening))?.[1] : undefined;
	return inner !== undefined && isTitle(inner);
};

/** Names and works in quotation marks, which nobody says. */
export const isNaming = (text: string, cue: Span, content: readonly Span[]): boolean =>
	namingPattern.test(slice(text, cue)) || isWork(text, cue, content);

export function isTurn(text: string, source: Span | null, cue: Span, content: readonly Span[]): boolean {
	if (isParenthesis(text, source, cue, content.at(-1))) return true;
	if (remarkPattern.test(text.slice(Math.max(0, cue.end - MAX_REMARK_CHARS), cue.end))) return true;
	return (
		source !== null && (turnPattern.test(`${slice(text, source)} ${slice(text, cue)}`) || isThingCalled(text, source, cue, content[0]))
	);
}

/** Catches "first disclosed by" before a name; leaves "said". */
const disclosedPattern = /\b(?:disclosed|reported|published|released|obtained|revealed|recorded|shared|posted) by\s$/i;

/** "In the talk, first disclosed by the Echo, he argued …": who made it known says nothing of what follows the comma. */
function isParenthesis(text: string, source: Span | null, cue: Span, last: Span | undefined): boolean {
	if (!source || !last || source.start < cue.end || last.start < source.end) return false;
	const isBetweenCommas =
		/,\s(?:first\s)?$/.test(text.slice(Math.max(0, cue.start - 8), cue.start)) && /^,\s$/.test(text.slice(source.end, last.start));
	return isBetweenCommas && disclosedPattern.test(text.slice(cue.start, source.start));
}

/** A call, a number, a bare pronoun or the wish to stay unnamed; and what "you" know or want. */
export function isNoWord(text: string, source: Span | null, cue: Span, content: readonly Span[]): boolean {
	const [opening] = content;
	const words = `${slice(text, cue)} ${opening ? slice(text, opening) : ""}`;
	if (source && /^you$/i.test(slice(text, source))) return true;
	if (anonymityPattern.test(words)) return true;
	return addedPattern.test(words) || telephonedPattern.test(words) || content.every((piece) => bareWordPattern.test(slice(text, piece)));
}
