/**
 * Figures as a list: as written, what they come to where the words leave it open, what is counted, according to whom.
 */
import { slice } from "../facts/span.ts";
import type { Change, Figure } from "../facts/types.ts";
import { joinLines, type Line, type OutlineBlock } from "./outline.ts";
import { outlineChecks } from "./outline-checks.ts";
import { type OutlineContext, passage } from "./outline-context.ts";
import { sourceOfFigure } from "./sources.ts";

/** Before a value; rising and falling are words of their own. */
const SIGNS: Record<Change, string> = { "=": "", "~": "≈ ", "<": "< ", ">": "> ", up: "", down: "" };

/** Words that show their number in full. Catches "1,200 boats"; leaves "12 million", "$5bn", "two thirds". */
const plainNumberPattern = /^\D*[\d.,]+\D*$/;

/** Words that scale the number before them. Catches "3 million", "2bn"; leaves "3 minutes". */
const scalePattern = /\d\s*(?:hundred|thousand|million|billion|trillion|dozen|[kmb]n?|tn)\b/i;

/** Below this a whole number in words ("two boats", "a dozen") needs no reading. */
const MIN_READ = 100;

/** "> 1,200,000,000 USD": the value, where the words do not show it as a plain number ("more than $1.2bn", "two thirds"). */
function readValue(words: string, { value, stages, unit, type, change }: Figure, locale: string): string | null {
	if (value === null || (plainNumberPattern.test(words) && !scalePattern.test(words))) return null;
	const bounds = typeof value === "number" ? [value] : value;
	if (bounds.every((bound) => Number.isInteger(bound) && Math.abs(bound) < MIN_READ)) return null;
	const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
	return `${SIGNS[change]}${bounds.map((bound) => format.format(bound)).join(stages ? " → " : "–")}${type === "money" ? ` ${unit}` : ""}`;
}

const sourceLine = ({ sheet, choice: { say } }: OutlineContext, figure: Figure): Line => {
	const source = sourceOfFigure(sheet, figure);
	return [source === null ? say("accordingToArticle") : say("accordingTo", source)];
};

function figureLine(context: OutlineContext, figure: Figure): Line {
	const { sheet, choice } = context;
	const words = slice(sheet.text, figure.span);
	const trend = figure.change === "up" || figure.change === "down" ? choice.say(figure.change) : null;
	const readings = [trend, readValue(words, figure, choice.locale)].filter((reading) => reading !== null);
	const named: Line = [{ strong: words }, ...(readings.length > 0 ? [` (${readings.join(", ")})`] : [])];
	const concept = figure.concept ? slice(sheet.text, figure.concept) : null;
	const head = joinLines([named, concept ? [concept] : null], " – ");
	const time = figure.time ? [slice(sheet.text, figure.time)] : null;
	return joinLines([head, time, sourceLine(context, figure), passage(context, figure.span)], " · ");
}

export const outlineFigures = (context: OutlineContext, figures: readonly Figure[]): OutlineBlock[] => [
	{ kind: "list", items: figures.map((figure) => figureLine(context, figure)) },
	...outlineChecks(context, figures),
];
