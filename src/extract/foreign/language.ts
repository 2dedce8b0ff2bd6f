/**
 * A text and the language its page states -> the language it is written in, as a tag: by the commonest small words of seven
 * languages. The page is believed unless its own text clearly says otherwise (an English article on a German paper's site).
 */

import { list } from "../lexicon/list.ts";
import { languageTag } from "./locale.ts";

/** Words that hardly a sentence of the language does without, and that few of the others have. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		en: "the|and|of|to|is|that|was|with|for|it|as|by|from|have|this",
		de: "der|die|und|das|ist|den|mit|von|auf|für|nicht|ein|eine|sich|dem",
		es: "el|los|las|y|que|del|una|con|por|se|su|como|más|pero|es",
		fr: "le|les|et|des|une|du|est|dans|qui|pour|sur|au|pas|avec|ce",
		pt: "o|os|e|do|da|dos|uma|não|com|que|ao|foi|mais|são|em",
		it: "il|gli|e|di|che|della|una|per|non|con|dei|nel|sono|è|alla",
		nl: "de|het|een|van|en|dat|is|op|niet|zijn|voor|met|die|aan|ook",
	}).map(([language, words]) => [language, new Set(list(words))]),
);

/** So many words tell; more would only take time. */
const SAMPLE = 400;
/** Fewer words are a headline or a list. */
const LEAST = 30;
/** Of running text in a language, its small words are a fifth or more; of another's text a tenth at most. */
const CLEAR_SHARE = 0.15;

const wordPattern = /\p{L}+/gu;

export function languageOf(text: string, stated: string | null): string | null {
	const words = (text.slice(0, SAMPLE * 8).match(wordPattern) ?? []).slice(0, SAMPLE).map((word) => word.toLowerCase());
	if (words.length < LEAST) return stated;
	const share = (language: string): number => {
		const small = SMALL_WORDS.get(language);
		return small ? words.filter((word) => small.has(word)).length / words.length : 0;
	};
	const tag = languageTag(stated);
	const own = tag === null ? "en" : new Intl.Locale(tag).language;
	const [best = own] = [...SMALL_WORDS.keys()].sort((a, b) => share(b) - share(a));
	return best !== own && share(best) >= CLEAR_SHARE && share(best) > 2 * share(own) ? best : stated;
}
