import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { findDates } from "../dates.ts";
import { findFigures } from "../figures.ts";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";

/** Published on a Friday. */
const read = (inLanguage: string, text: string) => {
	const article = textToArticle(text, { datePublished: "2031-03-14", inLanguage });
	const words = tokenize(text, article.blocks);
	const dates = findDates(words, article);
	return {
		figures: findFigures(words, article, dates).map((f) => `${slice(text, f.span)}|${JSON.stringify(f.value)}|${f.unit}|${f.type}`),
		dates: dates.map((d) => [slice(text, d.span), d.value, ...(d.alternatives ?? [])].join("|")),
	};
};

describe("figures in other languages", () => {
	it.each([
		["es", "El puente costó 2,5 millones de euros.", "2,5 millones de euros|2500000|EUR|money"],
		[
			"es",
			"Murieron dos mil millones de abejas y 40 vacas.",
			"dos mil millones de abejas|2000000000|abejas|count",
			"40 vacas|40|vacas|count",
		],
		[
			"es",
			"Subió un 12,5 por ciento a 80 kilómetros por hora.",
			"12,5 por ciento|12.5|percent|percent",
			"80 kilómetros por hora|80|kilometer per hour|measure",
		],
		[
			"de",
			"Die Mühle kostet 1,2 Mrd. Euro und drei Millionen Dollar.",
			"1,2 Mrd. Euro|1200000000|EUR|money",
			"drei Millionen Dollar|3000000|USD|money",
		],
		[
			"de",
			"Nach 72 Stunden waren 40.000 Besucher und 12 Prozent weg.",
			"72 Stunden|72|hour|duration",
			"40.000 Besucher|40000|Besucher|count",
			"12 Prozent|12|percent|percent",
		],
		["fr", "La digue a coûté 3 millions d’euros, soit 5,3 % de plus.", "3 millions d’euros|3000000|EUR|money", "5,3 %|5.3|percent|percent"],
		["fr", "Il reste 12 500 habitants.", "12 500 habitants|12500|habitants|count"],
		["pt", "A ponte custou R$ 4,5 bilhões e 20 quilômetros.", "R$ 4,5 bilhões|4500000000|BRL|money", "20 quilômetros|20|kilometer|measure"],
		["it", "Il ponte costa 2 miliardi di euro, il 7,5% in più.", "2 miliardi di euro|2000000000|EUR|money", "7,5%|7.5|percent|percent"],
		[
			"nl",
			"De brug kost 3,5 miljoen euro en weegt twintig kilogram.",
			"3,5 miljoen euro|3500000|EUR|money",
			"twintig kilogram|20|kilogram|measure",
		],
	])("%s: %s", (language, text, ...expected) => {
		expect(read(language, text).figures).toEqual(expected);
	});
});

describe("dates in other languages", () => {
	it.each([
		["es", "Nació el 3 de octubre de 2018 y llegó ayer.", "3 de octubre de 2018|2018-10-03", "ayer|2031-03-13"],
		["es", "La sequía empezó en octubre y acabó el mes pasado.", "octubre|2030-10", "el mes pasado|2031-02"],
		["de", "Am 3. Oktober 2018 und am 5.11.2020 regnete es.", "3. Oktober 2018|2018-10-03", "5.11.2020|2020-11-05"],
		["de", "Letztes Jahr und im Jahr 2019 war es gestern.", "Letztes Jahr|2030", "2019|2019", "gestern|2031-03-13"],
		["fr", "Mercredi, puis le 1er février, elle est partie.", "Mercredi|2031-03-12|2031-03-19", "1er février|2031-02-01"],
		["pt", "Na próxima quarta-feira e em 2019.", "quarta-feira|2031-03-19", "2019|2019"],
		["it", "Lunedì scorso e l’anno scorso.", "Lunedì|2031-03-10", "l’anno scorso|2030"],
		["nl", "Op 9 april 2031 en vandaag.", "9 april 2031|2031-04-09", "vandaag|2031-03-14"],
	])("%s: %s", (language, text, ...expected) => {
		expect(read(language, text).dates).toEqual(expected);
	});
});

describe("left alone in other languages", () => {
	it.each([
		["es", "La calle 12 y el vuelo 447 de 10:30."],
		["de", "Er fuhr den Golf 7 in 4K und sang Lied 4711."],
		["fr", "Mars est une planète, et 40 après."],
		["xx-nonsense-tag", "Ein Satz."],
	])("%s: %s", (language, text) => {
		expect(read(language, text)).toEqual({ figures: [], dates: [] });
	});
});
