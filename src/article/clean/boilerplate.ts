/** Stock sentences about the site, as phrases.ts lists them, and lines of marks that only divide. */

import { MAX_STOCK_CHARS, STOCK_ANYWHERE, STOCK_BEGINNINGS } from "./phrases.ts";
import type { BlockStep } from "./step.ts";

/** The marks that sites put before such lines: `>> Sign up`, `[Subscribe now]`. */
const beginningPattern = new RegExp(`^[\\[(>»•*|—–\\s-]*(?:${STOCK_BEGINNINGS.join("|")})`, "i");

const anywherePattern = new RegExp(`\\b(?:${STOCK_ANYWHERE.join("|")})`, "i");

/** `Contact Ann Example at ...`, `You can follow Bo Sample on ...`, `E-mail Ann Example`; not `Contact was lost at noon`. */
const namedPattern =
	/^[[(>»•*|—–\s-]*(?:(?:You can )?(?:[Cc]ontact|[Ff]ollow|[Ee]-?mail) (?:\p{Lu}[\p{L}.'’-]+,? ){1,3}.{0,60}?\b(?:on|at|via|e-?mail)\b|(?:E-?mail|Write to|Reach|Send tips to) \p{Lu}[\p{L}.'’-]+ \p{Lu})/u;

/** `* * *`, `___`, `###`, `-30-`, `- ENDS -`; not `5`. */
const dividerPattern = /^(?:[^\p{L}\p{N}]+|-30-|[(–—-]?\s*ENDS?\s*[)–—-]?)$/u;

/** `EXAMPLENEWS.COM` alone on its line says where the text was taken from. */
const siteAlonePattern = /^(?:www\.)?[a-z0-9-]{2,40}\.(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})$/i;

/** `Аdvеrtіѕе`: Latin and Cyrillic letters in one word hide an advertisement from filters. */
const disguisedPattern = /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/gu;

/** One such word may be a slip of the keyboard. */
const MIN_DISGUISED = 5;

const isDisguised = (text: string): boolean => (text.match(disguisedPattern)?.length ?? 0) >= MIN_DISGUISED;

/** Not the article: it speaks of the site (newsletter, app, rights, player), not of the news. */
export const boilerplate: BlockStep = {
	name: "stock sentences",
	*find(blocks) {
		for (const block of blocks) {
			if (dividerPattern.test(block.text) || (block.kind === "paragraph" && siteAlonePattern.test(block.text))) yield block;
			else if (isDisguised(block.text)) yield block;
			else if (block.kind !== "post" && block.text.length <= MAX_STOCK_CHARS && isStock(block.text)) yield block;
		}
	},
};

/** Quoted words are somebody's, however much they sound like the site: “Click here to die,” the message said. */
export const isStock = (text: string): boolean =>
	!/^["“‘'«„]/.test(text) && (beginningPattern.test(text) || namedPattern.test(text) || anywherePattern.test(text));
