/**
 * Whom "he", "she", "they" or "it" beside a quotation stands for: the last speaker or subject that fits, read backwards from the
 * pronoun over the article's own words. Where two fit equally, nobody.
 */
import type { Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import { sentenceAt } from "./token-places.ts";

/** Somebody who can be meant by a later pronoun. */
export interface Candidate extends Span {
	/** Id of a person or body; null for somebody unnamed. */
	readonly id: string | null;
	/** Where somebody unnamed was described. */
	readonly unnamed: Span | null;
	/** Who speaks together with `id`. */
	readonly others?: readonly string[];
	readonly gender: "he" | "she" | null;
	/** A place that speaks for its government ("Israel has pledged") is an "it", a body may be "they" too. */
	readonly number: "one" | "many" | "body" | "place";
	/** Stands where a subject stands, or speaks. */
	readonly leading: boolean;
	/** Stands in what somebody says: "asked whether [Lund] could come". */
	readonly told?: boolean;
	/** Is the source of an attribution: who has just spoken goes before a mere subject. */
	readonly speaks?: boolean;
	/** Where a name stands: before a verb ("said Holm was right"), as a topic ("asked about Holm"), or as another thing's owner ("Holm's plan"). */
	readonly place?: "clause" | "topic" | "owner" | "other";
	/** Is the subject of a clause that only opens a sentence: "While [Holm] was away, ...". */
	readonly subordinate?: boolean;
	/** Is named for the first time, with who he or she is: "the plan worried [Ruud], president of the council". */
	readonly introduced?: boolean;
}

/** How far back a pronoun reaches, in sentences and in blocks: beyond, the writer would have named him again. */
const MAX_SENTENCES_BACK = 8;
const MAX_BLOCKS_BACK = 3;

/** A sentence with more mentions is no sentence; reading only its last ones keeps the time linear. */
const MAX_CANDIDATES = 60;

export type AntecedentPronoun = "he" | "she" | "they" | "it";

function fits(candidate: Candidate, pronoun: AntecedentPronoun): boolean {
	if (pronoun === "they") return (candidate.number !== "one" && candidate.number !== "place") || candidate.id === null;
	if (pronoun === "it") return candidate.number === "body" || candidate.number === "place";
	return candidate.number === "one" && (candidate.gender === null || candidate.gender === pronoun);
}

const sameAs = (a: Candidate, b: Candidate): boolean =>
	a === b || (a.id !== null ? a.id === b.id : a.unnamed !== null && b.unnamed !== null && a.unnamed.start === b.unnamed.start);

/** The one candidate of a sentence, or null where it has several that fit and none leads. `beside`: it is the pronoun's own sentence. */
function pick(fitting: readonly Candidate[], pronoun: AntecedentPronoun, beside: boolean): Candidate | null {
	const first = fitting[0];
	if (!first) return null;
	if (fitting.every((c) => sameAs(c, first))) return first;
	const subjects = fitting.filter((c) => c.leading);
	const own = subjects.filter((c) => !c.told);
	// "Asked whether Mr. Lund could come, Mr. Ruud smiled": the sentence's own subject goes first
	// "When Mr. Lund spoke, Mr. Ruud smiled. He ...": so does the main clause's
	const main = beside ? [] : own.filter((c) => !c.subordinate);
	const leading = main.length > 0 ? main : own.length > 0 ? own : subjects;
	const leader = leading[0];
	if (leader && leading.every((c) => sameAs(c, leader))) return leader;
	const speaking = leading.filter((c) => c.speaks);
	const speaker = speaking[0];
	if (speaker && speaking.every((c) => sameAs(c, speaker))) return speaker;
	const sure = fitting.filter(
		(c) => (c.id !== null || c.unnamed !== null) && (pronoun === "they" ? c.number === "many" : c.gender === pronoun),
	);
	return sure.length === 1 ? (sure[0] ?? null) : (leader ?? null);
}

/**
 * "Holm left. While the plan did not appeal to Anna Ruud, she said ...", "Holm said Anna Ruud was right when she said ...": somebody
 * nearer, though no subject, may be meant, and so may the owner in "Ruud's speech, in which he said". Beside a subject of the same sentence only another clause's subject rivals.
 */
function isRivalled(found: Candidate, near: readonly Candidate[], pronoun: AntecedentPronoun, at: number): boolean {
	const beside = near.includes(found);
	return near.some(
		(c) =>
			(c.place === "clause" || ((c.place === "other" || c.place === "owner") && !beside)) &&
			c.end <= at &&
			c.start > found.start &&
			c.number === "one" &&
			!sameAs(c, found) &&
			fits(c, pronoun),
	);
}

/** "Lund left. He was joined by Anna Ruud. “B,” she said": where Lund's sex is not known, who is named between may be meant. */
function isOvertaken(
	found: Candidate,
	pronoun: AntecedentPronoun,
	between: readonly number[],
	candidatesOf: (sentence: number) => readonly Candidate[],
): boolean {
	if (found.gender === pronoun) return false;
	return between.some((s) =>
		candidatesOf(s)
			.slice(-MAX_CANDIDATES)
			.some((c) => c.number === "one" && c.id !== null && c.place !== "owner" && !sameAs(c, found) && fits(c, pronoun)),
	);
}

/** "While Lund was away, the plan worried Robert Ruud, president of the council. “B,” he said": who is introduced last may be meant as well. */
const isOutshone = (found: Candidate, beside: readonly Candidate[], pronoun: AntecedentPronoun): boolean =>
	!found.speaks &&
	beside
		.slice(-MAX_CANDIDATES)
		.some(
			(c) =>
				(c.introduced || found.subordinate) &&
				c.start > found.start &&
				c.number === "one" &&
				c.place !== "owner" &&
				!sameAs(c, found) &&
				fits(c, pronoun),
		);

/** "They sat in the Lund Hotel. Their goal was": a body that only stands there is not meant. */
const isMerelyNamed = (c: Candidate, pronoun: AntecedentPronoun): boolean => pronoun === "they" && c.number === "body";

/** "Kestrel said so. The plan hurt [Ferrolux] after it said": a body nearer, though no subject, in the clause that "it" hangs on. */
const isNearerBody = ({ text }: TokenizedText, near: readonly Candidate[], at: number): boolean =>
	near
		.slice(-MAX_CANDIDATES)
		.some(
			(c) =>
				c.number === "body" &&
				!c.leading &&
				!c.told &&
				c.end <= at &&
				at - c.end <= MAX_CHARS_TO_IT &&
				hangingPattern.test(text.slice(c.end, at)),
		);

/** Catches " after " and " when last year "; leaves ", ". */
const hangingPattern = /^[^,.;]*\b(?:after|when|because|as|before|since|if|while|once)\s[^,.;]*$/;

/** No more letters stand between. */
const MAX_CHARS_TO_IT = 60;

/** Several may be meant alike. */
export const UNCLEAR: Candidate = { start: 0, end: 0, id: null, unnamed: null, gender: null, number: "one", leading: false };

/** Catches "Asked by Holm if Ruud was old,", "When Ruud asked if it was old,"; leaves "Asking", "When Ruud was asked if". */
const askedPattern =
	/^(?:(?:when|if) )?(?:(?<=when )[^,.;:]{1,60}(?<!\b(?:was|were|is|are|been|being|not)) )?(?:asked|pressed|questioned|challenged|quizzed)\b[^,]*,/i;

/** No question that opens a sentence is longer. */
const MAX_QUESTION_CHARS = 400;

/** "Asked whether Lund had been drinking, he said": who asks and who is asked about end at the comma; "he" is the one before. 0 where nobody is asked. */
function endOfQuestion({ text }: TokenizedText, { start, end }: Span): number {
	const found = askedPattern.exec(text.slice(start, Math.min(end, start + MAX_QUESTION_CHARS)));
	return found ? start + found[0].length : 0;
}

/** "The sharpest words came from Ida Holm, the chief's sister. She said ...": who alone is introduced in the sentence before, where no subject is anybody. */
function introducedBefore(before: readonly Candidate[], pronoun: AntecedentPronoun): Candidate | null {
	const near = before.slice(-MAX_CANDIDATES);
	if (near.some((c) => c.leading && fits(c, pronoun))) return null;
	const [only, ...more] = near.filter((c) => c.place !== "owner" && c.number === "one" && fits(c, pronoun));
	return only?.introduced && more.every((c) => sameAs(c, only)) ? only : null;
}

/** `candidatesOf`: those of a sentence in text order, those inside quotations left out. */
export function findAntecedent(
	words: TokenizedText,
	pronoun: AntecedentPronoun,
	at: number,
	candidatesOf: (sentence: number) => readonly Candidate[],
): Candidate | null {
	const here = sentenceAt(words, at);
	const block = words.sentences[here]?.block ?? 0;
	// "it" may be any thing; only a body that led the sentence before is taken.
	const reach = pronoun === "it" ? 1 : MAX_SENTENCES_BACK;
	const opens = (pronoun === "he" || pronoun === "she") && !candidatesOf(here).some((c) => c.end <= at && fits(c, pronoun));
	const introduced = opens ? introducedBefore(candidatesOf(here - 1), pronoun) : null;
	if (introduced) return introduced;
	for (const onlyLeading of pronoun === "it" ? [true] : [true, false]) {
		for (let s = here; s >= 0 && here - s <= reach; s--) {
			const sentence = words.sentences[s];
			if (!sentence || block - sentence.block > MAX_BLOCKS_BACK) break;
			const asked = s === here ? endOfQuestion(words, sentence) : 0;
			const fitting = candidatesOf(s)
				.slice(-MAX_CANDIDATES)
				.filter(
					(c) =>
						c.end <= at &&
						c.start >= asked &&
						fits(c, pronoun) &&
						(c.leading || (!onlyLeading && c.place !== "owner" && !isMerelyNamed(c, pronoun))),
				);
			if (fitting.length === 0) continue;
			const found = pick(fitting, pronoun, s === here);
			const between = Array.from({ length: Math.max(0, here - s - 1) }, (_, i) => s + 1 + i);
			if (found && s !== here && isOutshone(found, candidatesOf(s), pronoun)) return found.subordinate ? UNCLEAR : null;
			if (found && pronoun === "it" && s !== here && isNearerBody(words, candidatesOf(here), at)) return null;
			const isOpen = found && (isRivalled(found, candidatesOf(here), pronoun, at) || isOvertaken(found, pronoun, between, candidatesOf));
			return isOpen ? null : found;
		}
	}
	return null;
}
