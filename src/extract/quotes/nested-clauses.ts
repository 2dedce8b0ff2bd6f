/**
 * The clauses of one content in which somebody else reports: "[the ministry] [had told] her [that the bridge was safe]". Tokens of a sentence in, source,
 * cue and content out. A wish, a condition and what "you" may say are left out, and so is a verb without words of its own.
 */
import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { isPlainVerb, isSpeechVerb } from "./cues.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import { isFiniteVerb, type TokenRange } from "./token-places.ts";
import { findVerbGroups, type VerbGroup } from "./verb-groups.ts";

export interface InnerClause {
	readonly source: TokenRange;
	readonly cue: TokenRange;
	readonly content: TokenRange;
}

/** Where a quotation of its own, inside the content, starts with this token: the token behind its end. */
export type MarksAt = (token: number) => number | null;

/** "told reporters at the gate that": no more words stand between a cue and what it reports. */
const MAX_HEARER_TOKENS = 9;

/** No clause, and no subject before its verb, is longer; what calls itself one sentence may be. */
const MAX_CLAUSE_TOKENS = 120;

/** "called it ‘old’": fewer words are no saying. */
const MIN_CONTENT_TOKENS = 3;
/** The marks among them. */
const MIN_QUOTED_TOKENS = 5;

/** "would say", "to say", "did not say": nothing has been said. */
const unsaid = wordSet("would could should may might can will shall must to not n't never 'd 'll let");
/** "if he said", "what she said": no report of anything. */
const conditions = wordSet("if unless whether what whatever how why whenever which who");
/** Verbs that report a clause with or without "that", besides the plain ones. */
const clauseVerbs = wordSet(
	`acknowledged acknowledges admitted admits conceded concedes confirmed confirms testified testifies reported reports alleged alleges
	denied denies promised promises replied replies asserted asserts maintained maintains contended contends complained complains assured informed
	predicted predicts reminded`,
);
/** Verbs that report a clause behind "that" alone: without it they mostly have a thing behind them. */
const thatVerbs = wordSet(
	`wrote writes written found finds concluded concludes estimated estimates suggested suggests indicated indicates showed shows shown noted notes stated states stressed
	proposed demanded recommended agreed recalled recalls revealed reveals disclosed declared declares decided ruled pointed relayed made makes ask`,
);
/** Verbs whose infinitive is what was said: "asked him to go", "promised to go". */
const orderVerbs = wordSet("told asked urged ordered instructed advised warned begged invited reminded encouraged pressed");
const offerVerbs = wordSet("promised vowed pledged threatened offered");

/** Participles whose agent speaks: catches "told" in "was told by", leaves "mended". */
const isSpokenOfPattern = /^(?:told|asked|urged|warned|informed|instructed|advised|assured|alleged|claimed|reported|announced|said)$/;

const clauseOpeners = wordSet("he she it they we i there his her their its this these those you my our nobody everyone nothing");

/** "you" reports nothing, and "it" is mostly a thing. */
const pronouns = wordSet("i we he she they you it");

class ClauseReader {
	constructor(
		private readonly words: TokenizedText,
		private readonly sentence: Sentence,
		private readonly marksAt: MarksAt,
	) {}

	read(): InnerClause[] {
		const verbs = findVerbGroups(this.words, this.sentence, () => false).filter((group) => !group.sourceFollows);
		const groups = [...verbs, ...this.findMadeClear()].sort((a, b) => a.first - b.first);
		const found: InnerClause[] = [];
		let from = this.sentence.first;
		groups.forEach((group, i) => {
			const source = this.sourceOf(group, from);
			const content = source && this.contentOf(group, groups[i + 1]);
			if (!source || !content) return;
			found.push({ source, cue: { first: group.first, last: group.last }, content });
			from = group.last;
		});
		return [...found, ...this.readPassives()];
	}

