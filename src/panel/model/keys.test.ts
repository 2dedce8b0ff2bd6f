import { describe, expect, test } from "vitest";
import { dyke } from "../../../test/fixtures/dyke.ts";
import { itemsOf } from "./items.ts";
import { actionOf } from "./keys.ts";
import { countsOf, shownItems, startingDesk, walkOrder } from "./results.ts";
import { EMPTY_DESK, nextDesk, viewOf } from "./views.ts";

const plain = { modified: false, typing: false, onControl: false };

describe("the panel's keys", () => {
	test.each([
		["j", { do: "next" }],
		["?", { do: "keys" }],
		["3", { do: "view", view: "people" }],
		["Enter", { do: "go" }],
	])("%s is one", (key, expected) => {
		expect(actionOf({ ...plain, key })).toEqual(expected);
	});
	test.each([
		{ ...plain, key: "j", typing: true },
		{ ...plain, key: "c", modified: true },
		{ ...plain, key: "Enter", onControl: true },
		{ ...plain, key: "5" },
		{ ...plain, key: "constructor" },
	])("$key is none (typing: $typing, modified: $modified, on a control: $onControl)", (pressed) => {
		expect(actionOf(pressed)).toBeNull();
	});
});

describe("the desk", () => {
	const items = itemsOf(dyke);
	const none: ReadonlySet<string> = new Set();
	const counts = (desk: typeof EMPTY_DESK, hidden = none) => countsOf(shownItems(items, desk.query, desk.choices), hidden);

	test("counts are those of the search and of each view's own filters, without what is hidden", () => {
		expect(counts(EMPTY_DESK)).toEqual({ quotes: 11, figures: 11, people: 7, time: 7 });
		expect(counts(EMPTY_DESK, new Set(["q1", "d1"]))).toEqual({ quotes: 10, figures: 11, people: 7, time: 6 });
		const filtered = nextDesk(EMPTY_DESK, { do: "choose", facetId: "wording", value: "direct" });
		expect(counts(filtered)).toEqual({ quotes: 4, figures: 11, people: 7, time: 7 });
		expect(counts(nextDesk(filtered, { do: "search", query: "solheim" })).quotes).toBe(1);
	});

	test("the reader begins where there is something to read", () => {
		expect(startingDesk(items).view).toBe("quotes");
		expect(startingDesk({ ...items, quotes: [] }).view).toBe("figures");
		expect(startingDesk({ quotes: [], figures: [], people: [], dates: [] }).view).toBe("quotes");
	});

	test("a fact pressed on the page is shown whatever the filters", () => {
		const filtered = nextDesk(nextDesk(EMPTY_DESK, { do: "choose", facetId: "wording", value: "direct" }), { do: "search", query: "sea" });
		const revealed = nextDesk(filtered, { do: "reveal", view: viewOf(items, "q3") ?? "time", factId: "q3" });
		expect(revealed).toMatchObject({ view: "quotes", query: "", current: "q3" });
		expect(counts(revealed).quotes).toBe(11);
	});

	test("the keys walk in the order in which the cards stand", () => {
		expect(walkOrder(items, EMPTY_DESK).slice(0, 3)).toEqual(["q1", "q2", "q3"]);
		const byVoice = walkOrder(items, { ...EMPTY_DESK, order: "speaker" });
		expect(byVoice.indexOf("q9")).toBe(byVoice.indexOf("q8") + 1);
		expect([...byVoice].sort()).toEqual(walkOrder(items, EMPTY_DESK).toSorted());
	});

	test("an unknown id has no view", () => {
		expect(viewOf(items, "q99")).toBeNull();
		expect(viewOf(items, "o1")).toBe("people");
	});
});
