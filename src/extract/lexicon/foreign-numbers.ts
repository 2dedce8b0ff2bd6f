/**
 * What Intl does not tell of other languages, as data: small numbers in words, nouns' plural look, words for the next and the last.
 * Origin: written by hand from the grammars of Spanish, German, French, Portuguese, Italian and Dutch.
 */
import { list } from "./list.ts";

/** From two up; "one" is the article in all six. Languages may share a word where its number is the same. */
const WORDS: readonly (readonly [number, string])[] = [
	[2, "dos|zwei|deux|dois|duas|due|twee"],
	[3, "tres|drei|trois|três|tre|drie"],
	[4, "cuatro|vier|quatre|quatro|quattro"],
	[5, "cinco|fünf|cinq|cinque|vijf"],
	[6, "seis|sechs|six|sei|zes"],
	[7, "siete|sieben|sept|sete|sette|zeven"],
	[8, "ocho|acht|huit|oito|otto"],
	[9, "nueve|neun|neuf|nove|negen"],
	[10, "diez|zehn|dix|dez|dieci|tien"],
	[11, "once|elf|onze|undici"],
	[12, "doce|zwölf|douze|doze|dodici|twaalf"],
	[20, "veinte|zwanzig|vingt|vinte|venti|twintig"],
	[30, "treinta|dreißig|trente|trinta|trenta|dertig"],
	[40, "cuarenta|vierzig|quarante|quarenta|quaranta|veertig"],
	[50, "cincuenta|fünfzig|cinquante|cinquenta|cinquanta|vijftig"],
];

export const FOREIGN_NUMBERS: ReadonlyMap<string, number> = new Map(
	WORDS.flatMap(([value, words]) => list(words).map((word) => [word, value] as const)),
);

/** "un millón", "eine Million": one, where a scale follows. */
export const FOREIGN_ONE: ReadonlySet<string> = new Set(list("un|una|ein|eine|einer|einem|une|um|uma|uno|een"));

/** Words in -s that count nothing: "40 después". */
export const NO_NOUNS: ReadonlySet<string> = new Set(
	list(
		"après|después|más|menos|antes|dans|sans|plus|moins|depuis|vers|mais|tras|hasta|depois|apenas|puis|alors|toujours|jamais|sous|sind|das|was|als",
	),
);

/** Before or after a weekday: the coming one. */
export const FOREIGN_NEXT: ReadonlySet<string> = new Set(
	list("próximo|próxima|kommenden|kommender|kommende|nächsten|nächste|prochain|prochaine|prossimo|prossima|volgende|komende|aanstaande"),
);
/** Before or after a weekday: the last one. */
export const FOREIGN_LAST: ReadonlySet<string> = new Set(
	list("pasado|pasada|letzten|letzte|vergangenen|vergangene|dernier|dernière|passado|passada|scorso|scorsa|afgelopen|vorige"),
);

/** With these before it a number of four digits is a year, a month's name a month. */
export const FOREIGN_IN: ReadonlySet<string> = new Set(
	list(
		"en|in|im|em|de|del|do|nel|seit|desde|depuis|dal|sinds|bis|hasta|jusqu'en|até|fino|tot|ab|año|jahr|jahre|année|ano|anno|jaar|à|von|anfang|ende|mitte|début|fin|finales|principios",
	),
);