	/** "has made it clear that": a cue of several words. */
	private findMadeClear(): VerbGroup[] {
		const found: VerbGroup[] = [];
		for (let at = this.sentence.first; at < this.sentence.last; at++) {
			if (!/^ma[dk]es?$/.test(this.norm(at))) continue;
			const clear = [1, 2, 3].find((k) => this.norm(at + k) === "clear");
			if (!clear) continue;
			let first = at;
			while (first > this.sentence.first && /^(?:has|have|had|already|also|repeatedly)$/.test(this.norm(first - 1))) first--;
			found.push({ first, last: at + clear + 1, head: at, sourceFollows: false });
		}
		return found;
	}

	/** "he was told by [Anna Ruud] [to wait]", "it was alleged by [engineers] [that it was old]": the agent speaks. */
	private readPassives(): InnerClause[] {
		const found: InnerClause[] = [];
		for (let at = this.sentence.first + 1; at + 1 < this.sentence.last; at++) {
			const told = isSpokenOfPattern.test(this.norm(at)) && this.norm(at + 1) === "by";
			if (!told || !/^(?:is|are|was|were|been)$/.test(this.norm(at - 1))) continue;
			const source = findPhraseFrom(this.words, at + 2, this.sentence);
			if (!source) continue;
			const content = this.contentOf({ first: at - 1, last: source.last, head: at, sourceFollows: false }, undefined);
			if (content) found.push({ source, cue: { first: at - 1, last: at + 2 }, content });
		}
		return found;
	}

	private norm(at: number): string {
		return this.words.tokens[at]?.norm ?? "";
	}

