/**
 * Joins parts: which source and which content belong to which cue. Every cue makes one attribution; a source may serve several
 * cues; a content without a cue near it stays alone.
 */
import type { Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import { findSource } from "./link-source.ts";
import type { Part } from "./parts.ts";
import { tokenFrom } from "./token-places.ts";

/** An attribution whose parts are joined; who the source is has not been asked yet. */
export interface Attribution {
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	readonly certainty: Certainty;
}

/** 0..1 for each part, the least certain piece's; null where there is no such part. */
export interface Certainty {
	readonly content: number;
	readonly cue: number | null;
	readonly source: number | null;
}

/** A part with its place in tokens, so that gaps can be counted. */
export interface Placed extends Part {
	readonly first: number;
	readonly last: number;
	readonly block: number;
}

/** A cue and its source, with the contents that were tied to it. */
interface Group {
	readonly cue: Placed;
	readonly source: Placed | null;
	/** Cue and source together, in tokens; the cue alone where other parts stand between them. */
	readonly first: number;
	readonly last: number;
	/** A content stands right behind it. */
	readonly followed: boolean;
	readonly content: Placed[];
}

function place(words: TokenizedText, part: Part): Placed {
	const first = tokenFrom(words, part.start);
	const last = tokenFrom(words, part.end - 1) + 1;
	return { ...part, first, last, block: words.tokens[first]?.block ?? 0 };
}

/** Parts that may lie between what belongs together; farther ones are not asked. */
const MAX_PARTS_BETWEEN = 8;

function groupOf(words: TokenizedText, parts: readonly Placed[], at: number): Group {
	const cue = parts[at] as Placed;
	const source = findSource(words, parts, at);
	const follower = parts[at + 1] === source ? at + 2 : at + 1;
	const next = parts[follower];
	const followed = next?.role === "content" && next.first - (parts[follower - 1]?.last ?? 0) <= 1;
	const alone = { cue, source, first: cue.first, last: cue.last, followed, content: [] };
	if (!source) return alone;
	const first = Math.min(source.first, cue.first);
	const last = Math.max(source.last, cue.last);
	const crowded = parts
		.slice(Math.max(0, at - MAX_PARTS_BETWEEN), at + MAX_PARTS_BETWEEN)
		.some((p) => p !== cue && p !== source && p.first >= first && p.last <= last);
	return crowded ? alone : { ...alone, first, last };
}

interface Run {
	readonly pieces: readonly Placed[];
	/** Parts [from, to) among which its cue is looked for. */
	readonly near: readonly [number, number];
}

/** "... kind of him.” “I went,”": one quotation ends and another begins. "... “now.” The bridge is old, aides said": so does a clause. */
const areTwo = (words: TokenizedText, a: Placed, b: Placed): boolean =>
	/[”"]$/.test(words.text.slice(a.start, a.end)) &&
	(/^[“"]/.test(words.text.slice(b.start, b.start + 1)) || sentenceOf(words, a.last - 1) !== sentenceOf(words, b.first));

/** Pieces of one content that touch ("S1." "S2." inside one pair of marks) go to the same cue. */
function runsOf(words: TokenizedText, parts: readonly Placed[]): Run[] {
	const runs: { pieces: Placed[]; near: [number, number] }[] = [];
	parts.forEach((part, i) => {
		if (part.role !== "content") return;
		const previous = parts[i - 1];
		const run = runs.at(-1);
		if (run && previous?.role === "content" && part.first === previous.last && !areTwo(words, previous, part)) {
			run.pieces.push(part);
			run.near[1]++;
		} else runs.push({ pieces: [part], near: [Math.max(0, i - MAX_PARTS_BETWEEN), i + MAX_PARTS_BETWEEN + 1] });
	});
	return runs;
}

/** Costs of tying a content to a cue of its sentence, in words of distance. */
const CUE_BETWEEN_COST = 15;
const CONTENT_BETWEEN_COST = 4;
const MAX_GAP_COST = 12;
/** "She tweeted early on Monday [that ...] and urged ...": a content before its cue is set off by a comma or a mark. */
const BEFORE_COST = 3;
const BEFORE_WITHOUT_COMMA_COST = 12;
/** "saying last week, [“A,”] when she blamed [him]": a cue with a content behind it seldom has one before. */
const HAS_ANOTHER_COST = 8;
/** "Once he is here, the mayor may come and say, “A,” Holm said": what somebody may say is Holm's to tell. */
const SUPPOSED_COST = 10;

/** "may come and [say]": a modal verb before it, and its bare form. So many words may stand between. */
const MAX_TOKENS_TO_MODAL = 7;

function isSupposed(words: TokenizedText, cue: Placed): boolean {
	const verb = words.tokens[cue.last - 1];
	if (!verb || !/^(?:say|tell|ask|add|argue|claim|reply|respond|answer|write|declare|announce)$/.test(verb.norm)) return false;
	for (let i = cue.last - 2; i >= Math.max(0, cue.last - MAX_TOKENS_TO_MODAL); i--) {
		const token = words.tokens[i];
		if (token?.sentence !== verb.sentence || token.text === ",") return false;
		if (/^(?:may|might|could|would|should|'d)$/.test(token.norm)) return true;
	}
	return false;
}

const quoteMarkPattern = /["“”«»„]|^['‘]|''/;

const isQuoted = (words: TokenizedText, content: Placed): boolean => quoteMarkPattern.test(words.text.slice(content.start, content.end));

const sentenceOf = (words: TokenizedText, token: number): number => words.tokens[token]?.sentence ?? 0;

interface Gap {
	readonly side: "after" | "before" | "around";
	/** Tokens [from, to) between cue group and content. */
	readonly from: number;
	readonly to: number;
	/** Sentence ends between them. */
	readonly sentences: number;
}

function gapBetween(words: TokenizedText, group: Group, run: readonly Placed[]): Gap {
	const head = run[0] as Placed;
	const tail = run.at(-1) as Placed;
	if (head.first >= group.cue.last) {
		const from = Math.max(group.cue.last, Math.min(group.last, head.first));
		return { side: "after", from, to: head.first, sentences: sentenceOf(words, head.first) - sentenceOf(words, group.cue.last - 1) };
	}
	if (tail.last <= group.cue.first) {
		const to = Math.min(group.cue.first, Math.max(group.first, tail.last));
		return { side: "before", from: tail.last, to, sentences: sentenceOf(words, group.cue.first) - sentenceOf(words, tail.last - 1) };
	}
	return { side: "around", from: head.first, to: head.first, sentences: 0 };
}

function costOf(words: TokenizedText, gap: Gap, group: Group, run: readonly Placed[], near: readonly Placed[]): number {
	if (gap.side === "around") return 0;
	let cost = Math.min(gap.to - gap.from, MAX_GAP_COST);
	for (const part of near) {
		if (part === group.cue || part === group.source || run.includes(part) || part.first < gap.from || part.last > gap.to) continue;
		if (part.role === "cue") cost += CUE_BETWEEN_COST;
		if (part.role === "content") cost += CONTENT_BETWEEN_COST;
	}
	if (isSupposed(words, group.cue)) cost += SUPPOSED_COST;
	if (gap.side === "before") {
		const comma = /[,"'”’»?!]/.test(`${words.tokens[gap.from - 1]?.text}${words.tokens[gap.from]?.text}`);
		cost += comma ? BEFORE_COST : BEFORE_WITHOUT_COMMA_COST;
		if (group.followed) cost += HAS_ANOTHER_COST;
	}
	return cost;
}

/** "“B.” Ms. Ruud did not respond to [a request]": who keeps silent has not said B. Catches "declined to", leaves "responded". */
const refusalPattern =
	/\b(?:declined|refused|not (?:immediately )?(?:respond|reply|return|comment|answer)|n['’]t (?:respond|reply|return|comment|answer))\b/i;

const isRefused = (words: TokenizedText, gap: Gap, { cue }: Group, run: readonly Placed[]): boolean =>
	gap.side === "before" && isQuoted(words, run[0] as Placed) && refusalPattern.test(words.text.slice(cue.start, cue.end));

/** The cheapest cue of the content's own sentence. */
function inSentence(words: TokenizedText, run: readonly Placed[], groups: readonly Group[], near: readonly Placed[]): Group | null {
	let best: Group | null = null;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const group of groups) {
		const gap = gapBetween(words, group, run);
		if (gap.sentences !== 0 || isRefused(words, gap, group, run)) continue;
		const cost = costOf(words, gap, group, run, near);
		if (cost < bestCost) [best, bestCost] = [group, cost];
	}
	return best;
}

/** "“A,” she said. She looked up. “B.”" */
const MAX_SENTENCES_AFTER = 2;

/** Is the later one's source somebody else, named or described, than the earlier one's? */
function isAnother(words: TokenizedText, { source: earlier }: Group, { source: later }: Group): boolean {
	const head = later && words.tokens[later.last - 1];
	if (!earlier || !later || !head || head.pos === "PRON") return false;
	return !words.tokens.slice(earlier.first, earlier.last).some((token) => token.norm === head.norm);
}

/** "“A,” she said. [Ruud nodded.] “B.”", "“A,” she said. [Ruud too:] “B.”": who else is named between may be the one who says B. */
function isSomebodyBetween(words: TokenizedText, { cue, source }: Group, run: readonly Placed[]): boolean {
	const named = source ? words.text.slice(source.start, source.end) : "";
	const opening = (run[0] as Placed).first;
	const from = words.sentences[sentenceOf(words, cue.last - 1)]?.last ?? cue.last;
	// "The price, higher at Ruud's, is “a joke.”" tells what she said of it
	const to = words.tokens[opening - 1]?.text === ":" ? opening : (words.sentences[sentenceOf(words, opening)]?.first ?? opening);
	return words.tokens.slice(from, to).some((token) => token.pos === "PROPN" && /^\p{Lu}/u.test(token.text) && !named.includes(token.text));
}

/** "“A,” she said. “B,” put in Ruud.": words that go on behind its comma tell who says B, though none of them is known as a cue. */
function isToldOtherwise(words: TokenizedText, run: readonly Placed[]): boolean {
	const tail = run.at(-1) as Placed;
	return /,[”"’']+$/.test(words.text.slice(tail.start, tail.end)) && sentenceOf(words, tail.last) === sentenceOf(words, tail.last - 1);
}

/**
 * A cue in another sentence: "“A,” she said. “B.”" ties B to the quotation before, "“A?” Holm asked." ties A to the cue behind.
 * "She said the bridge was safe. “B.”" does not: B goes on with the speaker, but is a quotation of its own.
 */
function inNextSentence(words: TokenizedText, run: readonly Placed[], groups: readonly Group[]): Group | null {
	const quoted = isQuoted(words, run[0] as Placed);
	const isOther = isToldOtherwise(words, run);
	let after: Group | null = null;
	let sentencesTo = 0;
	for (const group of groups) {
		const gap = gapBetween(words, group, run);
		if (isRefused(words, gap, group, run)) continue;
		const head = group.content[0];
		const quotedBefore = head !== undefined && head.first < group.cue.first && group.content.some((c) => isQuoted(words, c));
		// "“A,” Ms. Noor said. Ms. Ruud thinks it is old. “B.”": B may be of either
		if (after && gap.side === "after" && gap.sentences < sentencesTo && isAnother(words, after, group)) after = null;
		const goesOn = quoted ? quotedBefore && !isOther && !isSomebodyBetween(words, group, run) : gap.sentences === 1 && !head;
		if (gap.side === "after" && gap.sentences <= MAX_SENTENCES_AFTER && goesOn) {
			after = group;
			sentencesTo = gap.sentences;
		}
		if (gap.side === "before" && gap.sentences === 1 && quoted && group.content.length === 0 && !after) return group;
	}
	return after;
}

function attributionOf(group: Group): Attribution {
	const content = [...group.content].sort((a, b) => a.start - b.start);
	const { cue, source } = group;
	return { content, cue, source, certainty: { content: leastOf(content), cue: cue.certainty, source: source?.certainty ?? null } };
}

interface LinkedBlock {
	readonly groups: readonly Group[];
	/** Contents without a cue in their block. */
	readonly alone: Placed[][];
}

function linkBlock(words: TokenizedText, parts: readonly Placed[]): LinkedBlock {
	const groups = parts.map((part, at) => (part.role === "cue" ? groupOf(words, parts, at) : null));
	const groupsNear = (run: Run): Group[] => groups.slice(...run.near).filter((g) => g !== null);
	const later = runsOf(words, parts).filter((run) => {
		const group = inSentence(words, run.pieces, groupsNear(run), parts.slice(...run.near));
		group?.content.push(...run.pieces);
		return group === null;
	});
	const alone = later.filter((run) => {
		const group = inNextSentence(words, run.pieces, groupsNear(run));
		group?.content.push(...run.pieces);
		return group === null;
	});
	return { groups: groups.filter((g) => g !== null), alone: alone.map((run) => [...run.pieces]) };
}

/** "Ms. Noor said in her letter:" ends a paragraph: the quotation that opens the next one is hers. */
function linkOverColon(words: TokenizedText, before: LinkedBlock, block: number, linked: LinkedBlock): void {
	const end = words.blocks[block - 1]?.end ?? 0;
	const cue = before.groups.at(-1);
	const opening = linked.alone[0]?.[0];
	if (!cue || !opening || words.text[end - 1] !== ":" || opening.start !== words.blocks[block]?.start) return;
	cue.content.push(...(linked.alone.shift() ?? []));
}

export function linkParts(words: TokenizedText, parts: readonly Part[]): Attribution[] {
	const byBlock = new Map<number, Placed[]>();
	for (const part of parts) {
		const placed = place(words, part);
		const mine = byBlock.get(placed.block);
		if (mine) mine.push(placed);
		else byBlock.set(placed.block, [placed]);
	}
	const linked = new Map([...byBlock].map(([block, mine]) => [block, linkBlock(words, mine)]));
	for (const [block, mine] of linked) {
		const before = linked.get(block - 1);
		if (before) linkOverColon(words, before, block, mine);
	}
	return [...linked.values()]
		.flatMap(({ groups, alone }) => [...groups.filter((group) => group.content.length > 0).map(attributionOf), ...alone.map(aloneOf)])
		.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

const aloneOf = (pieces: readonly Placed[]): Attribution => ({
	content: pieces,
	cue: null,
	source: null,
	certainty: { content: leastOf(pieces), cue: null, source: null },
});

const leastOf = (parts: readonly Part[]): number => Math.min(...parts.map((part) => part.certainty));
