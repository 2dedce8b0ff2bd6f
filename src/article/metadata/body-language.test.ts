import { describe, expect, it } from "vitest";
import { languageOf } from "./body-language.ts";

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
		["Spanish words on a page that says nothing", null, SPANISH, "es"],
		["English words on a page that says nothing", null, ENGLISH, "en"],
		["Japanese on a page that says English", "en", JAPANESE, "ja"],
	])("tells %s", (_, stated, text, language) => expect(languageOf(stated, text)).toBe(language));

	it.each([
		["en-GB", ENGLISH],
		["de-AT", GERMAN],
		["ja", JAPANESE],
		["uk", UKRAINIAN],
		["sv", "Kommunen sade ja till muren."],
		[
			"en",
			`“${GERMAN}” The council of Osterby voted to build a barrier, and the mayor said that it was to be the first of its kind which was paid for with the money of the city. ${ENGLISH}`,
		],
		[null, "4–2, 5–1, 3–3"],
	])("leaves %s alone", (stated, text) => expect(languageOf(stated, text)).toBe(stated));
});
