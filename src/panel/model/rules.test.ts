import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import english from "../../../assets/public/_locales/en/messages.json";
import { readerOf, wordsOf } from "../words.ts";
import { sayRule } from "./rules.ts";

const words = wordsOf(readerOf(english));

test.each([
	["named", "The speaker is named in the sentence."],
	['"she" is the person named before', "“she” is the person named before."],
	["number digits", "A number in digits."],
	["a rule that nobody has put into words", "Found by: a rule that nobody has put into words."],
])("%s", (rule, said) => {
	expect(sayRule(rule, words)).toBe(said);
});

/** Catches `rule: "weekday"`; leaves `rule: known ? …`. */
const rulePattern = /\brule: "([^"]+)"/g;

test("every rule that the engine names has a sentence", () => {
	const folder = join(import.meta.dirname, "../../extract");
	const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(?<!\.test)\.ts$/.test(name));
	const rules = sources.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(rulePattern)].map(([, rule = ""]) => rule));
	expect(rules.length).toBeGreaterThan(20);
	expect([...new Set(rules)].filter((rule) => sayRule(rule, words).startsWith("Found by"))).toEqual([]);
});
