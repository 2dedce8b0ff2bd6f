/** A fact sheet -> what of it is to be found and painted on the page: one mark a fact, with every place where the fact stands. */
import type { Span } from "./span.ts";
import type { FactKind, FactSheet } from "./types.ts";

/** `quiet`: can be gone to, but is not painted (a pronoun; a person who holds no office). */
export interface MarkPart extends Span {
	readonly quiet?: true;
}

export interface Mark {
	readonly factId: string;
	readonly kind: FactKind;
	/** In the fact's own order: a quote's pieces of content, a person's mentions; one for a figure or a date. */
	readonly parts: readonly MarkPart[];
}

const place = ({ start, end }: Span): MarkPart => ({ start, end });

const quietPlace = ({ start, end }: Span): MarkPart => ({ start, end, quiet: true });

export function marksOf(sheet: FactSheet): Mark[] {
	return [
		...sheet.quotes.map((quote): Mark => ({ factId: quote.id, kind: "quote", parts: quote.content.map(place) })),
		...sheet.figures.map((figure): Mark => ({ factId: figure.id, kind: "figure", parts: [place(figure.span)] })),
		...sheet.dates.map((date): Mark => ({ factId: date.id, kind: "date", parts: [place(date.span)] })),
		...sheet.people.map((person): Mark => {
			const holdsOffice = person.kind === "official" || person.kind === "spokesperson";
			const parts = person.mentions.map((mention) => (holdsOffice && mention.form !== "pronoun" ? place(mention) : quietPlace(mention)));
			return { factId: person.id, kind: "person", parts };
		}),
	];
}
