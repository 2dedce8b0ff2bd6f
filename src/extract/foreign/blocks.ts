/**
 * Sentences -> one stretch for each block: other languages' "3. Oktober" and "1,2 Mrd. Euro" hold full stops at which the sentences
 * of English end.
 */
import type { Sentence } from "../tokens.ts";

export function joinByBlock(sentences: readonly Sentence[]): Sentence[] {
	const out: Sentence[] = [];
	for (const sentence of sentences) {
		const last = out.at(-1);
		if (last?.block === sentence.block) out[out.length - 1] = { ...last, end: sentence.end, last: sentence.last };
		else out.push(sentence);
	}
	return out;
}
