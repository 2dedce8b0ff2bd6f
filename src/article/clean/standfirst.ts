/**
 * The standfirst: the lines between headline and first paragraph that sum the article up. Found by class name on the page, and
 * among the first blocks by how it stands apart from the paragraphs. It becomes the description.
 */
import type { DraftBlock } from "../blocks.ts";
import { nameWords } from "../elements.ts";
import { type Marks, markTexts } from "./marks.ts";
import { startsAlike, wordsOf } from "./same-words.ts";
import type { PageContext } from "./step.ts";

/** ` article standfirst `, ` story dek `, ` entry subtitle `; not ` field with summary `. */
const standfirstClassPattern =
	/ (?:standfirst|dek|deck|subtitle|sub title|sub headline|subheadline|article summary|story summary|post summary|article abstract|strapline|article description|story description|chapeau|sottotitolo|entradilla|vorspann|subtitulo|article sub|article intro|article lead|excerpt) /;

/** Longer than this it is a paragraph. */
const MAX_STANDFIRST_CHARS = 500;

/** A heading of fewer words above the first paragraph is a subheading. */
const MIN_STANDFIRST_WORDS = 6;

export function markStandfirsts(root: Element, marks: Marks): void {
	for (const element of root.querySelectorAll("[class], [id]"))
		if (standfirstClassPattern.test(nameWords(element)) && (element.textContent ?? "").length <= MAX_STANDFIRST_CHARS)
			markTexts(marks, element, { kind: "standfirst" });
}

/** The blocks at the top that are standfirst. The same words in a row with the other paragraphs are the article's first paragraph. */
export function findStandfirst(blocks: readonly DraftBlock[], marks: Marks, page: PageContext): DraftBlock[] {
	const found: DraftBlock[] = [];
	for (const [k, block] of blocks.entries()) {
		const next = blocks.slice(k + 1, k + 1 + NEXT_BLOCKS);
		if (!isStandfirst(block, next, marks, page)) break;
		found.push(block);
	}
	return found;
}

/** What it stands apart from is a paragraph, not a caption in between. */
const MIN_PARAGRAPH_CHARS = 80;

/** A caption or two may stand between the first paragraph and the second. */
const NEXT_BLOCKS = 3;

function isStandfirst(block: DraftBlock, [next, ...later]: readonly DraftBlock[], marks: Marks, page: PageContext): boolean {
	if (!next) return false;
	if (block.text.length > MAX_STANDFIRST_CHARS || block.kind === "list-item" || block.kind === "post" || block.kind === "entry")
		return false;
	const marked = block.pieces[0] ? marks.get(block.pieces[0].node)?.kind === "standfirst" : false;
	if (marked || (block.kind === "heading" && block.text.split(" ").length >= MIN_STANDFIRST_WORDS)) return true;
	const { element } = [next, ...later].find(({ text }) => text.length >= MIN_PARAGRAPH_CHARS) ?? next;
	const apart = block.element.localName !== element.localName || block.element.parentElement !== element.parentElement;
	const { description } = page.metadata;
	return (
		apart &&
		description !== null &&
		startsAlike(block.text, description) &&
		![next, ...later].some(({ text }) => goesOn(description, block.text, text))
	);
}

/** The description runs on into the next block: it was cut from the article's beginning. */
function goesOn(description: string, first: string, second: string): boolean {
	const rest = wordsOf(description).slice(wordsOf(first).length).trim().split(" ").slice(0, 3).join(" ");
	return rest !== "" && wordsOf(second).startsWith(rest);
}
