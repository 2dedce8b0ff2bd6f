/** Which words stand inside a quotation: pronouns there are the speaker's business and are left alone. */
import type { Word } from "../names/words.ts";

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);

/** One flag a word. Straight quotes open and close by turns in a paragraph; a paragraph that opens one and never closes it is quoted to its end. */
export function markQuoted(words: readonly Word[]): boolean[] {
	const marks: boolean[] = [];
	let block = -1;
	let open = false;
	for (const [i, word] of words.entries()) {
		if (word.block !== block) {
			block = word.block;
			open = false;
		}
		if (OPENING.has(word.text)) open = true;
		else if (CLOSING.has(word.text)) open = false;
		// ''The paper has no other marks,'' he said: two apostrophes are one
		else if (word.text === "'" && words[i - 1]?.text === "'" && words[i - 1]?.end === word.start) open = !open;
		else if (word.text === '"' || word.text === "''" || word.text === "``") open = !open;
		marks.push(open);
	}
	return marks;
}
