/**
 * How each kind of fact looks, on the page and in the panel: a hue and a line, so that no kind is told by colour alone.
 * Names only in settings; the colours they stand for are here, once.
 */
import type { FactKind } from "./types.ts";

export type HueName = "blue" | "vermilion" | "teal" | "purple" | "ochre" | "slate";

export type LineStyle = "solid" | "dashed" | "dotted" | "double" | "wavy";

export interface MarkStyle {
	readonly hue: HueName;
	readonly line: LineStyle;
}

/**
 * `light` and `dark` reach 4.5:1 on the panel's own grounds; `page` is a middle tone that reaches 3:1 on white, sepia and
 * near-black alike, since the page's ground is not ours to know. The six stay apart for protan, deutan and tritan readers.
 */
export const HUES: Readonly<Record<HueName, { readonly light: string; readonly dark: string; readonly page: string }>> = {
	blue: { light: "#0a5cad", dark: "#79b8ff", page: "#2f7fd6" },
	vermilion: { light: "#b03a09", dark: "#ff9c66", page: "#d4570f" },
	teal: { light: "#00695f", dark: "#52cbb8", page: "#0b8a7d" },
	purple: { light: "#82358f", dark: "#dba2ea", page: "#a653b5" },
	ochre: { light: "#7a5800", dark: "#e6c15a", page: "#9c7410" },
	slate: { light: "#4a5568", dark: "#b3bdcc", page: "#6f7b8d" },
};

export const HUE_NAMES = Object.keys(HUES) as readonly HueName[];

export const LINE_STYLES: readonly LineStyle[] = ["solid", "dashed", "dotted", "double", "wavy"];

export const FACT_KINDS: readonly FactKind[] = ["quote", "figure", "person", "date"];

export const DEFAULT_MARKS: Readonly<Record<FactKind, MarkStyle>> = {
	quote: { hue: "blue", line: "solid" },
	figure: { hue: "vermilion", line: "dashed" },
	person: { hue: "teal", line: "dotted" },
	date: { hue: "purple", line: "double" },
};
