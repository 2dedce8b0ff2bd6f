/**
 * What the article's numbers say when they are held against each other, in a sentence each: a stated change beside the one that
 * the values make, how much for each, what share, the same quantity given in two ways.
 */
import { slice } from "../facts/span.ts";
import type { Check, Figure } from "../facts/types.ts";
import type { OutlineBlock } from "./outline.ts";
import type { OutlineContext } from "./outline-context.ts";

function sentenceOf({ sheet, choice: { say, locale } }: OutlineContext, check: Check): string {
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, style: "percent" });
	const amount = (value: number, unit: string): string =>
		unit === "percent" ? percent.format(value / 100) : `${number.format(value)} ${unit}`;
	const words = check.figures
		.map((id) => sheet.figures.find((figure) => figure.id === id))
		.filter((figure): figure is Figure => figure !== undefined)
		.map(({ span }) => `“${slice(sheet.text, span)}”`);
	const figures = new Intl.ListFormat(locale, { type: "unit" }).format(words);
	switch (check.kind) {
		case "change": {
			const key = check.agrees ? "checkAgrees" : "checkChange";
			return say(key, figures, amount(check.stated, check.unit), amount(check.computed, check.unit));
		}
		case "per":
			return say("checkWorksOut", figures, amount(check.value, check.unit));
		case "share":
			return say("checkWorksOut", figures, amount(check.percent, "percent"));
		case "differs":
			return say("checkDiffers", figures);
	}
}

/** Only of figures that are all chosen. */
export function outlineChecks(context: OutlineContext, chosen: readonly Figure[]): OutlineBlock[] {
	const ids = new Set(chosen.map(({ id }) => id));
	const checks = (context.sheet.checks ?? []).filter(({ figures }) => figures.every((id) => ids.has(id)));
	if (checks.length === 0) return [];
	return [
		{ kind: "heading", level: 3, line: [context.choice.say("checks")] },
		{ kind: "list", items: checks.map((check) => [sentenceOf(context, check)]) },
	];
}
