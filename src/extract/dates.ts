/**
 * Dates named in the article, resolved against its publication date in that date's own zone. Where the article has none, only
 * absolute dates are given.
 */
import type { Article } from "../facts/article.ts";
import type { DateFact } from "../facts/types.ts";
import { findAnchored } from "./dates/anchored.ts";
import { type Day, daysBetween, parseDay } from "./dates/calendar.ts";
import { findExplicit, type ReadRuns } from "./dates/explicit.ts";
import { joinDates } from "./dates/joins.ts";
import { findPeriodOfYears } from "./dates/periods.ts";
import type { DateReading } from "./dates/reading.ts";
import { findRelative } from "./dates/relative.ts";
import { type Lexeme, readLexemes } from "./figures/lexemes.ts";
import { joinByBlock } from "./foreign/blocks.ts";
import { findForeignDate } from "./foreign/dates.ts";
import { type Locale, localeOf } from "./foreign/locale.ts";
import type { TokenizedText } from "./tokens.ts";

/** Sentences without any of these words or four digits hold no date: most are passed over at once. */
const triggerPattern =
	/\d{4}|\d['’]?0s|['’‘]\d\d|\d\/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|days?['’ ,.]|\b(?:tonight|tomorrow|ago|last|this|next|quarter|q[1-4]|morning|night|tues|wed|thu|fri|sat|sun|mon|spring|summer|fall|autumn|winter|year|month)/i;

/** The last day named so far in the paragraph: what "the following morning" counts from. */
interface Anchor {
	readonly block: number;
	readonly day: Day;
}

/** What all dates of an article are read against. */
interface Setting {
	readonly text: string;
	readonly published: Day | null;
	/** The last day that weekdays in the past tense are counted back from: an article changed on Saturday says "on Saturday". */
	readonly changed: Day | null;
	readonly readRuns: ReadRuns;
	/** Null for English. */
	readonly locale: Locale | null;
}

function readAt(
	lexemes: readonly Lexeme[],
	at: number,
	{ text, published, changed, readRuns, locale }: Setting,
	anchor: Day | null,
): DateReading | null {
	if (locale) return findForeignDate(lexemes, at, locale, published);
	return (
		findExplicit(lexemes, at, text, published, readRuns) ??
		(published && findRelative(lexemes, at, published, changed)) ??
		(anchor && findAnchored(lexemes, at, anchor)) ??
		findPeriodOfYears(lexemes, at, published)
	);
}

function readDates(lexemes: readonly Lexeme[], setting: Setting, opening: Day | null): DateReading[] {
	const found: DateReading[] = [];
	let anchor = opening;
	for (let at = 0; at < lexemes.length; at++) {
		const reading = readAt(lexemes, at, setting, anchor);
		if (!reading) continue;
		const last = found.at(-1);
		if (last && reading.first < last.next) {
			if (reading.next - reading.first <= last.next - last.first) continue;
			found.pop();
		}
		found.push(reading);
		anchor = parseDay(reading.value) ?? anchor;
		at = Math.max(at, reading.next - 1);
	}
	return joinDates(lexemes, found);
}

/** Later changes correct an old article and add no news of their own day. */
const CHANGE_DAYS = 3;

function changeOf({ metadata }: Article, published: Day | null): Day | null {
	const changed = parseDay(metadata.dateModified ?? "");
	if (!changed || !published) return null;
	const days = daysBetween(published, changed);
	return days > 0 && days <= CHANGE_DAYS ? changed : null;
}

export const publishedOn = ({ metadata }: Article): Day | null => parseDay(metadata.datePublished ?? "");

export function findDates(words: TokenizedText, article: Article): DateFact[] {
	const published = publishedOn(article);
	const setting: Setting = {
		text: words.text,
		published,
		changed: changeOf(article, published),
		readRuns: new Map(),
		locale: localeOf(article.metadata.inLanguage),
	};
	const dates: DateFact[] = [];
	let anchor: Anchor | null = null;
	for (const sentence of setting.locale ? joinByBlock(words.sentences) : words.sentences) {
		if (setting.locale === null && !triggerPattern.test(words.text.slice(sentence.start, sentence.end))) continue;
		const lexemes = readLexemes(words, sentence);
		const opening: Day | null = anchor !== null && anchor.block === sentence.block ? anchor.day : null;
		for (const reading of readDates(lexemes, setting, opening)) {
			const day = parseDay(reading.value);
			if (day) anchor = { block: sentence.block, day };
			dates.push(toFact(lexemes, reading, dates.length + 1));
		}
	}
	return dates;
}

const toFact = (lexemes: readonly Lexeme[], reading: DateReading, number: number): DateFact => ({
	id: `d${number}`,
	span: { start: (lexemes[reading.first] as Lexeme).start, end: (lexemes[reading.next - 1] as Lexeme).end },
	value: reading.value,
	...(reading.alternatives ? { alternatives: reading.alternatives } : {}),
	why: { rule: reading.rule },
});
