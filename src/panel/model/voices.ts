/**
 * Who stands behind a quote or figure, as the reader is told: a name with office, an unnamed source in the article's own
 * words, or plainly "not clear". Never guesses more than the sheet says.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { FactSheet, Figure, Organization, Person, Quote } from "../../facts/types.ts";
import type { Words } from "../words.ts";

export type Standing = "named" | "unnamed" | "unclear";

export interface Voice {
	/** Same for all that the same voice says. */
	readonly key: string;
	readonly standing: Standing;
	/** As the article names it; null where it gives no words at all. */
	readonly names: readonly string[];
	readonly jobTitle: string | null;
	readonly affiliation: string | null;
	readonly person: Person | null;
}

export interface Cast {
	readonly people: ReadonlyMap<string, Person>;
	readonly organizations: ReadonlyMap<string, Organization>;
	readonly text: string;
}

export const castOf = (sheet: FactSheet): Cast => ({
	people: new Map(sheet.people.map((person) => [person.id, person])),
	organizations: new Map(sheet.organizations.map((organization) => [organization.id, organization])),
	text: sheet.text,
});

/** `A senior official` and `a senior official` are one voice; so is `the senior official` on a later line. */
const voiceWords = (words: string): string =>
	words
		.toLowerCase()
		.replace(/^(?:an?|the|one|another)\s/, "")
		.trim();

function wordsVoice(standing: "unnamed" | "unclear", words: string | null): Voice {
	const key = `${standing}:${words === null ? "" : voiceWords(words)}`;
	return { key, standing, names: words === null ? [] : [words], jobTitle: null, affiliation: null, person: null };
}

function namedVoice(cast: Cast, speaker: string, others: readonly string[]): Voice | null {
	const nameOf = (id: string) => cast.people.get(id)?.name ?? cast.organizations.get(id)?.name;
	const names = [speaker, ...others].map(nameOf).filter((name) => name !== undefined);
	if (names.length === 0) return null;
	const person = cast.people.get(speaker) ?? null;
	const alone = names.length === 1 ? person : null;
	const key = [speaker, ...others].join("+");
	return { key, standing: "named", names, jobTitle: alone?.jobTitle ?? null, affiliation: alone?.affiliation ?? null, person };
}

const wordsAt = (cast: Cast, span: Span | null | undefined): string | null => (span ? slice(cast.text, span) : null);

export function voiceOfQuote(cast: Cast, quote: Quote): Voice {
	// an unnamed spokeswoman stays one in the panel, though her body is known: its name stands in her words
	const named = quote.speaker === null || quote.anonymous ? null : namedVoice(cast, quote.speaker, quote.coSpeakers ?? []);
	if (named) return named;
	const words = wordsAt(cast, quote.unnamedAs) ?? wordsAt(cast, quote.source);
	return wordsVoice(quote.anonymous ? "unnamed" : "unclear", words);
}

/** Null: the article itself gives the figure. */
export function voiceOfFigure(cast: Cast, figure: Figure, quotes: ReadonlyMap<string, Quote>): Voice | null {
	const named = figure.speaker === null ? null : namedVoice(cast, figure.speaker, []);
	if (named) return named;
	const quote = figure.quote ? quotes.get(figure.quote) : undefined;
	if (quote) return voiceOfQuote(cast, quote);
	const words = wordsAt(cast, figure.source);
	return words === null ? null : wordsVoice("unclear", words);
}

/** A voice in one line: its names; an unnamed one in the article's own words; "not clear who" where there are none. */
export function titleOf({ names, standing }: Voice, words: Words): string {
	if (names.length === 0) return words.t(standing === "unnamed" ? "unnamedSource" : "speakerUnclear");
	return standing === "named" ? words.list(names) : words.t("inQuotationMarks", names.join(" "));
}

/** Office and affiliation, where the article gives them; else null. */
export const roleOf = ({ jobTitle, affiliation }: Pick<Voice, "jobTitle" | "affiliation">): string | null =>
	[jobTitle, affiliation].filter((part) => part !== null).join(", ") || null;
