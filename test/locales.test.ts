/** Every language has every message, with the same placeholders, and every plural form that its grammar asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Catalogue, readerOf, wordsOf } from "../src/panel/words.ts";

const folder = join(import.meta.dirname, "../assets/public/_locales");
const read = (language: string): Catalogue => JSON.parse(readFileSync(join(folder, language, "messages.json"), "utf8"));

const LANGUAGES = ["ar", "de", "en", "es", "fr", "pt"];
const english = read("en");
const isPlural = (key: string) => /_(?:zero|one|two|few|many|other)$/.test(key);
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

test("the six languages are there", () => {
	expect(readdirSync(folder).sort()).toEqual(LANGUAGES);
});

test("no two keys differ in case alone: browsers take them for one", () => {
	const keys = Object.keys(english).map((key) => key.toLowerCase());
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe.each(LANGUAGES)("%s", (language) => {
	const catalogue = read(language);

	test("has every message of the English", () => {
		expect(Object.keys(english).filter((key) => !catalogue[key]?.message.trim())).toEqual([]);
	});

	test("has none that nobody asks for", () => {
		expect(Object.keys(catalogue).filter((key) => !(key in english) && !isPlural(key))).toEqual([]);
	});

	test("has the same placeholders", () => {
		const differing = Object.keys(english).filter(
			(key) => !isPlural(key) && String(placeholders(catalogue[key]?.message ?? "")) !== String(placeholders(english[key]?.message ?? "")),
		);
		expect(differing).toEqual([]);
	});

	test("has words for every count from 0 to 120", () => {
		const words = wordsOf(readerOf(catalogue));
		const counted = Array.from({ length: 121 }, (_, n) => words.count("quoteCount", n));
		expect(counted.filter((message) => message === "" || message.includes("$"))).toEqual([]);
		expect(words.locale).toBe(language);
	});
});
