/**
 * Who says a quote or gives a figure: the person or organization of a sheet, or plainly that it is unnamed or not clear.
 */
import { slice } from "../facts/span.ts";
import type { FactSheet, Figure, Organization, Person, Quote } from "../facts/types.ts";

export type Voice =
	| { readonly kind: "named"; readonly parties: readonly (Person | Organization)[] }
	/** `words`: how the article calls them; `party`: the body they belong to, where it is told. */
	| { readonly kind: "unnamed"; readonly words: string | null; readonly party: Person | Organization | null }
	| { readonly kind: "unclear"; readonly words: string | null };

export const isPerson = (party: Person | Organization): party is Person => "jobTitle" in party;

export function findParty(sheet: FactSheet, id: string | null): Person | Organization | null {
	if (id === null) return null;
	return sheet.people.find((person) => person.id === id) ?? sheet.organizations.find((body) => body.id === id) ?? null;
}

export function voiceOf(sheet: FactSheet, quote: Quote): Voice {
	const speaker = findParty(sheet, quote.speaker);
	const wording = (quote.anonymous ? quote.unnamedAs : null) ?? quote.source;
	const words = wording ? slice(sheet.text, wording) : null;
	if (quote.anonymous) return { kind: "unnamed", words, party: speaker };
	if (speaker === null) return { kind: "unclear", words };
	const others = (quote.coSpeakers ?? []).map((id) => findParty(sheet, id)).filter((party) => party !== null);
	return { kind: "named", parties: [speaker, ...others] };
}

/** "John Park, spokesman, Harbour Board": a name with what it rests on; "member of the Harbour Board" has the body in it. */
export function describeParty(party: Person | Organization): string[] {
	if (!isPerson(party)) return [party.name];
	const { name, jobTitle, affiliation } = party;
	const isSaid = affiliation !== null && jobTitle?.includes(affiliation);
	return [name, jobTitle, isSaid ? null : affiliation].filter((part) => part !== null);
}

/** The source of a figure: who it is or, in quotation marks, how the article calls it; null where the article itself states it. */
export function sourceOfFigure(sheet: FactSheet, figure: Figure): string | null {
	const party = findParty(sheet, figure.speaker);
	if (party) return describeParty(party).join(", ");
	return figure.source ? `“${slice(sheet.text, figure.source)}”` : null;
}

/** The pieces of a quote as paragraphs: pieces of one paragraph are joined by "…", where the cue stood. */
export function paragraphsOf(text: string, quote: Quote): string[] {
	const paragraphs: string[] = [];
	quote.content.forEach((piece, index) => {
		const words = slice(text, piece)
			.split("\n")
			.filter((line) => line.trim() !== "");
		const previous = quote.content[index - 1];
		const sameParagraph = previous !== undefined && !text.slice(previous.end, piece.start).includes("\n");
		const [first = "", ...rest] = words;
		if (sameParagraph) paragraphs.push(`${paragraphs.pop() ?? ""} … ${first}`, ...rest);
		else paragraphs.push(...words);
	});
	return paragraphs;
}
