import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import type { Check } from "../facts/types.ts";
import { findChecks } from "./checks.ts";
import { findFigures } from "./figures.ts";
import { textToArticle } from "./plain-text.ts";
import { tokenize } from "./tokens.ts";

/** `accounts`: whose words a figure is, by its id. */
const read = (text: string, accounts: Readonly<Record<string, string>> = {}): { checks: Check[]; written: string[][] } => {
	const article = textToArticle(text);
	const words = tokenize(text, article.blocks);
	const figures = findFigures(words, article, []).map((figure) => {
		const source = accounts[figure.id];
		return source === undefined
			? figure
			: { ...figure, source: { start: text.indexOf(source), end: text.indexOf(source) + source.length } };
	});
	const checks = findChecks(figures, words);
	const written = checks.map((check) =>
		check.figures.map((id) => slice(text, figures.find((f) => f.id === id)?.span ?? { start: 0, end: 0 })),
	);
	return { checks, written };
};

describe("findChecks on changes", () => {
	it.each([
		["Fees rose from 950 to 1,005 crowns, up 5.3% in a year.", 5.3, 5.789, false],
		["Use rose by 37 percent, from 0.90 percent to 1.23 percent, in the valley.", 37, 36.667, true],
		["Sales fell 20% to 80 units from 100 units.", -20, -20, true],
		["Sales jumped 50% to $1.2 million from $0.8 million.", 50, 50, true],
	])("%s", (text, stated, computed, agrees) => {
		const [check] = read(text).checks;
		expect(check).toMatchObject({ kind: "change", stated, agrees });
		expect((check as { computed: number }).computed).toBeCloseTo(computed, 2);
	});
});

describe("findChecks on what stands side by side", () => {
	it("how much a thing costs each", () => {
		const { checks, written } = read("The plan costs $400 million for 2,000 buses.");
		expect(checks).toEqual([{ kind: "per", figures: ["f1", "f2"], value: 200000, unit: "USD per bus" }]);
		expect(written).toEqual([["$400 million", "2,000 buses"]]);
	});

	it("what share a part is", () => {
		expect(read("The bloc holds 192 of the chamber's 300 seats.").checks).toEqual([{ kind: "share", figures: ["f1", "f2"], percent: 64 }]);
	});

	it("one quantity given differently in two places", () => {
		const text = "The harbour tunnel will cost $40 million. Critics say the harbour tunnel will cost $65 million.";
		expect(read(text, { f2: "Critics" }).written).toEqual([["$40 million", "$65 million"]]);
	});
});

describe("findChecks leaves alone", () => {
	it("shares of what is only bounded", () => {
		expect(read("At least two of the four bidders left. More than 190 of the 300 seats stay empty.").checks).toEqual([]);
	});

	it("bounds and shares, whoever gives them", () => {
		const bounds = "Town incomes of more than $5 million pay. Critics say town incomes of more than $2 million will.";
		expect(read(bounds, { f2: "Critics" }).checks).toEqual([]);
		const shares = "It took 32% of the town's claims. Critics say 11% of the town's claims were true.";
		expect(read(shares, { f2: "Critics" }).checks).toEqual([]);
	});

	it.each([
		"Sales rose 5% and rents fell from 90 to 80 crowns, down 11%.",
		"She paid $400 for dinner and fed 20 hens.",
		"Twelve trucks came. Fourteen trucks left.",
		"Prices range from $5 to $10, up 3%.",
		"The harbour toll was $16 for a week. The harbour toll is mostly $24.",
		"It has a 60W charging port. The other has a 12W charging port.",
	])("%s", (text) => {
		expect(read(text).checks).toEqual([]);
	});
});
