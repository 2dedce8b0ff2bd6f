/** A fact sheet -> what of it is to be found and painted on the page: for each fact every place where the fact stands. */
import type { Span } from "./span.ts";
import type { FactKind, FactSheet } from "./types.ts";

/** `quiet`: can be gone to, but is not painted (a pronoun; a person who holds no office; an organization). */
export interface FactPlace extends Span {
	readonly quiet?: true;
}

export interface FactPlaces {
	readonly factId: string;
	readonly kind: FactKind;
	/** In the fact's own order: a quote's pieces of content, a person's mentions; one for a figure or a date. */
	readonly parts: readonly FactPlace[];
}

const place = ({ start, end }: Span): FactPlace => ({ start, end });

const quietPlace = ({ start, end }: Span): FactPlace => ({ start, end, quiet: true });

export function placesOf(sheet: FactSheet): FactPlaces[] {
	return [
		...sheet.quotes.map((quote): FactPlaces => ({ factId: quote.id, kind: "quote", parts: quote.content.map(place) })),
		...sheet.figures.map((figure): FactPlaces => ({ factId: figure.id, kind: "figure", parts: [place(figure.span)] })),
		...sheet.dates.map((date): FactPlaces => ({ factId: date.id, kind: "date", parts: [place(date.span)] })),
		...sheet.people.map((person): FactPlaces => {
			const holdsOffice = person.kind === "official" || person.kind === "spokesperson";
			const parts = person.mentions.map((mention) => (holdsOffice && mention.form !== "pronoun" ? place(mention) : quietPlace(mention)));
			return { factId: person.id, kind: "person", parts };
		}),
		...sheet.organizations.map(({ id, mentions }): FactPlaces => ({ factId: id, kind: "person", parts: mentions.map(quietPlace) })),
	];
}
