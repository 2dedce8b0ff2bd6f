/**
 * The reader's own template (Mustache: logic-less, nothing in it can run) filled with a sheet's facts. `{{name}}` is escaped for
 * Markdown, `{{{name}}}` stands as it is; an unknown name is left empty; a template that cannot be read gives its error in words.
 *
 * Article: headline, description, author, publisher, date, day, url, language, accessed.
 * Sections: #quotes (text, speaker, office, affiliation, kind, cue, source, medium, via, anonymous, link),
 * #figures (text, value, unit, change, concept, source, link), #people (name, office, affiliation, kind, quotes, words),
 * #dates (text, value, link).
 */
import Mustache from "mustache";
import { hull, type Span, slice } from "../facts/span.ts";
import type { FactSheet, Figure, Quote } from "../facts/types.ts";
import { chooseFacts, type SummaryChoice } from "./choice.ts";
import { formatDate, parseDay } from "./format-date.ts";
import { sayMedium } from "./medium.ts";
import { tidy } from "./outline.ts";
import { sharesOf } from "./outline-people.ts";
import { passageLinker } from "./passage-link.ts";
import { isPerson, paragraphsOf, sourceOfFigure, voiceOf } from "./sources.ts";
import { parseWebAddress } from "./web-address.ts";
import { escapeMarkdown } from "./write-markdown.ts";

/** What a reader who has written none starts from. */
export const STARTING_TEMPLATE = `# {{headline}}
{{author}}, {{publisher}}, {{date}}
{{{url}}}

{{#quotes}}
- {{text}} ({{speaker}}, {{office}}) {{{link}}}
{{/quotes}}
{{#figures}}
- {{text}}: {{source}} {{{link}}}
{{/figures}}
`;

type View = { readonly [name: string]: string | boolean | number | readonly View[] };

/** Mustache looks names up along the prototype ("constructor" too): without one there is only what was put in. */
function bare<T extends object>(view: T): T {
	Object.setPrototypeOf(view, null);
	return view;
}

const viewOf = (fields: Record<string, string | boolean | number | null | readonly View[]>): View =>
	bare(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? bare(value) : (value ?? "")])));

function quoteView(sheet: FactSheet, quote: Quote, { say }: SummaryChoice, link: (span: Span) => string | null): View {
	const voice = voiceOf(sheet, quote);
	const party = voice.kind === "named" ? voice.parties[0] : null;
	const named = voice.kind === "named" ? voice.parties.map(({ name }) => name).join(", ") : null;
	const unnamed = voice.kind === "unnamed" && voice.words ? say("unnamedSource", voice.words) : null;
	const whole = hull(quote.content);
	const words = (span: Span | null) => (span ? slice(sheet.text, span) : null);
	return viewOf({
		text: paragraphsOf(sheet.text, quote).join(" "),
		speaker: named ?? unnamed ?? say(voice.kind === "unnamed" ? "unnamed" : "unclear"),
		office: party && isPerson(party) ? party.jobTitle : null,
		affiliation: party && isPerson(party) ? party.affiliation : null,
		kind: quote.kind,
		cue: words(quote.cue),
		source: words(quote.source),
		medium: quote.medium && sayMedium(quote.medium, say),
		via: quote.via,
		anonymous: quote.anonymous,
		link: whole && link(whole),
	});
}

const figureView = (sheet: FactSheet, figure: Figure, { say }: SummaryChoice, link: (span: Span) => string | null): View =>
	viewOf({
		text: slice(sheet.text, figure.span),
		value: typeof figure.value === "number" ? figure.value : (figure.value?.join("–") ?? null),
		unit: figure.unit,
		change: figure.change,
		concept: figure.concept ? slice(sheet.text, figure.concept) : null,
		source: sourceOfFigure(sheet, figure) ?? say("accordingToArticle"),
		link: link(figure.span),
	});

function viewSheet(sheet: FactSheet, choice: SummaryChoice): View {
	const { article } = sheet;
	const link = passageLinker(article.url, sheet.text, choice.pageText);
	const facts = chooseFacts(sheet, choice);
	return viewOf({
		headline: article.headline,
		description: article.description,
		author: article.author?.split("; ").join(", ") ?? null,
		publisher: article.publisher,
		date: article.datePublished && formatDate(article.datePublished, choice.locale),
		day: parseDay(article.datePublished),
		url: parseWebAddress(article.url),
		language: article.inLanguage,
		accessed: choice.accessed ?? null,
		quotes: facts.quotes.map((quote) => quoteView(sheet, quote, choice, link)),
		figures: facts.figures.map((figure) => figureView(sheet, figure, choice, link)),
		people: facts.people.map((person) => {
			const { quotes, words } = sharesOf(sheet, person);
			const { name, jobTitle: office, affiliation, kind } = person;
			return viewOf({ name, office, affiliation, kind, quotes, words });
		}),
		dates: facts.dates.map((date) => viewOf({ text: slice(sheet.text, date.span), value: date.value, link: link(date.span) })),
	});
}

/** Names in the template itself cannot be escaped into more template: Mustache reads the template once, never what it puts in. */
export function fillTemplate(sheet: FactSheet, choice: SummaryChoice): string {
	try {
		return Mustache.render(
			choice.template ?? STARTING_TEMPLATE,
			viewSheet(sheet, choice),
			{},
			{
				escape: (value: unknown) => escapeMarkdown(String(value)),
			},
		);
	} catch (error) {
		return tidy(error instanceof Error ? error.message : String(error));
	}
}
