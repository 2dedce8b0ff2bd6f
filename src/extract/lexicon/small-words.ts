import { list } from "./list.ts";

/**
 * Small words that are frequent in one of seven languages and rare in the others: they tell in which one a text is written.
 * Chosen by hand from the languages' commonest articles, prepositions, conjunctions and auxiliary verbs.
 */
const WORDS: Record<string, string> = {
	en: "the|and|of|to|that|was|is|for|with|his|have|from|which|were",
	de: "der|die|und|das|nicht|mit|von|den|dem|ist|auf|auch|sich|wird|eine",
	fr: "les|des|est|dans|une|pour|qui|sur|pas|du|au|avec|sont|cette",
	es: "los|las|una|por|con|para|del|que|más|fue|pero|sus|entre|este",
	it: "il|che|di|della|per|sono|con|gli|nel|alla|anche|più|una|dei",
	pt: "os|não|uma|com|dos|para|foi|mais|das|pela|como|seu|são",
	nl: "het|een|van|dat|niet|zijn|voor|met|aan|ook|door|naar|bij",
};

export const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(WORDS).map(([language, words]) => [language, new Set(list(words))]),
);
