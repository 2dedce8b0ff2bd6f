/**
 * Parts of attributions by rule alone: a reporting verb, its subject, and the quotation or clause it reports. Certain where
 * quotation marks stand; thin elsewhere, where the trained tagger sees more.
 */
import { overlaps } from "../../facts/span.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { isPlainVerb } from "./cues.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import type { Part, Role } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { isTitle } from "./speech-marks.ts";
import { spanOf, type TokenRange } from "./token-places.ts";
import { findVerbGroups, type VerbGroup } from "./verb-groups.ts";

/** What rules alone are worth; quotations count for more where their cue is found. */
const RULE_CERTAINTY = 0.8;

/** "told reporters on Thursday that ...": words between a cue and the clause it reports. */
const MAX_RECIPIENT_TOKENS = 12;

/** Catches the he of "told police he had", leaves the of "told the police". */
const clauseStartPattern = /^(?:whether|if|how|why|what|he|she|it|they|we|i|there|his|her|their|its|this|these|those)$/;
/** Catches "told", leaves "said": only these name whom one told. */
const toldPattern = /^t(?:old|ells?|elling)$/;
/** Catches "friday", leaves "today's". */
const dayPattern = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Words before a cue that can belong to it; what calls itself one sentence may be longer than any. */
const MAX_CLAUSE_TOKENS = 150;

class SentenceReader {
	readonly parts: Part[] = [];
	private readonly quotedBy: (token: number) => Quotation | undefined;

	constructor(
		private readonly words: TokenizedText,
		private readonly sentence: Sentence,
		quotations: SpanIndex<Quotation>,
	) {
		this.quotedBy = (token) => {
			const at = words.tokens[token];
			return at && at.block === sentence.block ? quotations.overlapping(at)[0] : undefined;
		};
	}

	read(): Part[] {
		const groups = findVerbGroups(this.words, this.sentence, (token) => this.quotedBy(token) !== undefined);
		let from = this.sentence.first;
		groups.forEach((group, i) => {
			if (this.readGroup(group, from, groups[i + 1])) from = group.last;
		});
		return this.parts;
	}

	private keep(role: Role, range: TokenRange | null): void {
		const span = range && spanOf(this.words, range);
		if (span && !this.parts.some((part) => overlaps(part, span))) this.parts.push({ ...span, role, certainty: RULE_CERTAINTY });
	}

	/** Where the words that belong to this verb begin: after the quotation or the earlier part before it. */
	private startBefore(group: VerbGroup): number {
		for (let i = group.first - 1; i >= Math.max(this.sentence.first, group.first - MAX_CLAUSE_TOKENS); i--)
			if (this.quotedBy(i) || /^[;:—–]$/.test(this.words.tokens[i]?.text ?? "")) return i + 1;
		return Math.max(this.sentence.first, group.first - MAX_CLAUSE_TOKENS);
	}

	/** `from`: where the words of the cue before end. True where this is a cue indeed. */
	private readGroup(group: VerbGroup, from: number, next: VerbGroup | undefined): boolean {
		const { words, sentence } = this;
		const start = Math.max(this.startBefore(group), from);
		const afterQuotation = start > sentence.first && this.quotedBy(start - 1) !== undefined;
		const subject = group.sourceFollows ? null : findSubject(words, start, group.first);
		const inverted =
			subject === null && (afterQuotation || this.endsClause(group.first)) ? findPhraseFrom(words, group.last, sentence) : null;
		const source = group.sourceFollows ? findPhraseFrom(words, group.last, sentence) : (subject ?? inverted);
		const endOfCue = inverted || group.sourceFollows ? (source?.last ?? group.last) : group.last;
		const quotationAfter = this.quotedBy(endOfCue) ?? this.quotedBy(endOfCue + 1);
		const gerund = /ing$/.test(words.tokens[group.head]?.norm ?? "");
		if (
			!afterQuotation &&
			!quotationAfter &&
			!isPlainVerb(words.tokens[group.head]?.norm ?? "") &&
			!group.sourceFollows &&
			words.tokens[group.last]?.norm !== "that" &&
			!this.quotedBy(sentence.first - 1)
		)
			return false;
		if (!source && !gerund) return false;
		const before = this.contentBefore(group, source, start);
		// "Ms. Noor said in her letter:" ends a paragraph; what she said opens the next one.
		const introduces = !next && !before && sentence.end === words.blocks[sentence.block]?.end && words.text[sentence.end - 1] === ":";
		const content = afterQuotation || before ? before : introduces ? null : this.contentAfter(endOfCue, group, next);
		// "“Is it safe?” Ida Holm asked." is cut behind the mark: her cue is a sentence of its own.
		const closes = start === sentence.first && group.last >= sentence.last - 1 && this.quotedBy(start - 1) !== undefined;
		if (!afterQuotation && !introduces && !closes && (!content || this.isTitled(content))) return false;
		this.keep("source", source);
		this.keep("cue", { first: group.first, last: group.last });
		this.keep("content", content);
		return true;
	}

