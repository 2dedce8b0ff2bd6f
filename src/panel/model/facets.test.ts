import { describe, expect, test } from "vitest";
import { choose, countValues, type Facet, fits, fold, searchOf } from "./facets.ts";

interface Fruit {
	readonly name: string;
	readonly colour: string;
	readonly size: string;
}

const fruits: readonly Fruit[] = [
	{ name: "cherry", colour: "red", size: "small" },
	{ name: "apple", colour: "red", size: "large" },
	{ name: "plum", colour: "blue", size: "small" },
];
const colour: Facet<Fruit> = { id: "colour", valueOf: (fruit) => fruit.colour };
const size: Facet<Fruit> = { id: "size", valueOf: (fruit) => fruit.size };
const facets = [colour, size];

test("an item fits where every chosen value is its own", () => {
	const names = (choice: Record<string, string>) => fruits.filter((fruit) => fits(fruit, facets, choice)).map(({ name }) => name);
	expect(names({})).toEqual(["cherry", "apple", "plum"]);
	expect(names({ colour: "red" })).toEqual(["cherry", "apple"]);
	expect(names({ colour: "red", size: "small" })).toEqual(["cherry"]);
});

test("a value's count is what choosing it would show, under the other filters and the search", () => {
	const counts = (choice: Record<string, string>, matches = (_: Fruit) => true) =>
		Object.fromEntries(countValues(colour, fruits, facets, choice, matches));
	expect(counts({})).toEqual({ red: 2, blue: 1 });
	expect(counts({ colour: "blue" })).toEqual({ red: 2, blue: 1 });
	expect(counts({ size: "large" })).toEqual({ red: 1, blue: 0 });
	expect(counts({}, ({ name }) => name.includes("l"))).toEqual({ red: 1, blue: 1 });
});

test("values stand in the facet's own order, those that no item has are left out", () => {
	const ordered: Facet<Fruit> = { ...colour, values: ["blue", "green", "red"] };
	expect([...countValues(ordered, fruits, [ordered], {}, () => true)]).toEqual([
		["blue", 1],
		["red", 2],
	]);
});

test("choosing a value again gives it back", () => {
	expect(choose({ size: "small" }, "colour", "red")).toEqual({ size: "small", colour: "red" });
	expect(choose({ colour: "red" }, "colour", "red")).toEqual({});
	expect(choose({ colour: "red" }, "colour", null)).toEqual({});
});

describe("search", () => {
	test.each([
		["beyonce", "Beyoncé sang"],
		["BERG ida", "Ida Berg said"],
		["", "anything"],
		["wall sea", "the sea wall"],
	])("%s finds %s", (query, text) => {
		expect(searchOf(query)(fold(text))).toBe(true);
	});
	test.each([
		["berg olaf", "Ida Berg said"],
		["seawall", "the sea wall"],
	])("%s leaves %s", (query, text) => {
		expect(searchOf(query)(fold(text))).toBe(false);
	});
});
