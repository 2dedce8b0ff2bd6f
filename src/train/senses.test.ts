import { describe, expect, it } from "vitest";
import { readSenses, sharesOf } from "./senses.ts";

const senses = readSenses([
	"slam%2:32:00:: 00000001 2 1",
	"slam%2:35:00:: 00000002 1 4",
	"slam%1:11:00:: 00000003 1 0",
	"find%2:32:00:: 00000004 1 9",
	"found%2:41:00:: 00000005 1 9",
	"warning%1:10:00:: 00000006 1 0",
	"wary%3:00:00:: 00000007 1 2",
	"fed_up%5:00:00:fed: 00000008 1 0",
	"a line of another make",
]);

/** Lexicographer file -> share, of those that are not 0. */
const sharesIn = (word: string) => Object.fromEntries(sharesOf(senses, word).flatMap((share, file) => (share > 0 ? [[file, share]] : [])));

describe("what a word means, by WordNet's lexicographer files", () => {
	it.each([
		["counts how often each meaning was met, each half a time more", "slam", { 11: 1, 32: 1.5 / 6, 35: 4.5 / 6 }],
		["knows a verb's forms", "slammed", { 32: 1.5 / 6, 35: 4.5 / 6 }],
		["takes a past form for its verb's, not for the verb that looks like it", "found", { 32: 1 }],
		["knows a noun's plural", "warnings", { 10: 1 }],
		["keeps adjectives apart", "wary", { 0: 1 }],
		["says nothing of a word that it does not know", "tornby", {}],
	])("%s", (_, word, shares) => {
		expect(sharesIn(word)).toEqual(shares);
	});
});
