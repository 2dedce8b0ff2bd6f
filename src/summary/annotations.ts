/**
 * A fact sheet as a W3C Web Annotation page: each quote, figure and date an annotation of its passage, which is found again by
 * its words and the words around it (TextQuoteSelector), as Hypothesis and others do.
 */
import { type Span, slice } from "../facts/span.ts";
import type { FactSheet, Figure, Quote } from "../facts/types.ts";
import { chooseFacts, type SummaryChoice } from "./choice.ts";
import { passageLinker } from "./passage-link.ts";
import { describeParty, sourceOfFigure, voiceOf } from "./sources.ts";
import { parseWebAddress } from "./web-address.ts";

/** As many characters before and behind as Hypothesis keeps. */
const CONTEXT_CHARS = 32;

const TEXT_DIRECTIVES = "https://wicg.github.io/scroll-to-text-fragment/";

interface Note {
	readonly id: string;
	readonly passages: readonly Span[];
	readonly tag: string;
	readonly words: string | null;
}

function speakerOf(sheet: FactSheet, quote: Quote): string | null {
	const voice = voiceOf(sheet, quote);
	return voice.kind === "named" ? voice.parties.map((party) => describeParty(party).join(", ")).join("; ") : voice.words;
}

function figureNote(sheet: FactSheet, figure: Figure): Note {
	const value = typeof figure.value === "number" ? String(figure.value) : (figure.value?.join("–") ?? null);
	const words = [value, figure.unit, sourceOfFigure(sheet, figure)].filter(Boolean).join(" · ");
	return { id: figure.id, passages: [figure.span], tag: `figure:${figure.type}`, words };
}

function findNotes(sheet: FactSheet, choice: SummaryChoice): Note[] {
	const { quotes, figures, people, dates } = chooseFacts(sheet, choice);
	return [
		...quotes.map((quote) => ({ id: quote.id, passages: quote.content, tag: `quote:${quote.kind}`, words: speakerOf(sheet, quote) })),
		...figures.map((figure) => figureNote(sheet, figure)),
		...people.map((person) => ({
			id: person.id,
			passages: person.mentions.slice(0, 1),
			tag: `person:${person.kind}`,
			words: describeParty(person).join(", "),
		})),
		...dates.map((date) => ({ id: date.id, passages: [date.span], tag: "date", words: date.value })),
	].filter(({ passages }) => passages.length > 0);
}

/** Two ways to the same passage: by its words and those around it, and by the text directive that browsers follow. */
function selectorsOf(text: string, span: Span, link: string | null) {
	const directive = link?.slice(link.indexOf(":~:"));
	return [
		{
			type: "TextQuoteSelector",
			exact: slice(text, span),
			prefix: text.slice(Math.max(0, span.start - CONTEXT_CHARS), span.start),
			suffix: text.slice(span.end, span.end + CONTEXT_CHARS),
		},
		...(directive ? [{ type: "FragmentSelector", conformsTo: TEXT_DIRECTIVES, value: directive }] : []),
	];
}

export function annotate(sheet: FactSheet, choice: SummaryChoice) {
	const source = parseWebAddress(sheet.article.url)?.split("#")[0] ?? "urn:example:article";
	const link = passageLinker(sheet.article.url, sheet.text, choice.pageText);
	const items = findNotes(sheet, choice).map(({ id, passages, tag, words }) => ({
		id: `${source}#annotation-${id}`,
		type: "Annotation",
		motivation: "describing",
		body: [
			{ type: "TextualBody", purpose: "tagging", value: tag },
			...(words ? [{ type: "TextualBody", purpose: "describing", value: words, format: "text/plain" }] : []),
		],
		target: passages.map((span) => ({ source, selector: selectorsOf(sheet.text, span, link(span)) })),
	}));
	const label = sheet.article.headline;
	return {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		id: `${source}#annotations`,
		type: "AnnotationPage",
		...(label && { partOf: { id: `${source}#collection`, type: "AnnotationCollection", label } }),
		startIndex: 0,
		items,
	};
}

export const writeAnnotations = (sheet: FactSheet, choice: SummaryChoice): string =>
	`${JSON.stringify(annotate(sheet, choice), null, "\t")}\n`;
