/** Blocks that are links and nothing else: "READ MORE: ...", lists of other stories, and the heading above such a list. */
import type { DraftBlock } from "../blocks.ts";
import { tidy } from "../metadata/claims.ts";
import type { BlockStep } from "./step.ts";

/** From here on the block is its links; the rest is a label or punctuation. */
const LINK_BLOCK_SHARE = 0.8;

/** `Read more`, `READ ALSO:`, `Related: ...`, `Also on example.com`, `You may also like`, `Leggi anche`, `Lesen Sie auch`. */
export const pointerPattern =
	/^[[(>»•\s]*(?:read(?: more| next| also| this)?\s*[:>|]|read (?:more|next|also)\b|also (?:read|see|on)\b|see (?:also|more)\b|related\b(?: (?:stories|articles|news|links|coverage|content|topics|reading|roundups?)(?: (?:from|on|in)\b.{0,60}(?=:$))?)?(?=[:.]|$)|more\s*:|more (?:on|from|stories|news|coverage|about this)\b|must[- ]read\b|in case you missed it\b|don'?t miss\b|you (?:may|might) (?:also )?(?:like|be interested)\b|recommended\b|(?:opinion|analysis|watch|listen|video|gallery|photos|in pictures|explainer|explained|live updates|timeline|fact check|quiz|podcast)\s*[:|]|most (?:read|popular|viewed)\b|trending\b|top stories\b|up next\b|leggi anche\b|lesen sie (?:auch|mehr)\b|mehr zum thema\b|lire aussi\b|à lire aussi\b|lea (?:también|además)\b|le puede interesar\b|te puede interesar\b|leia (?:também|mais)\b|seguir leyendo\b|sigue leyendo\b|lire la suite\b|weiterlesen\b|lees ook\b|baca juga\b|читайте также\b|関連記事)/i;

/** An address written out is text, not a pointer: `http://example.com/report.pdf`. */
const addressPattern = /^https?:\/\/\S+$/;

const isLinkBlock = (block: DraftBlock): boolean =>
	(block.linked >= block.text.length * LINK_BLOCK_SHARE && !addressPattern.test(block.text)) || isLabelledLink(block);

/** `Flood defences: Who pays for the wall`, the label in plain words and all the rest a link; not `He said: "Build it."`, half of it linked. */
const labelPattern = /^[^.!?:"“”]{2,60}: (?=\S)/;

/** Fewer words are no headline: `Account: @annexample`, `Download: the report`. */
const MIN_TITLE_WORDS = 4;

/** More than the space between the label and its link may be missing. */
const MAX_UNLINKED_CHARS = 3;

function isLabelledLink(block: DraftBlock): boolean {
	const label = labelPattern.exec(block.text)?.[0];
	if (label === undefined || block.text.slice(label.length).split(" ").length < MIN_TITLE_WORDS) return false;
	return block.text.length - label.length - block.linked <= MAX_UNLINKED_CHARS;
}

/** Longer than this the words before a link are a sentence of the article. */
const MAX_POINTER_CHARS = 250;

/** Not the article: the block is a link to another article, or the heading above such links. */
export const links: BlockStep = {
	name: "links to elsewhere",
	*find(blocks) {
		const gone = new Set<DraftBlock>();
		for (const [k, block] of blocks.entries()) {
			if (block.kind === "post" || (block.kind === "table" && !isLinkBlock(block))) continue;
			const points = pointerPattern.test(block.text) && block.text.length <= MAX_POINTER_CHARS;
			if (
				points
					? block.linked > 0 || isBareLabel(block.text) || isUnlinkedPointer(block.text)
					: isLinkBlock(block) && !isSubheading(block, gone.has(blocks[k - 1] as DraftBlock))
			)
				gone.add(block);
		}
		yield* gone;
		yield* boldPointers(blocks);
		for (const [k, block] of blocks.entries()) {
			const next = blocks[k + 1];
			// The headline of a live-blog entry that only links to the story is the entry.
			if (
				block.kind === "heading" &&
				block.time === undefined &&
				next &&
				gone.has(next) &&
				isLinkBlock(next) &&
				followsOnlyGone(blocks, k + 1, gone)
			)
				yield block;
		}
	},
};

/**
 * `**Flood defences:** Who pays for the harbour wall`: a bold label, then a headline, between two paragraphs; its link may come by script. Lines of
 * facts (`**Where:** ...`, `**When:** ...`) follow each other, and what is said ends like a sentence.
 */
function* boldPointers(blocks: readonly DraftBlock[]): Iterable<DraftBlock> {
	for (const [k, block] of blocks.entries()) {
		const [before, after] = [blocks[k - 1], blocks[k + 1]];
		if (!before || !after || !isBoldPointer(block) || isBoldPointer(before) || isBoldPointer(after)) continue;
		if (isSentence(before) && (isSentence(after) || after.kind === "heading")) yield block;
	}
}

function isBoldPointer({ kind, element, text }: DraftBlock): boolean {
	if (kind !== "paragraph" || sentenceEndPattern.test(text)) return false;
	let first = element.firstChild;
	while (first && !/\S/.test(first.textContent ?? "")) first = first.nextSibling;
	if (first?.nodeType !== 1 || !/^(?:strong|b)$/.test((first as Element).localName)) return false;
	const label = tidy(first.textContent);
	if (!label.endsWith(":") || label.length > MAX_LABEL_CHARS || !text.startsWith(label)) return false;
	return text.slice(label.length).trim().split(" ").length >= MIN_HEADLINE_WORDS;
}

const MAX_LABEL_CHARS = 60;

/** Shorter lines are an address, a time, a price. */
const MIN_HEADLINE_WORDS = 6;

const sentenceEndPattern = /[.!?…][”"’')\]]*$/;

const isSentence = ({ text }: DraftBlock): boolean => sentenceEndPattern.test(text);

/** `ALSO READ | Who pays for the wall in the end`, its link not there yet; not `Related: he is my brother.` */
const unlinkedPattern = /^\W*(?:also read|read (?:also|more|next|this)|related|must[- ]read|see also)\s*[:|](?!.*[.!?…]["”’)]*$)/i;

const isUnlinkedPointer = (text: string): boolean => unlinkedPattern.test(text);

/** `Related stories` alone on its line. */
const isBareLabel = (text: string): boolean => text.split(" ").length <= 6;

/** A heading that is a link names a section of the article: it stays, unless it is all of a list, or all of a list's item below what is gone. */
const isSubheading = (block: DraftBlock, isBelowGone: boolean): boolean =>
	block.kind === "heading" && tidy(block.element.closest(isBelowGone ? "li" : "ul, ol")?.textContent) !== block.text;

/** At least two links follow the heading, up to the next heading or the end, and nothing else. */
function followsOnlyGone(blocks: readonly DraftBlock[], from: number, gone: ReadonlySet<DraftBlock>): boolean {
	let count = 0;
	for (let k = from; k < blocks.length && blocks[k]?.kind !== "heading"; k++, count++) if (!gone.has(blocks[k] as DraftBlock)) return false;
	return count >= 1;
}
