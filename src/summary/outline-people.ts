/**
 * People as a list, officials first, with office, kind and how much of the article is in their words; dates with the day each
 * expression comes to.
 */
import { slice } from "../facts/span.ts";
import type { DateFact, FactSheet, Person } from "../facts/types.ts";
import { formatDate } from "./format-date.ts";
import { joinLines, type Line, type OutlineBlock } from "./outline.ts";
import { type OutlineContext, passage } from "./outline-context.ts";
import { describeParty } from "./sources.ts";

/** How many quotes a person gets, alone or with others, and how many words in them. */
export function sharesOf(sheet: FactSheet, person: Person): { quotes: number; words: number } {
	const quotes = sheet.quotes.filter(({ speaker, coSpeakers }) => speaker === person.id || coSpeakers?.includes(person.id));
	const words = quotes.flatMap(({ content }) => content).map((piece) => slice(sheet.text, piece).match(/\S+/g)?.length ?? 0);
	return { quotes: quotes.length, words: words.reduce((sum, count) => sum + count, 0) };
}

function personLine({ sheet, choice: { say } }: OutlineContext, person: Person): Line {
	const [name = "", ...office] = describeParty(person);
	const { quotes, words } = sharesOf(sheet, person);
	const kind = person.kind === "other" ? null : say(person.kind);
	return joinLines(
		[
			[{ strong: name }, ...office.map((part) => `, ${part}`)],
			kind ? [person.former ? `${say("former")}, ${kind}` : kind] : null,
			quotes > 0 ? [`${say("quoteCount", String(quotes))}, ${say("wordCount", String(words))}`] : null,
		],
		" · ",
	);
}

function dateLine(context: OutlineContext, date: DateFact): Line {
	const { locale, say } = context.choice;
	const readings = [date.value, ...(date.alternatives ?? [])].map((value) => formatDate(value, locale));
	const words = slice(context.sheet.text, date.span);
	const resolved: Line = [{ strong: words }, ...(readings[0] === words ? [] : [` – ${readings.join(` ${say("or")} `)}`])];
	return joinLines([resolved, passage(context, date.span)], " · ");
}

export const outlinePeople = (context: OutlineContext, people: readonly Person[]): OutlineBlock[] => [
	{ kind: "list", items: people.map((person) => personLine(context, person)) },
];

/** The same words for the same day are listed once, with the first of their passages. */
export function outlineDates(context: OutlineContext, dates: readonly DateFact[]): OutlineBlock[] {
	const key = ({ span, value }: DateFact) => `${slice(context.sheet.text, span)} ${value}`;
	const firsts = dates.filter((date, index) => dates.findIndex((other) => key(other) === key(date)) === index);
	return [{ kind: "list", items: firsts.map((date) => dateLine(context, date)) }];
}
