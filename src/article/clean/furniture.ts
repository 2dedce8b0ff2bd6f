/** Parts that their class or id names as furniture: related stories, share bars, newsletter boxes, comments, hover cards ... */
import { isInline, nameWords } from "../elements.ts";
import { CLASS_WORDS } from "./class-words.ts";
import { PLAYER, UNSEEN } from "./class-words-apparatus.ts";
import { holdsPost } from "./posts.ts";
import type { ElementStep, PageContext } from "./step.ts";

/** A part with more of the page's running text than this is the article, whatever its class says ("article has-comments"). */
const MAX_STRONG_SHARE = 0.3;

/** A weak word tells little: one paragraph of running text speaks against it. */
const MAX_WEAK_PROSE_CHARS = 250;

/** Then let the page breathe. */
const ELEMENTS_A_STEP = 100;

const wordsPattern = (words: string): RegExp => new RegExp(` (?:${words.replaceAll("*", "[a-z]*")}) `);

const strongPattern = wordsPattern(CLASS_WORDS.map(({ strong }) => strong).join("|"));
const weakPattern = wordsPattern(CLASS_WORDS.map(({ weak }) => weak).join("|"));
const unseenPattern = wordsPattern(UNSEEN.strong);
const galleryPattern = wordsPattern(PLAYER.strong);

/** Not the article: its class or id says that it points elsewhere, sells, shares, or belongs to the site. */
export const furniture: ElementStep = {
	name: "furniture by class name",
	*find(root, page) {
		let visited = 0;
		for (const element of root.querySelectorAll("*")) {
			if (++visited % ELEMENTS_A_STEP === 0) yield null;
			const words = nameWords(element);
			if (words === " ") continue;
			// A link or a word in a sentence keeps its place, whatever its class, unless it opens over the page.
			if (isInline(element)) {
				if (unseenPattern.test(words) && isInnermost(element)) yield element;
			} else if (strongPattern.test(words)) {
				const isBeside = page.prose.share(element) <= MAX_STRONG_SHARE || (galleryPattern.test(words) && isBesideArticle(element, page));
				if (isBeside && !holdsPost(element)) yield element;
			} else if (weakPattern.test(words) && isThin(element, page) && !holdsPost(element)) yield element;
		}
	},
};

/** A gallery with long captions may hold nearly half of the page's words; with an article beside it, it is still a gallery. */
function isBesideArticle(element: Element, { prose }: PageContext): boolean {
	const share = prose.share(element);
	return share <= MAX_GALLERY_SHARE && (prose.in(element) / share) * (1 - share) >= MIN_ARTICLE_PROSE_CHARS;
}

const MAX_GALLERY_SHARE = 0.6;
const MIN_ARTICLE_PROSE_CHARS = 2500;

const isThin = (element: Element, page: PageContext): boolean =>
	element.localName !== "article" &&
	element.localName !== "main" &&
	page.prose.in(element) <= MAX_WEAK_PROSE_CHARS &&
	page.prose.share(element) <= MAX_STRONG_SHARE;

/** `<span class="rollover"><a class="rollover-link">Ann Example</a><span class="rollover-box">...` : the name stays, the box goes. */
const isInnermost = (element: Element): boolean =>
	element.localName !== "a" && ![...element.querySelectorAll("span, div")].some((inner) => unseenPattern.test(nameWords(inner)));
