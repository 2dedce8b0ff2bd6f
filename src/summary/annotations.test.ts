import { expect, test } from "vitest";
import { annotate } from "./annotations.ts";
import { choiceOf } from "./fixture/choice-of.ts";
import { harbour } from "./fixture/harbour.ts";

const page = annotate(harbour, choiceOf());

test("every annotation has an address of its own, a body, and a target within the article", () => {
	expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
	expect(page.items.length).toBe(12);
	for (const { type, body, target } of page.items) {
		expect(type).toBe("Annotation");
		expect(body.length).toBeGreaterThan(0);
		expect(target.every(({ source }) => source === "https://news.example/2031/port-ellery_(harbour)?page=1")).toBe(true);
	}
});

test("a passage is found again by its words and those around it", () => {
	for (const selector of page.items.flatMap(({ target }) => target.flatMap(({ selector: ways }) => ways)))
		if ("exact" in selector) expect(harbour.text).toContain(`${selector.prefix}${selector.exact}${selector.suffix}`);
		else expect(selector.value).toMatch(/^:~:text=[\w%.,&=-]+$/);
});

test("a quote in two pieces has two targets", () => {
	const quote = page.items.find(({ id }) => id.endsWith("-q2"));
	const exact = quote?.target.map(({ selector }) => selector.map((way) => ("exact" in way ? way.exact : null))[0]);
	expect(exact).toEqual(["“We owe our children a safe quay,”", "“We will not wait for the next storm.”"]);
});
