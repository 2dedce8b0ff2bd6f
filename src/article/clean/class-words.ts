/**
 * The words that news sites put into class names and ids of what is not the article. Collected from the usual vocabularies of
 * content management systems (WordPress, Drupal, Arc, Escenic, Chorus) and of advertising and sharing services. Divided by "|"; a star stands
 * for any ending.
 */
import { BYLINE, NAVIGATION, PLAYER, UNSEEN } from "./class-words-apparatus.ts";
import { ADVERTISING, COMMENTS, RELATED, SHARING, SUBSCRIPTION } from "./class-words-offers.ts";

export interface ClassWords {
	/** Say it alone: such a part goes unless it holds much of the page's running text. */
	readonly strong: string;
	/** Also used for the article's own parts: such a part goes only where it holds no running text. */
	readonly weak: string;
}

export const CLASS_WORDS: readonly ClassWords[] = [
	RELATED,
	SUBSCRIPTION,
	SHARING,
	COMMENTS,
	ADVERTISING,
	BYLINE,
	NAVIGATION,
	UNSEEN,
	PLAYER,
];
