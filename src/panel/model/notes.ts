/** A fact sheet -> what the page says of each fact beside its highlight: who and in what office first, then how it is said or what it is worth. */
import type { FactNote } from "../../facts/notes.ts";
import { slice } from "../../facts/span.ts";
import type { DateFact, FactSheet, Figure, Person, Quote } from "../../facts/types.ts";
import { sayMedium } from "../../summary/medium.ts";
import type { MessageKey, Words } from "../words.ts";
import { doubtOf } from "./doubt.ts";
import { addsToWritten, formatDate, formatValue } from "./format.ts";
import { type Cast, castOf, roleOf, titleOf, type Voice, voiceOfFigure, voiceOfQuote } from "./voices.ts";

const KINDS: Readonly<Record<Exclude<Person["kind"], "other">, MessageKey>> = {
	official: "kindOfficial",
	spokesperson: "kindSpokesperson",
	journalist: "kindJournalist",
	expert: "kindExpert",
};

type Part = string | null | false | undefined;

const dotted = (parts: readonly Part[]): string => parts.filter(Boolean).join(" · ");

const note = (factId: string, title: string, lines: readonly Part[]): FactNote => ({
	factId,
	title,
	lines: lines.filter((line): line is string => typeof line === "string" && line !== ""),
});

function standingOf({ standing, names }: Voice, words: Words): Part {
	if (names.length === 0 || standing === "named") return null;
	return words.t(standing === "unnamed" ? "unnamedSource" : "speakerUnclear");
}

function noteOfQuote(quote: Quote, cast: Cast, words: Words): FactNote {
	const voice = voiceOfQuote(cast, quote);
	const manner = dotted([
		standingOf(voice, words),
		words.t(quote.kind),
		quote.medium !== null && sayMedium(quote.medium, words.say),
		quote.via !== null && words.t("via", quote.via),
		doubtOf(quote, voice, words)?.text,
	]);
	return note(quote.id, titleOf(voice, words), [roleOf(voice), manner]);
}

function noteOfFigure(figure: Figure, cast: Cast, quotes: ReadonlyMap<string, Quote>, words: Words): FactNote {
	const voice = voiceOfFigure(cast, figure, quotes);
	const value = formatValue(figure, words.locale);
	const worth = value !== null && addsToWritten(slice(cast.text, figure.span), value) && `= ${value}`;
	const title = voice === null ? words.t("noSource") : `${words.t("accordingTo")} ${titleOf(voice, words)}`;
	return note(figure.id, title, [voice && roleOf(voice), worth]);
}

function noteOfPerson(person: Person, words: Words): FactNote {
	const kind = dotted([
		person.former && words.t("former"),
		person.kind !== "other" && words.t(KINDS[person.kind]),
		person.officeFrom === "list" && words.t("officeNotStated"),
	]);
	return note(person.id, person.name, [roleOf(person), kind]);
}

const noteOfDate = ({ id, value, alternatives = [] }: DateFact, words: Words): FactNote => {
	const [title = value, ...others] = [value, ...alternatives].map((one) => formatDate(one, words.locale, true) ?? one);
	return note(id, title, [others.length > 0 && words.t("dateAlternatives", words.list(others))]);
};

export function notesOf(sheet: FactSheet, words: Words): FactNote[] {
	const cast = castOf(sheet);
	const quotes = new Map(sheet.quotes.map((quote) => [quote.id, quote]));
	return [
		...sheet.quotes.map((quote) => noteOfQuote(quote, cast, words)),
		...sheet.figures.map((figure) => noteOfFigure(figure, cast, quotes, words)),
		...sheet.people.map((person) => noteOfPerson(person, words)),
		...sheet.organizations.map(({ id, name }) => note(id, name, [words.t("kindOrganization")])),
		...sheet.dates.map((date) => noteOfDate(date, words)),
	];
}
