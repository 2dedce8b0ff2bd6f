/** A fact sheet -> what the views list: each fact with its voice, its sentences and its text to search in. Made once a sheet. */
import { slice } from "../../facts/span.ts";
import type { Check, DateFact, FactSheet, Figure, Organization, Person, Quote } from "../../facts/types.ts";
import { evidenceOf, type Passage } from "./evidence.ts";
import { fold } from "./facets.ts";
import { overviewOf, type Share } from "./overview.ts";
import { type Interval, intervalOf } from "./time-axis.ts";
import { castOf, type Voice, voiceOfFigure, voiceOfQuote } from "./voices.ts";

interface Item {
	readonly id: string;
	/** Folded, to search in. */
	readonly haystack: string;
}

export interface QuoteItem extends Item {
	readonly quote: Quote;
	readonly voice: Voice;
	readonly passages: readonly Passage[];
	/** Why the source is unnamed, in the article's words. */
	readonly unnamedBecause: string | null;
}

export interface FigureItem extends Item {
	readonly figure: Figure;
	/** Null: the article itself. */
	readonly voice: Voice | null;
	readonly written: string;
	readonly concept: string | null;
	readonly time: string | null;
	/** What the figures say together, with the other figures as written. */
	readonly checks: readonly FigureCheck[];
	readonly passages: readonly Passage[];
}

export interface FigureCheck {
	readonly check: Check;
	readonly others: readonly string[];
}

export interface PersonItem extends Item {
	readonly named: Person | Organization;
	readonly person: Person | null;
	readonly speech: Share | null;
}

export interface DateItem extends Item {
	readonly date: DateFact;
	readonly written: string;
	readonly interval: Interval | null;
	readonly passages: readonly Passage[];
}

export interface Items {
	readonly quotes: readonly QuoteItem[];
	readonly figures: readonly FigureItem[];
	readonly people: readonly PersonItem[];
	readonly dates: readonly DateItem[];
}

const wordsOfPassages = (passages: readonly Passage[]): string =>
	passages.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join(" ");

const wordsOfVoice = (voice: Voice | null): string =>
	voice === null ? "" : [...voice.names, voice.jobTitle ?? "", voice.affiliation ?? ""].join(" ");

/** Officials first, then spokespeople, experts, journalists, others; organizations last; by place of first mention within. */
const KIND_ORDER = ["official", "spokesperson", "expert", "journalist", "other", "organization"];

const kindOrder = ({ person }: PersonItem): number => KIND_ORDER.indexOf(person?.kind ?? "organization");

const firstMention = ({ named }: PersonItem): number => named.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

function quoteItems(sheet: FactSheet): QuoteItem[] {
	const cast = castOf(sheet);
	return [...sheet.quotes]
		.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
		.map((quote) => {
			const voice = voiceOfQuote(cast, quote);
			const passages = evidenceOf(sheet.text, quote);
			const because = quote.unnamedBecause ? slice(sheet.text, quote.unnamedBecause) : null;
			const haystack = fold([wordsOfVoice(voice), quote.via ?? "", quote.medium ?? "", wordsOfPassages(passages)].join(" "));
			return { id: quote.id, quote, voice, passages, unnamedBecause: because, haystack };
		});
}

function checksOf(sheet: FactSheet, figureId: string): readonly FigureCheck[] {
	const written = (ids: readonly string[]) =>
		sheet.figures.filter(({ id }) => id !== figureId && ids.includes(id)).map(({ span }) => slice(sheet.text, span));
	return (sheet.checks ?? [])
		.filter(({ figures }) => figures.includes(figureId))
		.map((check) => ({ check, others: written(check.figures) }));
}

function figureItems(sheet: FactSheet): FigureItem[] {
	const cast = castOf(sheet);
	const quotes = new Map(sheet.quotes.map((quote) => [quote.id, quote]));
	return [...sheet.figures]
		.sort((a, b) => a.span.start - b.span.start)
		.map((figure) => {
			const voice = voiceOfFigure(cast, figure, quotes);
			const passages = evidenceOf(sheet.text, { content: [figure.span], source: figure.source });
			const concept = figure.concept ? slice(sheet.text, figure.concept) : null;
			const time = figure.time ? slice(sheet.text, figure.time) : null;
			const haystack = fold([wordsOfVoice(voice), concept ?? "", wordsOfPassages(passages)].join(" "));
			return {
				id: figure.id,
				figure,
				voice,
				written: slice(sheet.text, figure.span),
				concept,
				time,
				checks: checksOf(sheet, figure.id),
				passages,
				haystack,
			};
		});
}

function personItems(sheet: FactSheet): PersonItem[] {
	const shares = overviewOf(sheet).shares;
	const speechOf = (id: string) => shares.find(({ voice }) => voice.key === id) ?? null;
	const people = sheet.people.map((person): PersonItem => {
		const haystack = fold([person.name, person.jobTitle ?? "", person.affiliation ?? ""].join(" "));
		return { id: person.id, named: person, person, speech: speechOf(person.id), haystack };
	});
	const organizations = sheet.organizations.map((organization): PersonItem => {
		const haystack = fold([organization.name, ...(organization.acronyms ?? [])].join(" "));
		return { id: organization.id, named: organization, person: null, speech: speechOf(organization.id), haystack };
	});
	return [...people, ...organizations].sort((a, b) => kindOrder(a) - kindOrder(b) || firstMention(a) - firstMention(b));
}

function dateItems(sheet: FactSheet): DateItem[] {
	const items = sheet.dates.map((date) => {
		const passages = evidenceOf(sheet.text, { content: [date.span] });
		const haystack = fold([date.value, wordsOfPassages(passages)].join(" "));
		return { id: date.id, date, written: slice(sheet.text, date.span), interval: intervalOf(date.value), passages, haystack };
	});
	const from = (item: DateItem) => item.interval?.from ?? Number.MAX_SAFE_INTEGER;
	return items.sort((a, b) => from(a) - from(b) || a.date.span.start - b.date.span.start);
}

export const itemsOf = (sheet: FactSheet): Items => ({
	quotes: quoteItems(sheet),
	figures: figureItems(sheet),
	people: personItems(sheet),
	dates: dateItems(sheet),
});
