/**
 * Joins parts: which source and which content belong to which cue. Every cue makes one attribution; a source may serve several
 * cues; a content without a cue near it stays alone.
 */
import type { Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import { groupBy } from "./group-by.ts";
import { type Group, groupOf, type Placed, place, type Run, runsOf } from "./groups.ts";
import { inSentence } from "./link-near.ts";
import { inNextSentence } from "./link-next.ts";
import type { Part } from "./parts.ts";

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
	const byBlock = groupBy(
		parts.map((part) => place(words, part)),
		({ block }) => block,
	);
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
