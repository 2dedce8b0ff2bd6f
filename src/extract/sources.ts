/**
 * Figures with the attribution that carries them: the innermost quote whose content holds the figure; outside quotes, whoever the
 * sentence says expects, estimates or polls it. Any other figure is the article's own.
 */
import { contains, type Span } from "../facts/span.ts";
import type { Figure, Mention, Organization, Person, Quote } from "../facts/types.ts";
import { type Lexeme, readLexemes } from "./figures/lexemes.ts";
import { toSpan } from "./figures/phrases.ts";
import { findCarriers } from "./sources/carriers.ts";
import { findEstimate } from "./sources/estimates.ts";
import { followPolls } from "./sources/respondents.ts";
import type { TokenizedText } from "./tokens.ts";

interface Named {
	readonly id: string;
	readonly mentions: readonly Mention[];
}

export interface Cast {
	readonly people: readonly Person[];
	readonly organizations: readonly Organization[];
}

/** Who answers for a figure, and where the article says so. */
interface Account {
	readonly source: Span;
	readonly speaker: string | null;
	readonly block: number;
	/** It outweighs a quote around it: "analysts say that the mayor's estimate of $4m is low". */
	readonly close: boolean;
}

/** Whose mention stands last in the words that name the source? "Acme's chief Ann Lee" is Ann Lee. */
function speakerIn(span: Span, named: readonly Named[]): string | null {
	let best: { id: string; end: number } | null = null;
	for (const { id, mentions } of named)
		for (const mention of mentions) if (contains(span, mention) && mention.end > (best?.end ?? -1)) best = { id, end: mention.end };
	return best?.id ?? null;
}

/** "before" reaches no farther back than the paragraph above. */
const BLOCKS_BACK = 1;

/** The estimate that each figure outside quotes hangs on. */
function findAccounts(figures: readonly Figure[], words: TokenizedText, cast: Cast): Map<string, Account> {
	const named: Named[] = [...cast.people, ...cast.organizations];
	const accounts = new Map<string, Account>();
	let last: Account | null = null;
	let f = 0;
	for (const sentence of words.sentences) {
		const inside: Figure[] = [];
		for (; f < figures.length && (figures[f] as Figure).span.start < sentence.end; f++) inside.push(figures[f] as Figure);
		if (inside.length === 0) continue;
		const lexemes = readLexemes(words, sentence);
		let first = 0;
		for (const figure of inside) {
			while (first < lexemes.length && (lexemes[first] as Lexeme).start < figure.span.start) first++;
			const account = accountFor(figure, first, lexemes, last, sentence.block, named);
			if (account) {
				accounts.set(figure.id, account);
				last = account;
			}
		}
	}
	return accounts;
}

/** "8.1% last year", "last year's 6% growth": a fact of the past in the middle of a forecast. */
function isPast(lexemes: readonly Lexeme[], first: number, figure: Figure): boolean {
	let next = first;
	while (next < lexemes.length && (lexemes[next] as Lexeme).start < figure.span.end) next++;
	const around = [...lexemes.slice(Math.max(0, first - 2), first), ...lexemes.slice(next, next + 2)].map((l) => l.norm).join(" ");
	return /\blast (?:year|month|quarter|week)/.test(around);
}

function accountFor(
	figure: Figure,
	first: number,
	lexemes: readonly Lexeme[],
	last: Account | null,
	block: number,
	named: readonly Named[],
): Account | null {
	const estimate = figure.type === "age" ? null : findEstimate(lexemes, first);
	if (estimate === null || isPast(lexemes, first, figure)) return null;
	if (estimate.by === "before") {
		if (figure.type !== "percent" || last === null || block - last.block > BLOCKS_BACK) return null;
		return { ...last, block, close: false };
	}
	// "in the bank's view, the 19 countries will grow 2%": the bank vouches for the growth
	if (figure.type === "count" && estimate.run.first <= 3 && lexemes[0]?.pos === "ADP") return null;
	const source = toSpan(lexemes, estimate.run);
	return { source, speaker: speakerIn(source, named), block, close: estimate.close === true };
}

export function sourceFigures(figures: readonly Figure[], quotes: readonly Quote[], words: TokenizedText, cast: Cast): Figure[] {
	const accounts = findAccounts(figures, words, cast);
	const carriers = findCarriers(figures, quotes, words);
	const sourced = figures.map((figure) => {
		const quote = carriers.get(figure.id);
		const account = accounts.get(figure.id);
		if (quote && !account?.close) return { ...figure, source: quote.source, speaker: quote.speaker, quote: quote.id };
		return account ? { ...figure, source: account.source, speaker: account.speaker } : figure;
	});
	return followPolls(sourced, words);
}
