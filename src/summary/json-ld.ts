/**
 * A fact sheet as schema.org JSON-LD: a NewsArticle whose parts are Quotations (verbatim words, spokenByCharacter) and Claims
 * (reported speech and figures, with their author), and the people and bodies that it names.
 */
import type { Claim, NewsArticle, Organization as OrganizationNode, Person as PersonNode, Quotation, WithContext } from "schema-dts";
import { hull, slice } from "../facts/span.ts";
import type { FactSheet, Figure, Organization, Person, Quote } from "../facts/types.ts";
import type { SummaryChoice } from "./choice.ts";
import { narrow } from "./json.ts";
import { passageLinker } from "./passage-link.ts";
import { findParty, isPerson, paragraphsOf, voiceOf } from "./sources.ts";
import { parseWebAddress } from "./web-address.ts";

type PartyNode = Exclude<PersonNode | OrganizationNode, string>;
type Passage = Parameters<typeof slice>[1];
type Linked = { readonly url?: string };

/** Properties whose value is null are left out: JSON-LD has no "looked for and absent". */
type Stated<T> = { [K in keyof T]?: Exclude<T[K], null> };

function stated<T extends Record<string, unknown>>(properties: T): Stated<T> {
	return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)) as Stated<T>;
}

/** Who is meant, short: `mentions` has the rest. */
const reference = (party: Person | Organization): PartyNode => ({
	"@type": isPerson(party) ? "Person" : "Organization",
	"@id": `_:${party.id}`,
	name: party.name,
});

function partyNode(party: Person | Organization): PartyNode {
	if (!isPerson(party)) return reference(party);
	const { jobTitle, affiliation } = party;
	return {
		...reference(party),
		...stated({ jobTitle, affiliation: affiliation ? { "@type": "Organization" as const, name: affiliation } : null }),
	};
}

/** Who speaks: a reference to a named party, or a person of whom only a description is known. */
function speakersOf(sheet: FactSheet, quote: Quote): PartyNode[] {
	const voice = voiceOf(sheet, quote);
	if (voice.kind === "named") return voice.parties.map(reference);
	return voice.words ? [{ "@type": "Person", description: voice.words }] : [];
}

function quoteNode(sheet: FactSheet, quote: Quote, linked: Linked): Quotation | Claim {
	const text = paragraphsOf(sheet.text, quote).join("\n\n");
	const speakers = speakersOf(sheet, quote);
	const publisher = quote.via ? { "@type": "Organization" as const, name: quote.via } : null;
	const isBasedOn = quote.medium ? { "@type": "CreativeWork" as const, genre: quote.medium } : null;
	const said = { text, ...linked, ...stated({ publisher, isBasedOn }) };
	if (quote.kind === "indirect") return { "@type": "Claim", ...said, ...(speakers.length > 0 && { author: speakers }) };
	return { "@type": "Quotation", ...said, ...(speakers.length > 0 && { spokenByCharacter: speakers }) };
}

/** Beyond this a figure and what it counts are not one phrase. */
const MAX_PHRASE_CHARS = 200;

function phraseOf(text: string, { span, concept }: Figure): string {
	const whole = concept ? hull([span, concept]) : null;
	const phrase = whole ? slice(text, whole) : "";
	return phrase === "" || phrase.length > MAX_PHRASE_CHARS || phrase.includes("\n") ? slice(text, span) : phrase;
}

function figureNode(sheet: FactSheet, figure: Figure, linked: Linked): Claim {
	const party = findParty(sheet, figure.speaker);
	const [low, high] = typeof figure.value === "object" && figure.value !== null ? figure.value : [figure.value, null];
	const bounds = high === null ? stated({ value: low }) : stated({ minValue: low, maxValue: high });
	const unitText = figure.unit === "" ? null : figure.unit;
	return {
		"@type": "Claim",
		text: phraseOf(sheet.text, figure),
		...linked,
		...(party && { author: reference(party) }),
		about: { "@type": "QuantitativeValue", ...bounds, ...stated({ unitText }) },
	};
}

export function describeArticle(sheet: FactSheet, choice: SummaryChoice): WithContext<Exclude<NewsArticle, string>> {
	const kept = narrow(sheet, choice);
	const { article } = kept;
	const link = passageLinker(article.url, kept.text, choice.pageText);
	const linked = (span: Passage | null): Linked => stated({ url: span && link(span) });
	const url = parseWebAddress(article.url);
	const { headline, description, datePublished, dateModified, inLanguage } = article;
	const publisher = article.publisher ? { "@type": "Organization" as const, name: article.publisher } : null;
	const author = article.author?.split("; ").map((name) => ({ "@type": "Person" as const, name })) ?? null;
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		...stated({ "@id": url, url, headline, description, datePublished, dateModified, inLanguage, publisher, author }),
		mentions: [...kept.people, ...kept.organizations].map(partyNode),
		hasPart: [
			...kept.quotes.map((quote) => quoteNode(kept, quote, linked(hull(quote.content)))),
			...kept.figures.map((figure) => figureNode(kept, figure, linked(figure.span))),
		],
	};
}

export const writeJsonLd = (sheet: FactSheet, choice: SummaryChoice): string =>
	`${JSON.stringify(describeArticle(sheet, choice), null, "\t")}\n`;
