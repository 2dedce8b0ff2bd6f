import { expect, test } from "vitest";
import { type Catalogue, readerOf, wordsOf } from "./words.ts";

const catalogue: Catalogue = {
	localeTag: { message: "en" },
	direction: { message: "ltr" },
	via: { message: "via $1" },
	copiedAs: { message: "$$5 for $1 and $2" },
	quoteCount_one: { message: "$1 quote" },
	quoteCount_other: { message: "$1 quotes" },
};
const words = wordsOf(readerOf(catalogue));

test("placeholders are filled in, a doubled sign is a sign, a missing value is nothing", () => {
	expect(words.t("via", "Halden News")).toBe("via Halden News");
	expect(words.t("copiedAs", "$1")).toBe("$5 for $1 and ");
});

test.each([
	[0, "0 quotes"],
	[1, "1 quote"],
	[1200, "1,200 quotes"],
])("%i is counted in the language's own form", (n, expected) => {
	expect(words.count("quoteCount", n)).toBe(expected);
});

test("a language with more forms uses them", () => {
	const arabic = wordsOf(readerOf({ ...catalogue, localeTag: { message: "ar" }, quoteCount_two: { message: "اقتباسان" } }));
	expect(arabic.count("quoteCount", 2)).toBe("اقتباسان");
	expect(arabic.count("quoteCount", 100)).toContain("quotes");
});

test("names in a list keep their own direction in a language that runs from right to left", () => {
	const arabic = wordsOf(readerOf({ ...catalogue, localeTag: { message: "ar" }, direction: { message: "rtl" } }));
	expect(arabic.list(["Marit Hauge", "Jonas Feld"])).toBe("\u2068Marit Hauge\u2069 و\u2068Jonas Feld\u2069");
	expect(words.list(["Marit Hauge", "Jonas Feld"])).toBe("Marit Hauge and Jonas Feld");
});
