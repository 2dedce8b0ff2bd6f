import { describe, expect, it } from "vitest";
import { UNKNOWN_METADATA } from "../facts/article.ts";
import { inOwnLanguage, languageOf } from "./language.ts";

const ENGLISH =
	"The council of Osterby voted to build a barrier, and the mayor said that it was the first of its kind to have been paid for with the city's money.";
const GERMAN =
	"Der Rat der Stadt hat am Donnerstag für die Sperre gestimmt, und die Bürgermeisterin sagte, das sei nicht die letzte, die mit dem Geld der Stadt gebaut wird.";
const SPANISH =
	"El consejo de la ciudad votó por la barrera, y la alcaldesa dijo que los vecinos y las familias fueron los primeros en pedir una obra para el puerto, pero más tarde.";
const JAPANESE = "市議会は木曜日、港の入り口に防潮堤を建設することを決めた。";
const UKRAINIAN = "Міська рада у четвер проголосувала за будівництво захисної стіни в гавані.";

describe("languageOf", () => {
	it.each([
		["German words on a page that says English", "en-US", GERMAN, "de"],
		["English words on a German site", "de-DE", ENGLISH, "en"],
		["Spanish words on a page that says nothing", null, SPANISH, "es"],
		["English words on a page that says nothing", null, ENGLISH, "en"],
		["Japanese on a page that says English", "en", JAPANESE, "ja"],
	])("tells %s", (_, stated, text, language) => expect(languageOf(text, stated)).toBe(language));

	it.each([
		["en-GB", ENGLISH],
		["de-AT", GERMAN],
		["ja", JAPANESE],
		["en", "Der Fluss"],
		["uk", UKRAINIAN],
		["sv", "Kommunen sade ja till muren."],
		[
			"en",
			`“${GERMAN}” The council of Osterby voted to build a barrier, and the mayor said that it was to be the first of its kind which was paid for with the money of the city. ${ENGLISH}`,
		],
		[null, "4–2, 5–1, 3–3"],
	])("leaves %s alone", (stated, text) => expect(languageOf(text, stated)).toBe(stated));
});

describe("inOwnLanguage", () => {
	const stated = { inLanguage: [{ source: "page", value: "en", agrees: true }] } as const;
	const article = { metadata: { ...UNKNOWN_METADATA, inLanguage: "en", stated }, text: GERMAN, blocks: [], captions: [] };

	it("says that the page states another language than it is written in", () =>
		expect(inOwnLanguage(article).metadata).toMatchObject({ inLanguage: "de", stated: { inLanguage: [{ value: "en", agrees: false }] } }));

	it("leaves an article in its stated language alone", () => {
		const english = { ...article, text: ENGLISH };
		expect(inOwnLanguage(english)).toBe(english);
	});
});
