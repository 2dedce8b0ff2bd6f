/** What a cue's words say of its force, and which words can be cues. Words in, groups out; no position in the text is known here. */
import type { CueForce } from "../../facts/types.ts";
import { BELIEF_VERBS, CUE_NOUNS, PLAIN_VERBS, REFUSAL_VERBS, SPEECH_VERBS } from "../lexicon/cue-verbs.ts";
import { formsOf } from "../lexicon/verb-forms.ts";

const entries = <T>(record: Readonly<Record<string, T>>): [CueForce, T][] => Object.entries(record) as [CueForce, T][];

const speechForce: ReadonlyMap<string, CueForce> = new Map(
	entries(SPEECH_VERBS).flatMap(([force, verbs]) => verbs.flatMap((verb) => formsOf(verb).map((form) => [form, force] as const))),
);
const beliefForms: ReadonlySet<string> = new Set(BELIEF_VERBS.flatMap((verb) => [...formsOf(verb)]));
const plainForms: ReadonlySet<string> = new Set(PLAIN_VERBS.flatMap((verb) => [...formsOf(verb)]));
const refusalForms: ReadonlySet<string> = new Set(REFUSAL_VERBS.flatMap((verb) => [...formsOf(verb)]));
const nounForce: ReadonlyMap<string, CueForce> = new Map(
	entries(CUE_NOUNS).flatMap(([force, nouns]) => nouns.flatMap((noun) => [[noun, force] as const, [`${noun}s`, force] as const])),
);

/** Nouns that report where the clause stands behind them: "his claim", not "criticism of". */
const speechNouns: ReadonlySet<string> = new Set([...nounForce].flatMap(([noun, force]) => (force === "believes" ? [] : [noun])));

/** Catches "called for", "calls on"; leaves "called him". */
const askingPattern = /\bcall(?:s|ed|ing)?\s+(?:for|on|upon)\b/;
/** Catches "no comment", "would not say", "didn't respond"; leaves "did not deny". */
const refusingPattern =
	/\bno (?:immediate )?comment|(?:\bnot|n't|\bnever)\s+(?:\w+\s+){0,2}(?:comment|say|respond|reply|answer|elaborate|discuss|address|disclose|reveal|return)\b/;

/** `norm`: lower case, straight apostrophes. */
export const isSpeechVerb = (norm: string): boolean => speechForce.has(norm);
export const isCueNoun = (norm: string): boolean => nounForce.has(norm);
export const isPlainVerb = (norm: string): boolean => plainForms.has(norm);

/** How surely these words report something: "said" whatever follows, "noted" mostly, "hopes" thought, "signed" seldom. */
export type CueStrength = "plain" | "speech" | "belief" | "other";

const wordsOf = (cue: string): string[] =>
	cue
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.match(/[a-z'-]+/g) ?? [];

export function cueStrength(cue: string): CueStrength {
	const words = wordsOf(cue);
	if (words.some(isPlainVerb) || words.includes("according") || cue.includes(":")) return "plain";
	if (words.some(isSpeechVerb) || speechNouns.has(words.at(-1) ?? "")) return "speech";
	return words.some((word) => beliefForms.has(word)) ? "belief" : "other";
}

export function cueForce(cue: string): CueForce {
	const text = cue.toLowerCase().replace(/[’‘]/g, "'");
	if (askingPattern.test(text)) return "asked";
	if (refusingPattern.test(text)) return "denied";
	const wordsOfCue = wordsOf(cue);
	if (wordsOfCue.some((w) => refusalForms.has(w))) return "denied";
	for (const word of wordsOfCue) {
		const force = speechForce.get(word);
		if (force) return force;
	}
	if (wordsOfCue.some((w) => beliefForms.has(w))) return "believes";
	for (const word of wordsOfCue) {
		const force = nounForce.get(word);
		if (force) return force;
	}
	return "said";
}
