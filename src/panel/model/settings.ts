/**
 * The reader's choices: a stored value of any shape in, complete settings out. What is missing or not allowed becomes the
 * default, field by field, so that an old or damaged store never breaks the panel.
 */
import { DEFAULT_MARKS, FACT_KINDS, HUE_NAMES, LINE_STYLES, type MarkStyle } from "../../facts/mark-styles.ts";
import type { FactKind } from "../../facts/types.ts";

export type Theme = "system" | "light" | "dark";
export type Units = "as-written" | "metric" | "imperial";

/** Percent of the browser's own text size: five steps that a reader can tell apart. */
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const THEMES: readonly Theme[] = ["system", "light", "dark"];
export const UNITS: readonly Units[] = ["as-written", "metric", "imperial"];

export interface Settings {
	readonly marks: Readonly<Record<FactKind, MarkStyle>>;
	/** Kinds highlighted on the page. */
	readonly highlighted: readonly FactKind[];
	readonly theme: Theme;
	readonly textSize: TextSize;
	readonly units: Units;
	/** Id of a format of `summary/`; one that is unknown there falls back on its first. */
	readonly copyFormat: string;
	/** The reader's own copy template; empty: none. */
	readonly template: string;
	/** Single keys in the panel ("/" to search, "j" for the next fact); off for readers who dictate. */
	readonly singleKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
	marks: DEFAULT_MARKS,
	highlighted: ["quote", "figure", "person"],
	theme: "system",
	textSize: 100,
	units: "as-written",
	copyFormat: "markdown",
	template: "",
	singleKeys: true,
};

/** A template longer than this is refused: it is a mistake, or a whole article pasted in. */
export const MAX_TEMPLATE_CHARS = 20_000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T>(value: unknown, allowed: readonly T[], fallback: T): T => allowed.find((one) => one === value) ?? fallback;

function parseMark(value: unknown, fallback: MarkStyle): MarkStyle {
	const mark = isRecord(value) ? value : {};
	return { hue: oneOf(mark.hue, HUE_NAMES, fallback.hue), line: oneOf(mark.line, LINE_STYLES, fallback.line) };
}

function parseMarks(value: unknown): Settings["marks"] {
	const marks = isRecord(value) ? value : {};
	const mark = (kind: FactKind) => parseMark(marks[kind], DEFAULT_MARKS[kind]);
	return { quote: mark("quote"), figure: mark("figure"), person: mark("person"), date: mark("date") };
}

export function parseSettings(stored: unknown): Settings {
	const given = isRecord(stored) ? stored : {};
	const defaults = DEFAULT_SETTINGS;
	const { highlighted, template, copyFormat, singleKeys } = given;
	return {
		marks: parseMarks(given.marks),
		highlighted: Array.isArray(highlighted) ? FACT_KINDS.filter((kind) => highlighted.includes(kind)) : defaults.highlighted,
		theme: oneOf(given.theme, THEMES, defaults.theme),
		textSize: oneOf<TextSize>(given.textSize, TEXT_SIZES, defaults.textSize),
		units: oneOf(given.units, UNITS, defaults.units),
		copyFormat: typeof copyFormat === "string" && /^[a-z0-9-]{1,40}$/.test(copyFormat) ? copyFormat : defaults.copyFormat,
		template: typeof template === "string" && template.length <= MAX_TEMPLATE_CHARS ? template : defaults.template,
		singleKeys: typeof singleKeys === "boolean" ? singleKeys : defaults.singleKeys,
	};
}
