/** Blocks that are links and nothing else: "READ MORE: ...", lists of other stories, and the heading above such a list. */
import type { DraftBlock } from "../blocks.ts";
import type { BlockStep } from "./step.ts";

/** From here on the block is its links; the rest is a label or punctuation. */
const LINK_BLOCK_SHARE = 0.8;

/** `Read more`, `READ ALSO:`, `Related: ...`, `Also on example.com`, `You may also like`, `Leggi anche`, `Lesen Sie auch`. */
export const pointerPattern =
	/^[[(>»•\s]*(?:read(?: more| next| also| this)?\s*[:>|]|read (?:more|next|also)\b|also (?:read|see|on)\b|see (?:also|more)\b|related\b(?: (?:stories|articles|news|links|coverage|content|topics|reading))?(?=[:.]|$)|more (?:on|from|stories|news|coverage|about this)\b|don'?t miss\b|you (?:may|might) (?:also )?(?:like|be interested)\b|recommended\b|(?:opinion|analysis|watch|listen|video|gallery|photos|in pictures|explainer|explained|live updates|timeline|fact check|quiz|podcast)\s*[:|]|most (?:read|popular|viewed)\b|trending\b|top stories\b|up next\b|leggi anche\b|lesen sie (?:auch|mehr)\b|mehr zum thema\b|lire aussi\b|à lire aussi\b|lea (?:también|además)\b|le puede interesar\b|te puede interesar\b|leia (?:também|mais)\b|lees ook\b|baca juga\b|читайте также\b|関連記事)/i;

/** An address written out is text, not a pointer: `http://example.com/report.pdf`. */
const addressPattern = /^https?:\/\/\S+$/;

const isLinkBlock = (block: DraftBlock): boolean =>
	block.linked >= block.text.length * LINK_BLOCK_SHARE && !addressPattern.test(block.text);

/** Longer than this the words before a link are a sentence of the article. */
const MAX_POINTER_CHARS = 250;

export const links: BlockStep = {
	name: "links to elsewhere",
	reason: "the block is a link to another article, or the heading above such links",
	*find(blocks) {
		const gone = new Set<DraftBlock>();
		for (const block of blocks) {
			if (block.kind === "post" || (block.kind === "table" && !isLinkBlock(block))) continue;
			const points = pointerPattern.test(block.text) && block.text.length <= MAX_POINTER_CHARS;
			if (points ? block.linked > 0 || isBareLabel(block.text) : isLinkBlock(block) && !isSubheading(block)) gone.add(block);
		}
		yield* gone;
		for (const [k, block] of blocks.entries()) {
			const next = blocks[k + 1];
			if (block.kind === "heading" && next && gone.has(next) && isLinkBlock(next) && followsOnlyGone(blocks, k + 1, gone)) yield block;
		}
	},
};

/** `Related stories` alone on its line. */
const isBareLabel = (text: string): boolean => text.split(" ").length <= 6;

/** A heading that is a link names a section of the article (a list of products, places): it stays. */
const isSubheading = (block: DraftBlock): boolean => block.kind === "heading";

/** At least two links follow the heading, up to the next heading or the end, and nothing else. */
function followsOnlyGone(blocks: readonly DraftBlock[], from: number, gone: ReadonlySet<DraftBlock>): boolean {
	let count = 0;
	for (let k = from; k < blocks.length && blocks[k]?.kind !== "heading"; k++, count++) if (!gone.has(blocks[k] as DraftBlock)) return false;
	return count >= 1;
}
