/** A quotation whose source is not told: it goes on with the last speaker's, unless somebody else has come between. */
import { contains, slice } from "../../facts/span.ts";
import type { Candidate } from "./antecedents.ts";
import { cueStrength } from "./cues.ts";
import type { Discourse } from "./described.ts";
import type { Attribution } from "./link.ts";
import { isPassive } from "./passives.ts";
import { NOBODY, type Speaking, TRUST } from "./speaking.ts";
import { goesOnBehind } from "./speech-marks.ts";
import { sentenceAt } from "./token-places.ts";

/** An attribution whose speaker has been looked for. */
export interface Said {
	readonly attribution: Attribution;
	readonly speaking: Speaking;
	readonly sentence: number;
}

/** Does this cue report speech, not a thought or a deed? Without a cue it is a quotation that itself goes on. */
const speaks = (text: string, { cue }: Attribution): boolean => !cue || /^(?:plain|speech)$/.test(cueStrength(slice(text, cue)));

/** "… that it “is ours.” “We go on.”": one quotation right behind another, whatever the cue of the first. */
function isAdjoining({ words }: Discourse, { content }: Attribution, last: Said): boolean {
	const [before, behind] = [last.attribution.content.at(-1), content[0]];
	if (!before || !behind || before.end > behind.start) return false;
	return /[.!?]["”][ \t]["“]$/.test(words.text.slice(before.end - 2, behind.start + 1));
}

function lastSentenceOf(discourse: Discourse, { content, cue }: Attribution): number {
	const end = Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0);
	return sentenceAt(discourse.words, end - 1);
}

/** "“A,” Holm said. Ruud nodded. “B.”": somebody else acts before the next quotation, or is named where Holm does not act herself. */
function isTakenOver(discourse: Discourse, { attribution, sentence, speaking }: Said, { content }: Attribution, at: number): boolean {
	const isOther = (c: Candidate): boolean => !c.speaks && c.id !== null && c.id !== speaking.speaker;
	const said = attribution.content.at(-1)?.end ?? 0;
	if (at > sentence && discourse.candidatesOf(sentence).some((c) => c.leading && c.start >= said && isOther(c))) return true;
	for (let s = sentence + 1; s < at; s++) {
		const near = discourse.candidatesOf(s);
		if (near.find((c) => c.leading)?.id === speaking.speaker) continue;
		if (near.some((c) => (c.leading || c.number === "one") && isOther(c))) return true;
	}
	// "“B,” was how Ruud put it", "Ruud too: “B.”": the quotation's own sentence names somebody else
	const outside = (c: Candidate): boolean => !content.some((piece) => contains(piece, c));
	return at > sentence && discourse.candidatesOf(at).some((c) => c.number === "one" && isOther(c) && outside(c));
}

/** "“B,” put in the builder.": somebody else says it; not "“B,” Holm from her desk." */
function isToldOtherwise(discourse: Discourse, { content, cue }: Attribution, last: Said): boolean {
	const tail = content.at(-1);
	if (cue || !tail || !goesOnBehind(discourse.words, tail)) return false;
	const near = discourse.candidatesOf(sentenceAt(discourse.words, tail.end - 1));
	return !near.some((c) => c.start >= tail.end && c.id !== null && c.id === last.speaking.speaker);
}

/** What the page sets apart without marks or cue may be the article's own words once more; behind another such passage it goes on with it. */
function isOwnWords(discourse: Discourse, { cue, content }: Attribution, last: Said): boolean {
	const first = content[0]?.start ?? 0;
	if (cue || /["“”«»„'‘’`]/.test(discourse.words.text.charAt(first))) return false;
	const blockAt = (offset: number): number => discourse.words.sentences[sentenceAt(discourse.words, offset)]?.block ?? 0;
	const before = blockAt(last.attribution.content.at(-1)?.start ?? 0);
	return blockAt(first) - before !== 1 || discourse.words.blocks[before]?.kind !== "quotation";
}

/** Sentences from what was said to what goes on with it: "“A,” she said. She was in Lund. “B.”" of one paragraph has one between. */
function reachTo(discourse: Discourse, at: number, last: Said): number {
	return discourse.words.sentences[at]?.block === discourse.words.sentences[last.sentence]?.block ? 2 : 1;
}

export function withoutSource(discourse: Discourse, attribution: Attribution, last: Said | undefined): Speaking {
	const first = attribution.content[0]?.start ?? 0;
	const at = sentenceAt(discourse.words, attribution.cue?.start ?? first);
	// "Holm was asked whether it was old": who asked has no name
	if (isPassive(discourse.words, attribution)) return { ...NOBODY, anonymous: true, trust: TRUST.unnamed, rule: "no name is given" };
	if (!last) return NOBODY;
	// "The city was praised for its speed. The report was mixed. “B.”": only a speaker who has just spoken goes on.
	const continues = attribution.cue
		? last.sentence === at
		: at - lastSentenceOf(discourse, last.attribution) <= reachTo(discourse, at, last) &&
			(speaks(discourse.words.text, last.attribution) || isAdjoining(discourse, attribution, last));
	if (!continues || isTakenOver(discourse, last, attribution, at) || isToldOtherwise(discourse, attribution, last)) return NOBODY;
	if (isOwnWords(discourse, attribution, last)) return NOBODY;
	const { speaker, coSpeakers, anonymous, unnamedAs } = last.speaking;
	return {
		speaker,
		coSpeakers,
		anonymous,
		unnamedAs: unnamedAs ?? (anonymous ? last.attribution.source : null),
		trust: last.speaking.trust * TRUST.continued,
		rule: "goes on with the speaker before",
	};
}
