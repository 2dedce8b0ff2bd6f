/**
 * Pull quotes: a quotation set apart that repeats words of another. The other one is the fact; this one goes, and who is named in its
 * block is no subject of the article's own telling.
 */
import { slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { sentenceAt } from "./token-places.ts";

/** Fewer words may come again by chance or as a refrain. */
const MIN_WORDS = 6;

/** So many letters outside the quotation a block may hold beside a pull quote: "Ida Holm, the mayor of Lund, said of the bridge." */
const MAX_OTHER_CHARS = 100;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where each run of words starts, over all quotations. */
type Places = ReadonlyMap<string, readonly { readonly owner: number; readonly at: number }[]>;

const keyOf = (words: readonly string[], at: number): string => words.slice(at, at + MIN_WORDS).join(" ");

function indexPlaces(contents: readonly (readonly string[])[]): Places {
	const places = new Map<string, { owner: number; at: number }[]>();
	contents.forEach((words, owner) => {
		for (let at = 0; at + MIN_WORDS <= words.length; at++) {
			const key = keyOf(words, at);
			const known = places.get(key);
			// Where the same words come many times, the first few places tell enough.
			if (!known) places.set(key, [{ owner, at }]);
			else if (known.length < MAX_PLACES) known.push({ owner, at });
		}
	});
	return places;
}

const MAX_PLACES = 4;

/** Is the attribution with its cue all there is in its block? */
function standsApart(words: TokenizedText, { content }: Attribution): boolean {
	const opening = content[0];
	// What nobody marks as quoted is no pull quote.
	if (!opening || !/^["“„«‘']/.test(words.text.charAt(opening.start))) return false;
	const block = opening && words.blocks[words.sentences[sentenceAt(words, opening.start)]?.block ?? 0];
	if (!block || content.some((piece) => piece.start < block.start || piece.end > block.end)) return false;
	return block.end - block.start - content.reduce((sum, piece) => sum + piece.end - piece.start, 0) <= MAX_OTHER_CHARS;
}

export interface WithoutPullQuotes {
	readonly attributions: readonly Attribution[];
	/** Indices of the blocks that pull quotes take up. */
	readonly asides: ReadonlySet<number>;
}

export function leavePullQuotes(words: TokenizedText, attributions: readonly Attribution[]): WithoutPullQuotes {
	const contents = attributions.map(({ content }) => wordsIn(content.map((piece) => slice(words.text, piece)).join(" ")));
	const places = indexPlaces(contents);
	const gone = new Set<number>();
	attributions.forEach((attribution, i) => {
		const mine = contents[i] ?? [];
		if (mine.length < MIN_WORDS || !standsApart(words, attribution)) return;
		const all = mine.join(" ");
		const repeated = (places.get(keyOf(mine, 0)) ?? []).some(({ owner, at }) => {
			const theirs = contents[owner] ?? [];
			if (owner === i || gone.has(owner) || theirs.slice(at, at + mine.length).join(" ") !== all) return false;
			return isBetter(words, attributions[owner] as Attribution, attribution, theirs.length > mine.length);
		});
		if (repeated) gone.add(i);
	});
	const blockOf = ({ content }: Attribution): number => words.sentences[sentenceAt(words, content[0]?.start ?? 0)]?.block ?? 0;
	return {
		attributions: attributions.filter((_, i) => !gone.has(i)),
		asides: new Set([...gone].map((i) => blockOf(attributions[i] as Attribution))),
	};
}

/** Of two that stand apart the one with a cue is the fact, then the first; whole and with a cue each they are two reports of one saying. */
function isBetter(words: TokenizedText, one: Attribution, other: Attribution, isPart: boolean): boolean {
	if (isPart || !standsApart(words, one)) return true;
	return one.cue !== null ? other.cue === null : other.cue === null && (one.content[0]?.start ?? 0) < (other.content[0]?.start ?? 0);
}
