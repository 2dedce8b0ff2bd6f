import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MEDIUM_NAMES } from "../facts/media.ts";
import type { Span } from "../facts/span.ts";
import type { DateFact, FactSheet, Figure, Person, Quote } from "../facts/types.ts";
import { choiceOf } from "./fixture/choice-of.ts";
import { EMPTY_SHEET } from "./fixture/sheet-of.ts";
import { findFormat, formats } from "./formats.ts";

const why = { rule: "at random" };

const pieces = fc.constantFrom(
	"“",
	"”",
	'"',
	"a ",
	"mayor ",
	"\n\n",
	"5.3 ",
	"$",
	"=1+1",
	"<b>",
	"](x)",
	"`",
	"|",
	"{{",
	"}}",
	"\u202e",
	"\ud83d",
	"é",
	"\u0000",
	"--",
	"---\n",
);

const words = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Places of a text: any, the empty ones too. */
const spanIn = (text: string): fc.Arbitrary<Span> =>
	fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const id = fc.constantFrom("p1", "p2", "o1", "q1", "nobody");

const quoteIn = (text: string): fc.Arbitrary<Quote> =>
	fc.record({
		id: fc.constantFrom("q1", "q2"),
		kind: fc.constantFrom("direct", "indirect", "mixed"),
		content: fc.array(spanIn(text), { minLength: 1, maxLength: 3 }),
		cue: maybe(spanIn(text)),
		source: maybe(spanIn(text)),
		speaker: maybe(id),
		coSpeakers: fc.array(id, { maxLength: 2 }),
		anonymous: fc.boolean(),
		via: maybe(words),
		medium: maybe(fc.constantFrom(...MEDIUM_NAMES)),
		force: fc.constant("said" as const),
		within: maybe(id),
		confidence: fc.double({ min: 0, max: 1, noNaN: true }),
		why: fc.constant(why),
	});

const figureIn = (text: string): fc.Arbitrary<Figure> =>
	fc.record({
		id: fc.constantFrom("f1", "f2"),
		span: spanIn(text),
		value: maybe(fc.oneof(fc.double({ noNaN: true }), fc.tuple(fc.integer(), fc.integer()))),
		unit: words,
		type: fc.constantFrom("money", "count", "percent"),
		change: fc.constantFrom("=", "~", "<", ">", "up", "down"),
		concept: maybe(spanIn(text)),
		source: maybe(spanIn(text)),
		speaker: maybe(id),
		why: fc.constant(why),
	});

const personIn = (text: string): fc.Arbitrary<Person> =>
	fc.record({
		id: fc.constantFrom("p1", "p2"),
		name: words,
		jobTitle: maybe(words),
		affiliation: maybe(words),
		kind: fc.constantFrom("official", "journalist", "other"),
		mentions: fc.array(
			spanIn(text).map((span) => ({ ...span, form: "name" as const })),
			{ maxLength: 2 },
		),
		why: fc.constant(why),
	});

const dateIn = (text: string): fc.Arbitrary<DateFact> =>
	fc.record({
		id: fc.constant("d1"),
		span: spanIn(text),
		value: fc.oneof(words, fc.constantFrom("2031", "2031-99", "2031-05/2031-06")),
		why: fc.constant(why),
	});

const sheets: fc.Arbitrary<FactSheet> = words.chain((text) =>
	fc.record({
		text: fc.constant(text),
		article: fc.record({
			url: maybe(fc.oneof(words, fc.constant("https://news.example/a"))),
			headline: maybe(words),
			description: maybe(words),
			author: maybe(words),
			publisher: maybe(words),
			datePublished: maybe(words),
			dateModified: maybe(fc.constantFrom("2031-05-01", "x")),
			inLanguage: maybe(words),
		}),
		quotes: fc.array(quoteIn(text), { maxLength: 3 }),
		figures: fc.array(figureIn(text), { maxLength: 3 }),
		people: fc.array(personIn(text), { maxLength: 2 }),
		organizations: fc.constant([{ id: "o1", name: "Harbour Board", mentions: [], why }]),
		dates: fc.array(dateIn(text), { maxLength: 2 }),
	}),
);

test("any sheet at all is written in every format, the machine-readable ones so that they can be read", () => {
	fc.assert(
		fc.property(sheets, fc.constantFrom("reading", "speaker"), maybe(fc.constantFrom("q1", "f1", "p1", "d1")), (sheet, order, only) => {
			const choice = choiceOf({ order, pageText: sheet.text, ...(only && { only }) });
			const written = Object.fromEntries(formats.map((format) => [format.id, format.render(sheet, choice).text]));
			for (const json of ["json", "json-ld", "annotations", "csl-json"]) expect(() => JSON.parse(written[json] ?? "")).not.toThrow();
			const rows: string[][] = parseCsv(written.csv ?? "", { bom: true });
			expect(rows.every((row) => row.length === 11)).toBe(true);
			expect(
				written.ris
					?.trimEnd()
					.split("\r\n")
					.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line)),
			).toBe(true);
		}),
		{ numRuns: 150 },
	);
}, 30_000);

test("every id of the JSON points to something in it, also where facts were left out", () => {
	fc.assert(
		fc.property(sheets, (sheet) => {
			const known = { ...sheet, quotes: sheet.quotes.map((quote) => ({ ...quote, speaker: "o1", coSpeakers: [] })) };
			const sheetOut: FactSheet = JSON.parse(
				findFormat("json")?.render(known, choiceOf({ kinds: new Set(["quote"]), hidden: new Set(["q2"]) })).text ?? "",
			);
			const ids = new Set([...sheetOut.quotes, ...sheetOut.people, ...sheetOut.organizations].map((fact) => fact.id));
			for (const { speaker, within } of sheetOut.quotes) {
				expect(ids.has(speaker ?? "")).toBe(true);
				expect(within === null || ids.has(within)).toBe(true);
			}
			expect([sheetOut.figures, sheetOut.dates]).toEqual([[], []]);
		}),
		{ numRuns: 50 },
	);
});

test("an empty sheet is written in every format", () => {
	for (const format of formats) expect(format.render(EMPTY_SHEET, choiceOf()).text.length).toBeGreaterThan(0);
});

test("no two formats share an id, and each file's name ends as its kind does", () => {
	expect(new Set(formats.map(({ id: formatId }) => formatId)).size).toBe(formats.length);
	expect(formats.every(({ extension, mime }) => /^[\w.]+$/.test(extension) && /^[\w./+-]+$/.test(mime))).toBe(true);
});
