/**
 * Embedded posts (tweets and the like) that carry words: marked as what they are, with their author, so that they stay in the
 * text as quotations. The names of their boxes ("social embed") go, since Readability throws out what is called so.
 */
import { FRAME_AUTHOR, FRAME_KIND } from "../blocks.ts";
import { tidy } from "../metadata/claims.ts";

const POST_SELECTOR =
	"blockquote.twitter-tweet, blockquote.twitter-video, blockquote.tweet, blockquote.instagram-media, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.tiktok-embed, blockquote.text-post-media, blockquote.reddit-embed-bq";

const MARKED = `[${FRAME_KIND}="post"]`;

/** Is it an embedded post, a part of one, or the box around one? */
export const holdsPost = (element: Element): boolean => element.closest(MARKED) !== null || element.querySelector(MARKED) !== null;

/** `— Ann Example (@annexample) 3 May 2021` names Ann Example; not `(Reuters) - A storm`. */
const signaturePattern = /(?:—|–|--|&mdash;)\s*([^—–()@]{2,60}?)\s*\(@[A-Za-z0-9_.]{1,40}\)/;

export function markPosts(root: Element): void {
	for (const post of root.querySelectorAll(POST_SELECTOR)) {
		const author = signaturePattern.exec(tidy(post.textContent))?.[1]?.trim() ?? null;
		post.setAttribute(FRAME_KIND, "post");
		if (author !== null) post.setAttribute(FRAME_AUTHOR, author);
		for (let box: Element | null = post; box && tidy(box.textContent) === tidy(post.textContent); box = box.parentElement)
			for (const name of ["class", "id"]) box.removeAttribute(name);
	}
}
