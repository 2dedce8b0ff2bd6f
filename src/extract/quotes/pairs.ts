/** "The companies", "the two", "the pair": those who have just spoken together. */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { CastIndex } from "./cast.ts";
import type { Said } from "./continued.ts";
import { type Speaking, TRUST } from "./speaking.ts";

/** Catches "The companies", "both firms", "the two men", "The pair"; group 1 or 2 what they are; leaves "two companies". */
const pairPattern =
	/^(?:the (?:two |three )?|both (?:the )?)(?:(companies|firms|businesses|airlines|carriers|banks|carmakers|automakers|retailers|agencies|groups|organi[sz]ations|parties|countries|governments|unions|ministries|departments)|(two|three|pair|duo|trio|couple|men|women|ministers|leaders|senators|lawmakers|brothers|sisters))$/i;

/** For so many sentences they are still meant. */
const MAX_SENTENCES = 4;

/** Null where the source is no such words, or nobody has spoken together near. `said`: in text order. */
export function resolvePair(words: TokenizedText, cast: CastIndex, source: Span, sentence: number, said: readonly Said[]): Speaking | null {
	const pair = pairPattern.exec(slice(words.text, source));
	if (!pair) return null;
	const together = said.findLast(({ speaking }) => speaking.speaker !== null && speaking.coSpeakers.length > 0);
	const { speaker = null, coSpeakers = [] } = together?.speaking ?? {};
	if (!together || speaker === null || sentence - together.sentence > MAX_SENTENCES) return null;
	const isBody = (id: string): boolean => cast.organizations.has(id);
	const all = [speaker, ...coSpeakers];
	if (pair[1] ? !all.every(isBody) : all.some(isBody)) return null;
	return { ...together.speaking, trust: TRUST.continued, rule: "those who spoke together before" };
}
