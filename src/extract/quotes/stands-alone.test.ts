import { describe, expect, it } from "vitest";
import type { Block } from "../../facts/article.ts";
import { tokenize } from "../tokens.ts";
import { standsAlone } from "./stands-alone.ts";

/** One block of its kind, and whether all of it stands as somebody's words. */
function stands(text: string, kind: Block["kind"]): boolean {
	const block = { start: 0, end: text.length, kind };
	return standsAlone(tokenize(text, [block]), [block]);
}

describe("standsAlone", () => {
	it.each<[string, Block["kind"]]>([
		["“We looked twice at every bolt.”", "paragraph"],
		["We looked twice at every bolt.", "quotation"],
		["Never.", "quotation"],
	])("finds %s (%s)", (text, kind) => {
		expect(stands(text, kind)).toBe(true);
	});

	it.each<[string, Block["kind"]]>([
		["“We looked twice.”", "heading"],
		["‘Legends of the Coast.’", "paragraph"],
		["Ida Holm, Ph.D.", "quotation"],
	])("leaves alone %s (%s)", (text, kind) => {
		expect(stands(text, kind)).toBe(false);
	});
});
