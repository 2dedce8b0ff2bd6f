/**
 * What goes into a summary, as the reader chose it, and the facts that are left of a sheet then.
 */
import type { DateFact, FactKind, FactSheet, Figure, Person, Quote } from "../facts/types.ts";
import type { Say } from "./words.ts";

export interface SummaryChoice {
	readonly kinds: ReadonlySet<FactKind>;
	/** As the article has them, or each speaker's together. */
	readonly order: "reading" | "speaker";
	/** Ids of facts that the reader took out. */
	readonly hidden: ReadonlySet<string>;
	/** One card: the fact of this id alone, whatever `kinds` and `hidden` say. */
	readonly only?: string;
	/** BCP 47: for dates and numbers. */
	readonly locale: string;
	readonly say: Say;
	/** "YYYY-MM-DD": the day of reading, for citations that ask for one. */
	readonly accessed?: string;
	/** The page's whole visible text, a block a line: links are then told apart from words outside the article too. */
	readonly pageText?: string;
	/** The reader's own template (format "template"). */
	readonly template?: string;
}

export interface ChosenFacts {
	readonly quotes: readonly Quote[];
	readonly figures: readonly Figure[];
	readonly people: readonly Person[];
	readonly dates: readonly DateFact[];
}

/** Officials first, then who speaks for others, then the rest, each in the article's order. */
const KIND_ORDER: readonly Person["kind"][] = ["official", "spokesperson", "expert", "other", "journalist"];

const byOffice = (a: Person, b: Person): number => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);

export function chooseFacts(sheet: FactSheet, choice: SummaryChoice): ChosenFacts {
	const chosen = <Fact extends { readonly id: string }>(facts: readonly Fact[], kind: FactKind): Fact[] =>
		facts.filter(({ id }) => (choice.only === undefined ? choice.kinds.has(kind) && !choice.hidden.has(id) : id === choice.only));
	return {
		quotes: chosen(sheet.quotes, "quote"),
		figures: chosen(sheet.figures, "figure"),
		people: chosen(sheet.people, "person").sort(byOffice),
		dates: chosen(sheet.dates, "date"),
	};
}
