/**
 * What stands above the first paragraph: section labels, the headline again, bylines, dates, counts, the standfirst. Metadata,
 * not text. Stops at the first block that reads like a paragraph.
 */
import type { DraftBlock } from "../blocks.ts";
import { lengthOf } from "../elements.ts";
import { isDateLine } from "./dates.ts";
import { sameWords, startsAlike, wordsOf } from "./same-words.ts";
import type { BlockStep, PageContext } from "./step.ts";

/** A block from here on reads like a paragraph, if it is none of the others. */
const MIN_PARAGRAPH_CHARS = 80;

/** `By Ann Example and Bo Example, City Reporter`, `Written by on May 3`; not `By the time they came, ...` (too long). */
export const bylinePattern =
	/^(?:(?:story|text|report|words|written|reported|posted|published|analysis|edited|(?:medically |fact[- ])?(?:reviewed|checked)|von|por|par|di|door) )?(?:by|von|por|par|di|door)\b[: ]\s*\S.{0,140}$/i;

/** `3 min read`, `2.289 letture`, `1,204 views`, `5 comments`, `Listen to this article`. */
const countPattern =
	/^(?:listen(?: to (?:this )?(?:article|story))?|\d[\d.,]*\s*(?:min(?:ute)?s?(?: read)?|views?|shares?|comments?|letture|reads?|vues|lecturas|kommentare)|share|save|print|text size)\b.{0,30}$/i;

/** A label has few words and no full stop: `News`, `World / Asia`; not `“It's a hoax.”`. */
const MAX_LABEL_WORDS = 4;
const MAX_LABEL_CHARS = 40;

/** A place line on a line of its own belongs to the text: `RIVERTON, NORTHLAND`, `PORT EXAMPLE —`; not `NEWS`. */
const placePattern = /^\p{Lu}[\p{Lu} .'-]+(?:,\s*\p{Lu}[\p{L} .'-]+|\s*(?:\([A-Z]+\)\s*)?[—–])$/u;

const sentenceEndPattern = /[.!?…:。！？]["”’')\]」』]*$/;

/** Not the article: the headline again, a section label, the byline or the date: metadata, not text. */
export const lead: BlockStep = {
	name: "lines above the article",
	*find(blocks, page) {
		for (const block of blocks) {
			if (isAboveText(block, page)) yield block;
			else if (block.text.length >= MIN_PARAGRAPH_CHARS || sentenceEndPattern.test(block.text) || block.kind === "list-item") return;
		}
	},
};

function isAboveText(block: DraftBlock, page: PageContext): boolean {
	const { text } = block;
	const { headline, headlines, author, section = null, publisher } = page.metadata;
	if (headlines.some((form) => sameWords(text, form)) || (headline !== null && block.kind === "heading" && startsAlike(text, headline)))
		return true;
	if ([section, publisher].some((name) => sameWords(text, name)) || isAuthorLine(text, author)) return true;
	if (isDateLine(text) || countPattern.test(text) || (bylinePattern.test(text) && !/[.!?]$/.test(text))) return true;
	if (block.kind === "heading" || sentenceEndPattern.test(text)) return false;
	if (placePattern.test(text)) return false;
	return (
		(lengthOf(text) <= MAX_LABEL_CHARS && text.split(" ").length <= MAX_LABEL_WORDS) ||
		(block.linked >= text.length * 0.9 && text.length < MIN_PARAGRAPH_CHARS)
	);
}

/** The authors' names and little else: `Ann Example, Staff Writer`. */
function isAuthorLine(text: string, author: string | null): boolean {
	if (author === null || text.length > MIN_PARAGRAPH_CHARS) return false;
	const line = wordsOf(text);
	return author
		.split("; ")
		.some((name) => wordsOf(name).length > 4 && line.includes(wordsOf(name)) && line.length <= wordsOf(name).length + 45);
}
