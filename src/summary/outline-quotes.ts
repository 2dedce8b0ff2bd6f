/**
 * Quotes as block quotes: the words as they stand, then who says them, in which office, with which cue, where and through whom,
 * and a link to the passage.
 */
import { isPolled } from "../facts/media.ts";
import { hull, slice } from "../facts/span.ts";
import { DOUBTFUL, type Quote, SURE } from "../facts/types.ts";
import type { SummaryChoice } from "./choice.ts";
import { sayMedium } from "./medium.ts";
import { joinLines, type Line, type OutlineBlock } from "./outline.ts";
import { type OutlineContext, passage } from "./outline-context.ts";
import { describeParty, paragraphsOf, type Voice, voiceOf } from "./sources.ts";

/** "**John Park**, spokesman, Harbour Board"; "**Unnamed source: an official**, Harbour Board"; "**“74 percent”**", where a poll asked them; "**Speaker not clear**". */
function voiceLine(voice: Voice, polled: boolean, { say, locale }: SummaryChoice): Line {
	if (voice.kind === "unclear") return [{ strong: say("unclear") }, ...(voice.words ? [`: “${voice.words}”`] : [])];
	if (voice.kind === "unnamed") {
		const named = polled && voice.words ? `“${voice.words}”` : null;
		const label = named ?? (voice.words ? say("unnamedSource", voice.words) : say("unnamed"));
		return [{ strong: label }, ...(voice.party ? [`, ${describeParty(voice.party).join(", ")}`] : [])];
	}
	const names = new Intl.ListFormat(locale).format(voice.parties.map((party) => describeParty(party).join(", ")));
	const [only] = voice.parties;
	if (voice.parties.length > 1 || !only) return [{ strong: names }];
	const [name = "", ...rest] = describeParty(only);
	return [{ strong: name }, ...rest.map((part) => `, ${part}`)];
}

function quotedBy({ sheet, choice }: OutlineContext, quote: Quote): Line | null {
	const outer = sheet.quotes.find(({ id }) => id === quote.within);
	const voice = outer && voiceOf(sheet, outer);
	if (!voice || voice.kind === "unclear") return null;
	const name = voice.kind === "named" ? voice.parties[0]?.name : voice.words;
	return name ? [choice.say("quotedBy", name)] : null;
}

/** Where it is not clear who speaks, that is doubt enough. */
function doubtOf({ confidence }: Quote, voice: Voice, { say, locale }: SummaryChoice): Line | null {
	if (confidence < DOUBTFUL) return [{ em: say("unsure") }];
	if (confidence >= SURE || voice.kind === "unclear") return null;
	return [say("sureBy", new Intl.NumberFormat(locale, { style: "percent" }).format(confidence))];
}

function creditLine(context: OutlineContext, quote: Quote): Line {
	const { sheet, choice } = context;
	const { say } = choice;
	const voice = voiceOf(sheet, quote);
	return joinLines(
		[
			voiceLine(voice, isPolled(quote.medium), choice),
			quotedBy(context, quote),
			quote.unnamedBecause ? [say("unnamedBecause", slice(sheet.text, quote.unnamedBecause))] : null,
			quote.cue ? [`“${slice(sheet.text, quote.cue)}”`] : null,
			quote.medium ? [sayMedium(quote.medium, say)] : null,
			quote.via ? [say("via", quote.via)] : null,
			quote.kind === "direct" ? null : [say(quote.kind)],
			doubtOf(quote, voice, choice),
			passage(context, hull(quote.content)),
		],
		" · ",
	);
}

const quotation = (context: OutlineContext, quote: Quote): OutlineBlock => ({
	kind: "quotation",
	paragraphs: paragraphsOf(context.sheet.text, quote).map((words) => [words]),
	credit: creditLine(context, quote),
});

/** What quotes of one voice have in common; unnamed and unclear voices each stand together. */
function voiceKey(voice: Voice): string {
	if (voice.kind === "named") return voice.parties.map(({ id }) => id).join(" ");
	return voice.kind;
}

function headingOf(voice: Voice, { say, locale }: SummaryChoice): string {
	if (voice.kind === "named") return new Intl.ListFormat(locale).format(voice.parties.map(({ name }) => name));
	return say(voice.kind);
}

export function outlineQuotes(context: OutlineContext, quotes: readonly Quote[]): OutlineBlock[] {
	if (context.choice.order === "reading") return quotes.map((quote) => quotation(context, quote));
	const groups = new Map<string, { heading: string; quotes: Quote[] }>();
	for (const quote of quotes) {
		const voice = voiceOf(context.sheet, quote);
		const group = groups.get(voiceKey(voice)) ?? { heading: headingOf(voice, context.choice), quotes: [] };
		group.quotes.push(quote);
		groups.set(voiceKey(voice), group);
	}
	const last = ["unnamed", "unclear"].flatMap((key) => (groups.has(key) ? [key] : []));
	const keys = [...[...groups.keys()].filter((key) => !last.includes(key)), ...last];
	return keys.flatMap((key) => {
		const group = groups.get(key);
		if (!group) return [];
		return [{ kind: "heading" as const, level: 3 as const, line: [group.heading] }, ...group.quotes.map((q) => quotation(context, q))];
	});
}
