/**
 * Captions that have lost their picture: what an old system kept of it as paragraphs (the name of its file, the caption, the
 * credit), lines that say which picture they describe, and credits alone on a line.
 */
import type { DraftBlock } from "../blocks.ts";
import { findCredit, isCreditAlone } from "./credits.ts";
import type { BlockStep } from "./step.ts";

/** `harbour at dawn.jpg`; not `The file was called harbour.jpg.` */
const fileNamePattern = /^[^.!?]{1,80}\.(?:jpe?g|png|gif|webp)$/i;

/** `Header image: ...`, `Featured photo by ...`, `File photo of the harbour`; not `Picture this: ...`. */
const saysPicturePattern =
	/^(?:header|cover|featured?|lead|main|top|banner|title|above|below)[ -]?(?:image|photo|picture|photograph)s?(?: credits?)?\s*(?::|by\b|via\b|courtesy\b)|^(?:file|stock|handout|undated|representational|representative|illustrative) (?:image|photo|picture|photograph)(?:s?:| (?:of|by|from)\b|\.?$)|^(?:image|photo|picture)s? (?:credits?|source|courtesy)\s*:?/i;

/** `This graphic, provided by Example Maps, shows ...`, `The chart below, made by ...`. */
const graphicPattern =
	/^(?:this|the) (?:graphic|infographic|chart|graph|map)(?: (?:above|below))?,? (?:provided|created|produced|made|compiled) by\b/i;

const MAX_CAPTION_CHARS = 350;

/** From the name of a file its caption and credit are so many lines. */
const MAX_LINES_AFTER_FILE = 2;

/** Not the article: it describes or credits a picture that stands elsewhere. */
export const pictureLines: BlockStep = {
	name: "lines of pictures",
	*find(blocks) {
		for (const [k, block] of blocks.entries()) {
			if (block.kind === "post" || block.kind === "table" || block.text.length > MAX_CAPTION_CHARS) continue;
			if (fileNamePattern.test(block.text)) yield* withCredit(blocks, k);
			else if (saysPicturePattern.test(block.text) || graphicPattern.test(block.text) || isCreditAlone(block.text)) yield block;
			// Above the first paragraph even a whole sentence with a credit is the top picture's.
			else if (k === 0 && findCredit(block.text) !== null) yield block;
		}
	},
};

/** The name of the file, and the lines down to its credit, if that is near. */
function withCredit(blocks: readonly DraftBlock[], from: number): readonly DraftBlock[] {
	for (let k = from + 1; k <= from + MAX_LINES_AFTER_FILE && k < blocks.length; k++)
		if (isCreditAlone((blocks[k] as DraftBlock).text)) return blocks.slice(from, k + 1);
	return blocks.slice(from, from + 1);
}