	/** "He wrote “The Long Bridge” in 1990": a title is no content. */
	private isTitled(content: TokenRange): boolean {
		const rest = this.words.text.slice(this.words.tokens[content.first]?.start ?? 0, this.sentence.end).slice(0, 100);
		const inner = /^["“'‘]([^"”“]{1,80}?)["”]/.exec(rest)?.[1];
		return inner !== undefined && isTitle(inner);
	}

	/** Is the cue at the end of its sentence, behind a comma: "X, the firm said." or "X, according to Y"? */
	private endsClause(first: number): boolean {
		return this.words.tokens[first - 1]?.text === ",";
	}

	private contentBefore(group: VerbGroup, source: TokenRange | null, start: number): TokenRange | null {
		const { words, sentence } = this;
		const first = Math.min(group.first, source?.first ?? group.first);
		if (first <= start || words.tokens[first - 1]?.text !== ",") return null;
		const rest = Math.max(group.last, source?.last ?? 0);
		// "The two sides, he said, were close": a clause goes on behind; the part before is only an opening.
		const ends = rest >= sentence.last || !words.tokens[rest + 4] || rest + 4 >= sentence.last;
		return ends || group.sourceFollows ? { first: start, last: first - 1 } : null;
	}

	private contentAfter(from: number, group: VerbGroup, next: VerbGroup | undefined): TokenRange | null {
		const { words, sentence } = this;
		const first = this.skipToClause(from, toldPattern.test(words.tokens[group.head]?.norm ?? ""));
		let last = sentence.last;
		if (next && next.first > first && words.tokens[next.first - 1]?.text === ",") last = next.first - 1;
		while (last > first && /^[.,;]$/.test(words.tokens[last - 1]?.text ?? "") && !this.quotedBy(last - 1)) last--;
		return last - first >= 2 ? { first, last } : null;
	}

	/** From behind the cue to where the reported clause starts: over a comma, a day ("said on Monday that") and whom one told. */
	private skipToClause(from: number, told: boolean): number {
		const { words, sentence } = this;
		for (let i = from; i < Math.min(sentence.last, from + MAX_RECIPIENT_TOKENS); i++) {
			if (this.quotedBy(i) || words.tokens[i]?.norm === "that") return i;
			if (told && i > from && clauseStartPattern.test(words.tokens[i]?.norm ?? "")) return i;
		}
		const skipped = /^[,:]$/.test(words.tokens[from]?.text ?? "") ? from + 1 : from;
		return dayPattern.test(words.tokens[skipped]?.norm ?? "") ? skipped + 1 : skipped;
	}
}

/** The parts of one sentence, or of tokens that are read as one. `speech`: the quotations that can be somebody's words. */
export const readSentence = (words: TokenizedText, sentence: Sentence, speech: SpanIndex<Quotation>): Part[] =>
	new SentenceReader(words, sentence, speech).read().sort((a, b) => a.start - b.start);

export function findRuleParts(words: TokenizedText, speech: readonly Quotation[]): Part[] {
	const index = indexSpans(speech);
	return words.sentences.flatMap((sentence) => readSentence(words, sentence, index));
}
