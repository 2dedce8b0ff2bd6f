/**
 * The words that news sites put into class names and ids of what is not the article. Collected from the usual vocabularies of
 * content management systems (WordPress, Drupal, Arc, Escenic, Chorus) and of advertising and sharing services. A star stands for any ending.
 */
import { APPARATUS_WORDS } from "./class-words-apparatus.ts";
import { OFFER_WORDS } from "./class-words-offers.ts";

export interface ClassWords {
	readonly reason: string;
	/** Say it alone: such a part goes unless it holds much of the page's running text. */
	readonly strong: readonly string[];
	/** Also used for the article's own parts: such a part goes only where it holds no running text. */
	readonly weak: readonly string[];
}

export const CLASS_WORDS: readonly ClassWords[] = [...OFFER_WORDS, ...APPARATUS_WORDS];
