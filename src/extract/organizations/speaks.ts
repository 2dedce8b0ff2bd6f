/** Does a name say something: "Burisk said", "according to Burisk", "Moscow has denied"? */
import { isNational } from "../lexicon/nations.ts";
import { SAYING } from "../lexicon/saying.ts";
import { DOCUMENT_NOUNS, POLITY_NOUNS } from "../lexicon/source-nouns.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";

const publishedPattern = /^(?:report|article|story|interview|op-ed|editorial|investigation)$/; // catches "a report in the Lund Mail"; leaves "reports in"
export const pollPattern = /^(?:polls?|surveys?)$/; // catches "poll"; not "pollster"

const foundPattern = /^(?:f(?:ound|inds)|show(?:s|ed)|puts?|suggest(?:s|ed)|indicat(?:es|ed))$/; // what a poll does

const askedPattern = /^(?:an?|new|recent|latest|newest|earlier|previous|separate|another|annual|monthly|weekly|daily)$/; // leaves "the"

/** Past the "has also" of "Burisk has also warned". */
export function pastAuxiliaries({ words }: Reading, last: number): number {
	let i = last;
	while (
		/^(?:has|have|had)$/.test(words[i]?.norm ?? "") ||
		/^(?:also|further|previously|later|repeatedly|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
			words[i]?.norm ?? "",
		) ||
		(/^(?:on|late|early)$/.test(words[i]?.norm ?? "") && /day$/.test(words[i + 1]?.norm ?? "")) ||
		(i > last && /^(?:already|since|now)$/.test(words[i]?.norm ?? ""))
	)
		i++;
	return i;
}

/** "Burisk (BRK.N)", "Burisk (NASDAQ: BRK)": no bracket that is looked over is longer. */
const MAX_BRACKET_WORDS = 5;

/** Behind the ticker or the letters of "Burisk (BRK.N) said"; where there is none, where it was. */
function pastBracket({ words }: Reading, last: number): number {
	if (!/^[(<]$/.test(words[last]?.text ?? "")) return last;
	for (let i = last + 1; i <= last + 1 + MAX_BRACKET_WORDS && words[i]?.sentence === words[last]?.sentence; i++)
		if (/^[)>]$/.test(words[i]?.text ?? "")) return i + 1;
	return last;
}

/** Behind the kind of "Burisk [news agency] said"; where there is none, where it was. */
function pastKind({ words }: Reading, last: number): number {
	if (/^(?:newspaper|website|television|radio)$/.test(words[last]?.norm ?? "")) return last + 1;
	return words[last]?.norm === "news" && /^(?:agency|site|website|outlet|channel)$/.test(words[last + 1]?.norm ?? "") ? last + 2 : last;
}

/** "Burisk, which represents 900 owners, said": nothing that is looked over is longer. */
const MAX_RELATIVE_WORDS = 20;

/** Behind the clause of "Burisk, which represents 900 owners, said", "Burisk, when asked, said"; where there is none, where it was. */
export function pastRelative({ words }: Reading, last: number, openingPattern = /^(?:which|when|in|responding|citing)$/): number {
	if (words[last]?.text !== "," || !openingPattern.test(words[last + 1]?.norm ?? "")) return last;
	for (let i = last + 2; i < last + MAX_RELATIVE_WORDS && words[i]?.sentence === words[last]?.sentence; i++)
		if (words[i]?.text === ",") return i + 1;
	return last;
}

/** Behind what it is told to be: "Burisk, the third-largest group, said". */
const pastApposition = (reading: Reading, last: number): number => pastRelative(reading, last, /^(?:the|an?)$/);

/** "a report [issued last year] by Burisk": no more words stand between the two. */
const MAX_WORDS_TO_AUTHOR = 4;

/** Where the document stands that the "by" at `at` tells the maker of; where there is none between, the word before. */
function documentOf({ words }: Reading, at: number): number {
	let i = at - 1;
	const isBetween = (word: Word | undefined): boolean =>
		word?.sentence === words[at]?.sentence &&
		!word?.capital &&
		/^(?:VERB|ADV|ADJ|NOUN|DET)$/.test(word?.pos ?? "") &&
		!DOCUMENT_NOUNS.has(word?.norm ?? "");
	while (at - i <= MAX_WORDS_TO_AUTHOR && isBetween(words[i])) i--;
	return DOCUMENT_NOUNS.has(words[i]?.norm ?? "") && /^(?:VERB|ADV)$/.test(words[i + 1]?.pos ?? "") ? i : at - 1;
}

/** Does it speak: "Burisk said", "said Burisk", "according to Burisk"? */
export function speaks(reading: Reading, first: number, last: number): boolean {
	const next = reading.words[last];
	const before = reading.words[first - 1];
	const sentence = reading.words[first]?.sentence;
	// "a Burisk poll", "the latest Burisk poll": who asks the people
	const isPoll = next?.sentence === sentence && pollPattern.test(next?.norm ?? "");
	if (isPoll && (askedPattern.test(before?.norm ?? "") || foundPattern.test(reading.words[last + 1]?.norm ?? ""))) return true;
	// "Burisk data show"
	if (
		next?.norm === "data" &&
		/^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicated)$/.test(reading.words[last + 1]?.norm ?? "")
	)
		return next.sentence === sentence;
	const verb =
		reading.words[pastAuxiliaries(reading, pastApposition(reading, pastRelative(reading, pastBracket(reading, pastKind(reading, last)))))];
	if (verb?.sentence === sentence && SAYING.has(verb?.norm ?? "") && verb?.pos !== "NOUN") return true;
	// "according to the Lund Mail", "data from Burisk"
	const at = before?.norm === "the" ? first - 2 : first - 1;
	const link = reading.words[at];
	if (!link || link.sentence !== sentence) return false;
	if (link.norm === "to") return reading.words[at - 1]?.norm === "according";
	const document = reading.words[link.norm === "by" ? documentOf(reading, at) : at - 1]?.norm ?? "";
	return (/^(?:by|from)$/.test(link.norm) && DOCUMENT_NOUNS.has(document)) || (link.norm === "in" && publishedPattern.test(document));
}

/** "The Argentine said": somebody of that people. */
export const isOneOfPeople = (reading: Reading, { first, last }: Name): boolean =>
	last - first === 1 && /^(?:the|an?)$/.test(reading.words[first - 1]?.norm ?? "") && isNational(reading.words[first]?.norm ?? "");

/** A seat of power that speaks: "Washington said", "Moscow has denied"; also a country: "Russia says", "the state of Qatar said". Not "in Washington". */
export function speaksAsSeat(reading: Reading, name: Name): boolean {
	if (name.kind !== "place" || isPossessive(reading.words[name.last])) return false;
	const before = reading.words[name.runFirst - 1];
	if (isOneOfPeople(reading, name)) return false;
	const isPolity = before?.norm === "of" && POLITY_NOUNS.has(reading.words[name.runFirst - 2]?.norm ?? "");
	const isBehind = before?.sentence === reading.words[name.first]?.sentence && before?.pos === "ADP" && before.norm !== "to";
	if (isBehind && !isPolity) return false;
	const verb = reading.words[pastAuxiliaries(reading, name.last)];
	if (verb && verb.sentence === reading.words[name.first]?.sentence && SAYING.has(verb.norm) && verb.pos === "VERB") return true;
	return before?.norm === "to" && reading.words[name.runFirst - 2]?.norm === "according";
}
