/**
 * A fact sheet, as chosen, -> the outline of its summary: headline and where it is from, then a section a kind of fact.
 */
import type { FactSheet } from "../facts/types.ts";
import { chooseFacts, type SummaryChoice } from "./choice.ts";
import { formatDate } from "./format-date.ts";
import { joinLines, type Line, type Outline, type OutlineBlock } from "./outline.ts";
import type { OutlineContext } from "./outline-context.ts";
import { outlineFigures } from "./outline-figures.ts";
import { outlineDates, outlinePeople } from "./outline-people.ts";
import { outlineQuotes } from "./outline-quotes.ts";
import { passageLinker } from "./passage-link.ts";
import { parseWebAddress } from "./web-address.ts";
import type { WordKey } from "./words.ts";

/** Author, publisher, day, agencies, the way to the article. */
function bylineOf({ sheet: { article }, choice: { say, locale } }: OutlineContext): Line {
	const { author, publisher, datePublished, dateModified, agencies } = article;
	const href = parseWebAddress(article.url);
	const updated = dateModified && dateModified.slice(0, 10) !== datePublished?.slice(0, 10) ? dateModified : null;
	return joinLines(
		[
			author ? [say("by", author.split("; ").join(", "))] : null,
			publisher ? [publisher] : null,
			datePublished ? [formatDate(datePublished, locale)] : null,
			updated ? [say("updated", formatDate(updated, locale))] : null,
			agencies && agencies.length > 0 ? [say("agencies", agencies.join(", "))] : null,
			href ? [{ link: href, label: say("read") }] : null,
		],
		" · ",
	);
}

function section(heading: string, facts: readonly unknown[], blocks: () => OutlineBlock[]): OutlineBlock[] {
	return facts.length === 0 ? [] : [{ kind: "heading", level: 2, line: [heading] }, ...blocks()];
}

function outlineFacts(context: OutlineContext): OutlineBlock[] {
	const facts = chooseFacts(context.sheet, context.choice);
	const heading = (key: WordKey) => context.choice.say(key);
	const sections = [
		...section(heading("quotes"), facts.quotes, () => outlineQuotes(context, facts.quotes)),
		...section(heading("figures"), facts.figures, () => outlineFigures(context, facts.figures)),
		...section(heading("people"), facts.people, () => outlinePeople(context, facts.people)),
		...section(heading("dates"), facts.dates, () => outlineDates(context, facts.dates)),
	];
	return sections.length > 0 ? sections : [{ kind: "paragraph", line: [{ em: context.choice.say("nothing") }] }];
}

const paragraph = (line: Line): OutlineBlock[] => (line.length > 0 ? [{ kind: "paragraph", line }] : []);

export function outlineSheet(sheet: FactSheet, choice: SummaryChoice): Outline {
	const context = { sheet, choice, link: passageLinker(sheet.article.url, sheet.text, choice.pageText) };
	const { headline, description } = sheet.article;
	const byline = bylineOf(context);
	if (choice.only !== undefined) {
		const card = outlineFacts({ ...context, choice: { ...choice, order: "reading" } }).filter(({ kind }) => kind !== "heading");
		return [...card, ...paragraph(joinLines([headline ? [{ em: headline }] : null, byline], " · "))];
	}
	return [
		...(headline ? [{ kind: "heading", level: 1, line: [headline] } as const] : []),
		...paragraph(description ? [{ em: description }] : []),
		...paragraph(byline),
		...outlineFacts(context),
		...paragraph([{ em: choice.say("footer") }]),
	];
}