	private sourceOf(group: VerbGroup, from: number): TokenRange | null {
		const start = this.clauseStart(group, from);
		const floating = /^(?:both|all|each|themselves|himself|herself)$/.test(this.norm(group.first - 1)) ? 1 : 0;
		const subject = findSubject(this.words, start, group.first - floating);
		const head = this.norm(group.head);
		// "every word I said", "prices it said": a clause about the words
		if (!subject || (pronouns.has(this.norm(subject.last - 1)) && subject.last - subject.first > 1)) return null;
		if (conditions.has(this.norm(subject.first)) || conditions.has(this.norm(subject.last - 2))) return null;
		if (subject.first > start && conditions.has(this.norm(subject.first - 1))) return null;
		const helpers = Array.from({ length: group.last - group.first }, (_, i) => this.norm(group.first + i));
		if (/^(?:you|it)$/.test(this.norm(subject.first))) return null;
		const isPast = /(?:ed|said|told|wrote|swore|found)$/.test(head);
		// "I would say", "we tell": who speaks reports no talk of his own
		if (/^(?:i|we)$/.test(this.norm(subject.last - 1)) && (!isPast || !isPlainVerb(head))) return null;
		if (/ing$/.test(head) && !helpers.some((word) => /^(?:is|are|was|were|been|'re|'s)$/.test(word))) return null;
		// "the country is told", "they were asked": the subject hears
		if (!/ing$/.test(head) && helpers.some((word) => /^(?:is|are|was|were|been|be|being|'re)$/.test(word))) return null;
		if (helpers.some((word) => unsaid.has(word)) || unsaid.has(this.norm(group.first - 1))) return null;
		return subject;
	}

	/** Behind the last mark, dash or conjunction before the verb. */
	private clauseStart(group: VerbGroup, from: number): number {
		const limit = Math.max(from, group.first - MAX_CLAUSE_TOKENS);
		for (let i = group.first - 1; i >= limit; i--) {
			const token = this.words.tokens[i];
			if (token && (/^[;:—–“”"…]$/.test(token.text) || /^(?:that|because|but|although|while|since)$/.test(token.norm))) return i + 1;
		}
		return limit;
	}

	private contentOf(group: VerbGroup, next: VerbGroup | undefined): TokenRange | null {
		const first = this.contentStart(group);
		if (first === null) return null;
		const quoted = this.marksAt(first);
		const last = quoted ?? this.contentEnd(first, next);
		return last - first >= (quoted ? MIN_QUOTED_TOKENS : MIN_CONTENT_TOKENS) ? { first, last } : null;
	}

	private contentStart(group: VerbGroup): number | null {
		const { tokens } = this.words;
		const verb = this.norm(group.head);
		const takesThat = this.takesClause(verb) || thatVerbs.has(verb) || orderVerbs.has(verb);
		// "was told by Holm to wait": whom one told stands before the verb
		const hearsBefore = group.last > group.head + 1;
		const limit = Math.min(this.sentence.last, group.last + MAX_HEARER_TOKENS);
		for (let i = group.last; i < limit; i++) {
			const token = tokens[i];
			if (!token || /^[;.]$/.test(token.text)) return null;
			if (this.marksAt(i) !== null) return takesThat ? i : null;
			// "wrote a book that combines": a clause about the book
			if (token.norm === "that") return (takesThat || i === group.last) && !isFiniteVerb(tokens[i + 1]) ? i + 1 : null;
			// "said the bridge was old and that": the clause has begun
			if (i > group.last && isFiniteVerb(token)) break;
			if ((i > group.last || hearsBefore) && token.norm === "to" && tokens[i + 1]?.pos === "VERB" && orderVerbs.has(verb)) return i;
			if (/^(?:whether|if|what|how|why)$/.test(token.norm)) return /^(?:told|asked|explained)$/.test(verb) ? i : null;
			if (
				clauseOpeners.has(token.norm) &&
				isFiniteVerb(tokens[i + 1]) &&
				(this.takesClause(verb) || (i > group.last && orderVerbs.has(verb)))
			)
				return i;
		}
		if (this.norm(group.last) === "to" && tokens[group.last + 1]?.pos === "VERB" && offerVerbs.has(verb)) return group.last;
		return this.takesClause(verb) ? this.bareClause(group.last, orderVerbs.has(verb)) : null;
	}

	private takesClause(verb: string): boolean {
		return (isPlainVerb(verb) && !/^wr(?:ote|itten|ites?)$/.test(verb)) || clauseVerbs.has(verb);
	}

	/** "said the bridge was safe": a noun phrase with its verb. `hears`: another may stand before it ("told the council the bridge was safe"). */
	private bareClause(from: number, hears: boolean): number | null {
		const phrase = findPhraseFrom(this.words, from, this.sentence);
		if (!phrase || !isFiniteVerb(this.words.tokens[phrase.last])) return null;
		const determiners = hears ? this.words.tokens.slice(phrase.first + 1, phrase.last).map((token) => token.pos === "DET") : [];
		return determiners.includes(true) ? phrase.first + 1 + determiners.lastIndexOf(true) : phrase.first;
	}

	/** Up to the clause's end: a next speaker behind "and", a semicolon, "adding", the sentence's own marks. */
	private contentEnd(first: number, next: VerbGroup | undefined): number {
		let last = Math.min(this.sentence.last, first + MAX_CLAUSE_TOKENS);
		for (let i = first + 1; i < last; i++) if (this.endsClause(i)) last = i;
		if (next && next.first > first && next.first < last) last = this.startOfNext(first, next) ?? last;
		while (last > first && /^[.,;:!?"“”'’‘]+$/.test(this.words.tokens[last - 1]?.text ?? "")) last--;
		return last;
	}

	/** A semicolon, or a comma before the speaker's next word: "..., adding that it was old". */
	private endsClause(at: number): boolean {
		const [token, next] = [this.words.tokens[at], this.words.tokens[at + 1]];
		return token?.text === ";" || (token?.text === "," && next !== undefined && /ing$/.test(next.norm) && isSpeechVerb(next.norm));
	}

	private startOfNext(first: number, next: VerbGroup): number | null {
		const subject = findSubject(this.words, first, next.first);
		const and = subject ? subject.first - 1 : -1;
		if (and <= first || !/^(?:and|but|while|as)$/.test(this.norm(and))) return null;
		return and;
	}
}

export const readInnerClauses = (words: TokenizedText, sentence: Sentence, marksAt: MarksAt): InnerClause[] =>
	new ClauseReader(words, sentence, marksAt).read();
