/**
 * Parts of attributions by rule alone: a reporting verb, its subject, and the quotation or clause it reports. Certain where
 * quotation marks stand; thin elsewhere, where the trained tagger sees more.
 */
import { overlaps, type Span } from "../facts/span.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import type { Part, Role } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { spanOf, type TokenRange, tokensIn } from "./token-places.ts";
import type { Sentence, TokenizedText } from "./tokens.ts";
import { findVerbGroups, isPlainVerb, type VerbGroup } from "./verb-groups.ts";

/** What rules alone are worth; quotations count for more where their cue is found. */
const RULE_CERTAINTY = 0.7;

/** "told reporters on Thursday that ...": words between a cue and the clause it reports. */
const MAX_RECIPIENT_TOKENS = 12;

const clauseStartPattern =
	/^(?:that|whether|if|how|why|what|he|she|it|they|we|i|there|his|her|their|its|this|these|those|the|a|an|any|no|some)$/;

class SentenceReader {
	readonly parts: Part[] = [];
	private readonly quotedBy: (token: number) => Quotation | undefined;

	constructor(
		private readonly words: TokenizedText,
		private readonly sentence: Sentence,
		quotations: readonly Quotation[],
	) {
		this.quotedBy = (token) => {
			const at = words.tokens[token];
			return at && quotations.find((q) => overlaps(q, at));
		};
	}

	read(): Part[] {
		const groups = findVerbGroups(this.words, this.sentence, (token) => this.quotedBy(token) !== undefined);
		groups.forEach((group, i) => {
			this.readGroup(group, groups[i + 1]);
		});
		return this.parts;
	}

	private keep(role: Role, range: TokenRange | null): void {
		const span = range && spanOf(this.words, range);
		if (span && !this.parts.some((part) => overlaps(part, span))) this.parts.push({ ...span, role, certainty: RULE_CERTAINTY });
	}

	/** Where the words that belong to this verb begin: after the quotation or the earlier part before it. */
	private startBefore(group: VerbGroup): number {
		for (let i = group.first - 1; i >= this.sentence.first; i--)
			if (this.quotedBy(i) || /^[;:—–]$/.test(this.words.tokens[i]?.text ?? "")) return i + 1;
		return this.sentence.first;
	}

	private readGroup(group: VerbGroup, next: VerbGroup | undefined): void {
		const { words, sentence } = this;
		const start = this.startBefore(group);
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
			words.tokens[group.last]?.norm !== "that"
		)
			return;
		if (!source && !gerund) return;
		const before = this.contentBefore(group, source, start);
		const content = afterQuotation || before ? before : this.contentAfter(endOfCue, next);
		if (!afterQuotation && !content) return;
		this.keep("source", source);
		this.keep("cue", { first: group.first, last: group.last });
		this.keep("content", content);
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

	private contentAfter(from: number, next: VerbGroup | undefined): TokenRange | null {
		const { words, sentence } = this;
		let first = from;
		for (let i = from; i < Math.min(sentence.last, from + MAX_RECIPIENT_TOKENS); i++) {
			const token = words.tokens[i];
			if (!token) return null;
			if (this.quotedBy(i) || (clauseStartPattern.test(token.norm) && (i > from || token.norm !== "the")) || i === from) {
				first = i;
				if (token.norm === "that" || this.quotedBy(i)) break;
				if (i > from) break;
			}
		}
		if (/^[,:]$/.test(words.tokens[first]?.text ?? "")) first++;
		let last = sentence.last;
		if (next && next.first > first && words.tokens[next.first - 1]?.text === ",") last = next.first - 1;
		while (last > first && /^[.,;]$/.test(words.tokens[last - 1]?.text ?? "") && !this.quotedBy(last - 1)) last--;
		return last - first >= 2 ? { first, last } : null;
	}
}

/** Quotations that are speech become contents of their own; `quotations` holds only those. */
export function findRuleParts(words: TokenizedText, quotations: readonly Quotation[]): Part[] {
	const byBlock = new Map<number, Quotation[]>();
	for (const q of quotations) byBlock.set(q.block, [...(byBlock.get(q.block) ?? []), q]);
	const found: Part[] = words.sentences.flatMap((sentence) =>
		new SentenceReader(words, sentence, byBlock.get(sentence.block) ?? []).read(),
	);
	const parts = [...found];
	for (const q of quotations)
		if (!found.some((part) => overlaps(part, q))) parts.push({ start: q.start, end: q.end, role: "content", certainty: RULE_CERTAINTY });
	return parts.sort((a, b) => a.start - b.start);
}
