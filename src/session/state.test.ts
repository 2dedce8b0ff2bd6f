import { describe, expect, it } from "vitest";
import { UNKNOWN_METADATA } from "../facts/article.ts";
import type { FactSheet } from "../facts/types.ts";
import { nextState, type TabEvent, untouched } from "./state.ts";

const sheetOf = (text: string): FactSheet => ({
	text,
	article: UNKNOWN_METADATA,
	quotes: [],
	figures: [],
	people: [],
	organizations: [],
	dates: [],
});

const panelAfter = (...events: TabEvent[]) => events.reduce(nextState, untouched).panel;

const read = (readingId: string): TabEvent[] => [
	{ type: "asked" },
	{ type: "article", readingId },
	{ type: "sheet", readingId, sheet: sheetOf(readingId), pageText: "" },
];

describe("nextState", () => {
	it.each<[string, TabEvent[], string]>([
		["nothing happened", [], "press-button"],
		["asked", [{ type: "asked" }], "reading"],
		["read", read("r1"), "ready"],
		["read, then the page went away", [...read("r1"), { type: "left" }], "press-button"],
		[
			"the sheet comes after the page went away",
			[
				{ type: "asked" },
				{ type: "article", readingId: "r1" },
				{ type: "left" },
				{ type: "sheet", readingId: "r1", sheet: sheetOf("r1"), pageText: "" },
			],
			"press-button",
		],
		[
			"the sheet of an earlier reading",
			[{ type: "asked" }, { type: "article", readingId: "r2" }, { type: "sheet", readingId: "r1", sheet: sheetOf("r1"), pageText: "" }],
			"reading",
		],
		["a failure of an earlier reading", [...read("r2"), { type: "failed", readingId: "r1", message: "late" }], "ready"],
		[
			"a failure",
			[{ type: "asked" }, { type: "article", readingId: "r1" }, { type: "failed", readingId: "r1", message: "out of memory" }],
			"failed",
		],
		["no article", [{ type: "asked" }, { type: "not-an-article" }], "not-an-article"],
		["a highlight pressed before there is a sheet", [{ type: "asked" }, { type: "pressed", factId: "q1" }], "reading"],
		["updated", [{ type: "updated" }], "extension-updated"],
	])("%s", (_name, events, status) => {
		expect(panelAfter(...events).status).toBe(status);
	});

	it("counts every press, also of the same highlight", () => {
		const panel = panelAfter(...read("r1"), { type: "pressed", factId: "q1" }, { type: "pressed", factId: "q1" });
		expect(panel).toMatchObject({ page: { pressed: { factId: "q1", nonce: 2 } } });
	});

	it("keeps what the page says of the facts", () => {
		const panel = panelAfter(
			...read("r1"),
			{ type: "placed", readingId: "r1", unplaced: ["q2"] },
			{ type: "seen", visible: ["q1"], scrolled: 0.5 },
			{ type: "changed" },
		);
		expect(panel).toMatchObject({ page: { unplaced: new Set(["q2"]), visible: new Set(["q1"]), scrolled: 0.5, changed: true } });
	});

	it("forgets the last page's presses and places with a new reading", () => {
		const panel = panelAfter(...read("r1"), { type: "pressed", factId: "q1" }, { type: "changed" }, ...read("r2"));
		expect(panel).toMatchObject({ page: { pressed: null, changed: false, sheet: { text: "r2" } } });
	});
});
