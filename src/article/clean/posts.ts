/**
 * Embedded posts (tweets and the like) that carry words: they stay in the text as quotations with their author.
 */
import { tidy } from "../metadata/claims.ts";
import { type Marks, markTexts } from "./marks.ts";

const POST_SELECTOR =
	"blockquote.twitter-tweet, blockquote.twitter-video, blockquote.tweet, blockquote.instagram-media, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.tiktok-embed, blockquote.text-post-media, blockquote.reddit-embed-bq";

/** Is it an embedded post, a part of one, or the box around one? */
export const holdsPost = (element: Element): boolean =>
	element.closest(POST_SELECTOR) !== null || element.querySelector(POST_SELECTOR) !== null;

/** `— Ann Example (@annexample) 3 May 2021` names Ann Example; not `(Reuters) - A storm`. */
const signaturePattern = /(?:—|–|--)\s*([^—–()@]{2,60}?)\s*\(@[A-Za-z0-9_.]{1,40}\)/;

/** Boxes around a post ("social embed") go, since Readability throws such boxes out with what they hold. */
export function markPosts(root: Element, marks: Marks): void {
	for (const post of root.querySelectorAll(POST_SELECTOR)) {
		const text = tidy(post.textContent);
		markTexts(marks, post, { kind: "post", author: signaturePattern.exec(text)?.[1] ?? null });
		post.removeAttribute("class");
		for (let box = post.parentElement; box && box !== root && tidy(box.textContent) === text; box = post.parentElement)
			box.replaceWith(post);
	}
}
