/**
 * Quantities in the article: value, unit, change, concept. Each sentence is read by a grammar of its own (figures/); dates and
 * what only looks like a quantity are left out.
 */
import type { Article } from "../facts/article.ts";
import { overlaps, type Span } from "../facts/span.ts";
import type { Change, DateFact, Figure } from "../facts/types.ts";
import { findDirection } from "./figures/change.ts";
import { findConcept } from "./figures/concept.ts";
import { findHedgeAfter, findHedgeBefore, type Hedge } from "./figures/hedges.ts";
import { type Lexeme, readLexemes } from "./figures/lexemes.ts";
import type { NumberStyle } from "./figures/numbers.ts";
import { type Run, toSpan } from "./figures/phrases.ts";
import type { Quantity } from "./figures/quantity.ts";
import { readQuantities } from "./figures/read.ts";
import { retag } from "./figures/retag.ts";
import type { Prior } from "./figures/subject.ts";
import { findTime } from "./figures/time.ts";
import { joinByBlock } from "./foreign/blocks.ts";
import { readForeignQuantities } from "./foreign/figures.ts";
import { hasDecimalComma, localeOf } from "./foreign/locale.ts";
import type { Sentence, TokenizedText } from "./tokens.ts";

/** "£5", "pounds sterling", "British pounds", "9 million pounds ($12 million)"; not "pounds of fish", "9 pounds (4 kg)". */
const sterlingPattern = /£|\bsterling\b|\bGBP\b|\bBritish pounds?\b|\bpounds? \((?:US)?\$/;

/** A sentence without any of these holds no figure: digits, number words, parts. Most are passed over at once. */
const triggerPattern =
	/[\d½⅓⅔¼¾⅛]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|lakh|crore|dozen|half|third|quarter|couple|decade|centur|tens|scores|few|twice|double|triple|treble|quadruple|within|than|least|nearly|almost|about|around|over|under|roughly|approximately)/i;

type Found = Omit<Figure, "id">;

interface Bounds {
	readonly change: Change;
	readonly first: number;
	readonly next: number;
}

/** "1,000 or more workers": the bound stands before the noun. */
function findHedgeInside(lexemes: readonly Lexeme[], quantity: Quantity): Hedge | null {
	const hedge = findHedgeAfter(lexemes, quantity.first, quantity.amount.next);
	return hedge && hedge.next < quantity.next ? { ...hedge, next: quantity.next } : null;
}

function changeOf(lexemes: readonly Lexeme[], quantity: Quantity): Bounds {
	const hedge =
		findHedgeBefore(lexemes, quantity) ?? findHedgeAfter(lexemes, quantity.first, quantity.next) ?? findHedgeInside(lexemes, quantity);
	const direction = findDirection(lexemes, quantity);
	return { change: direction ?? hedge?.change ?? "=", first: hedge?.first ?? quantity.first, next: hedge?.next ?? quantity.next };
}

/** "more than 7.5 million crowns ($1.1 million)": the bracket says the same again, within the same bounds. */
const isEquivalent = (lexemes: readonly Lexeme[], quantity: Quantity, previous: Quantity | undefined): boolean =>
	previous !== undefined &&
	previous.next === quantity.first - 1 &&
	lexemes[quantity.first - 1]?.text === "(" &&
	previous.type === quantity.type;

/** Its own hedge or direction, or the one of the figure that it repeats. */
function boundsOf(lexemes: readonly Lexeme[], quantity: Quantity, inherited: Change | null): Bounds {
	const own = changeOf(lexemes, quantity);
	return own.change === "=" && inherited !== null && inherited !== "~" ? { ...own, change: inherited } : own;
}

function toFigure(lexemes: readonly Lexeme[], quantity: Quantity, bounds: Bounds, concept: Run | null, time: Run | null): Found {
	const { first, next, change } = bounds;
	return {
		span: { start: (lexemes[first] as Lexeme).start, end: (lexemes[next - 1] as Lexeme).end },
		value: quantity.value,
		unit: quantity.unit,
		type: quantity.type,
		change,
		concept: concept && conceptSpan(lexemes, concept),
		source: null,
		speaker: null,
		time: time && toSpan(lexemes, time),
		...(quantity.stages ? { stages: true } : {}),
		why: { rule: `number ${quantity.amount.form}` },
	};
}

/** "close to 50 talks", "in excess of 5%": the preposition belongs to the hedge; in "within a week" the hedge is a preposition itself. */
const hedged = (lexemes: readonly Lexeme[], quantity: Quantity, { first }: Bounds): Quantity =>
	/^(?:to|of)$/.test(lexemes[quantity.first - 1]?.norm ?? "") ? { ...quantity, first } : quantity;

/** The "Lund" of "Lund's 10 million cars". */
function conceptSpan(lexemes: readonly Lexeme[], concept: Run): Span {
	const { start, end } = toSpan(lexemes, concept);
	const mark = /['’]s?$/.exec((lexemes[concept.next - 1] as Lexeme).text)?.[0] ?? "";
	return { start, end: end - mark.length };
}

/** The sentence's lexemes; those of dates are no nouns here ("this year", "July") and open no figure. */
function readSentence(
	words: TokenizedText,
	sentence: Sentence,
	dates: readonly DateFact[],
	from: number,
): { lexemes: Lexeme[]; next: number } {
	let next = from;
	const lexemes = retag(readLexemes(words, sentence)).map((lexeme) => {
		while (next < dates.length && (dates[next] as DateFact).span.end <= lexeme.start) next++;
		const date = dates[next];
		return date && overlaps(date.span, lexeme) ? { ...lexeme, pos: "X" as const, dated: true } : lexeme;
	});
	return { lexemes, next };
}

export function findFigures(words: TokenizedText, article: Article, dates: readonly DateFact[]): Figure[] {
	const language = article.metadata.inLanguage;
	const style: NumberStyle = {
		decimalComma: hasDecimalComma(language),
		poundsAreMass: words.text.includes("$") && !sterlingPattern.test(words.text),
	};
	const found: Found[] = [];
	const locale = localeOf(language);
	let firstDate = 0;
	for (const sentence of locale ? joinByBlock(words.sentences) : words.sentences) {
		if (locale === null && !triggerPattern.test(words.text.slice(sentence.start, sentence.end))) continue;
		const { lexemes, next } = readSentence(words, sentence, dates, firstDate);
		firstDate = next;
		if (locale) {
			found.push(
				...readForeignQuantities(lexemes, locale).map((quantity) => toFigure(lexemes, quantity, { ...quantity, change: "=" }, null, null)),
			);
			continue;
		}
		let prior: Prior | undefined;
		const quantities = readQuantities(lexemes, style);
		quantities.forEach((quantity, k) => {
			const same = isEquivalent(lexemes, quantity, prior?.quantity);
			const bounds = boundsOf(lexemes, quantity, same ? (found.at(-1)?.change ?? null) : null);
			const concept = findConcept(lexemes, hedged(lexemes, quantity, bounds), prior);
			found.push(toFigure(lexemes, quantity, bounds, concept, findTime(lexemes, quantity, quantities[k - 1], quantities[k + 1])));
			prior = { quantity, concept };
		});
	}
	return found.map((figure, k) => ({ id: `f${k + 1}`, ...figure }));
}
