/**
 * How highlights look on the page, from the reader's own choice of hue and line for each kind. The tints let the page's colours through, since its
 * background is not ours to know.
 */
import { FACT_KINDS, HUES, type MarkStyle } from "../facts/mark-styles.ts";
import type { FactKind } from "../facts/types.ts";

/** The registry of highlights is shared with the page: the prefix keeps our names apart. */
export const highlightName = (kind: FactKind | "flash"): string => `according-to-${kind}`;

/** Alpha of a kind's tint, as the last two digits of a colour. Quotes are long: more would be a wall of colour. Dates are many: their line is enough. */
const TINTS: Record<FactKind, string> = { quote: "24", figure: "38", person: "2b", date: "00" };

const FLASH = `::highlight(${highlightName("flash")}) { background-color: #ffd84d !important; color: #1b1b1b !important; }`;

/** Goes in as a style sheet of the page's origin: Chromium paints no background of a user style sheet's highlight. */
export function highlightStyle(marks: Readonly<Record<FactKind, MarkStyle>>): string {
	const rules = FACT_KINDS.map((kind) => {
		const colour = HUES[marks[kind].hue].page;
		const line = `text-decoration: underline ${marks[kind].line} 2px ${colour} !important`;
		return `::highlight(${highlightName(kind)}) { background-color: ${colour}${TINTS[kind]} !important; ${line}; }`;
	});
	return [...rules, FLASH].join("\n");
}
