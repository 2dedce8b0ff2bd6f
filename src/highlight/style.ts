/**
 * How highlights look: a colour and a line style for each kind, so that they can be told apart without colour. The colours stand out at least
 * 3:1 on white and on black, and the tints let the page's own colours through, since the page's background is not ours to know.
 */
import type { FactKind } from "../facts/types.ts";

/** The registry of highlights is shared with the page: the prefix keeps our names apart. */
export const highlightName = (kind: FactKind | "flash"): string => `according-to-${kind}`;

interface Look {
	readonly colour: string;
	readonly line: "solid" | "dashed" | "dotted" | "wavy";
	readonly tint: string;
}

const LOOKS: Record<FactKind, Look> = {
	quote: { colour: "#2f74d0", line: "solid", tint: "rgb(47 116 208 / 0.14)" },
	figure: { colour: "#b36b00", line: "dotted", tint: "rgb(255 176 46 / 0.24)" },
	person: { colour: "#8f55c4", line: "dashed", tint: "rgb(143 85 196 / 0.14)" },
	date: { colour: "#4f7f4f", line: "wavy", tint: "transparent" },
};

const rule = (kind: FactKind): string => {
	const { colour, line, tint } = LOOKS[kind];
	return `::highlight(${highlightName(kind)}) { background-color: ${tint} !important; text-decoration: underline ${line} 2px ${colour} !important; }`;
};

const FLASH = `::highlight(${highlightName("flash")}) { background-color: #ffd84d !important; color: #1b1b1b !important; }`;

/** Goes in as a user style sheet, where `!important` is above anything the page says. */
export const highlightStyle: string = [...(Object.keys(LOOKS) as FactKind[]).map(rule), FLASH].join("\n");
