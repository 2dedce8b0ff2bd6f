/**
 * Verbs that report what somebody says or holds, by the force they give it. Base forms, written down by reading news of many
 * papers; the inflected forms come from `lexicon/verb-forms.ts`.
 */
import type { CueForce } from "../../facts/types.ts";

/**
 * Verbs that report speech or writing, not mere thought: a clause or a quotation beside them is a quotation. Those of judgement,
 * complaint and message are of Levin's classes 33, 37.7 and 37.8 (English Verb Classes and Alternations, 1993), less what is
 * mostly done without words.
 */
export const SPEECH_VERBS: Readonly<Record<Exclude<CueForce, "believes">, readonly string[]>> = {
	said: `say tell add state note report announce declare explain comment remark observe reply respond answer continue conclude
		write tweet retweet post recall recount describe call confirm acknowledge admit concede agree disclose reveal testify read
		mention stress emphasize emphasise underline underscore reiterate repeat joke quip shout yell exclaim chant mutter whisper
		recommend advise propose point show find indicate estimate predict forecast project rule praise thank mock echo retort chime
		interject counter counsel quote cite clarify detail elaborate inform assure reassure lament opine specify summarize summarise
		stipulate telegraph text email blog relay recite scream cry proclaim profess pronounce volunteer note condemn
		criticize criticise denounce welcome endorse apologize apologise defend express signal hint determine
		applaud commend congratulate hail laud extol salute compliment assail bash belittle berate blast castigate censure chastise chide
		decry denigrate deplore deride disparage excoriate lambast lambaste malign rebuke reprimand reproach ridicule scold slam upbraid
		vilify articulate confide convey reassert restate allude characterize characterise liken portray tout foresee prophesy voice
		downplay muse marvel`.split(/\s+/),
	claimed: `claim allege accuse contend assert insist maintain argue boast suggest charge blame imply posit affirm purport
		complain rail fume rant theorize speculate hypothesize surmise bemoan gripe grouse grumble fret moan brag gloat`.split(/\s+/),
	warned: "warn caution threaten alert admonish forewarn".split(" "),
	denied: "deny reject refuse decline dispute dismiss rebut refute disavow disagree object protest contradict repudiate".split(" "),
	asked: `ask urge demand request question wonder beg plead appeal implore inquire enquire exhort press order instruct
		encourage invite remind query`.split(/\s+/),
	promised: "promise vow pledge swear guarantee commit undertake offer".split(" "),
};

/** Verbs that report whatever stands beside them: no quotation and no "that" is needed to know it. */
export const PLAIN_VERBS: readonly string[] = "say tell add warn announce write argue claim insist explain tweet".split(" ");

/** Verbs of thought, wish and stance: attributions, but not of speech. */
export const BELIEF_VERBS: readonly string[] = `believe think hope want wish expect feel fear worry doubt suspect know see consider
	regard view plan intend prefer favor favour support oppose back seek aim desire anticipate assume imagine suppose reckon
	understand realize realise dream decide deem like love hate need trust care seem appear`.split(/\s+/);

/** "had no comment" and "would not say": nothing is said, and that is the report. */
export const REFUSAL_VERBS: readonly string[] = ["decline", "refuse"];

/** Nouns that stand for an act of speech: "her warning that", "in his view". */
export const CUE_NOUNS: Readonly<Record<CueForce, readonly string[]>> = {
	said: `statement comment remark announcement report testimony answer response description admission acknowledgement
		acknowledgment explanation recommendation proposal suggestion criticism praise message words note`.split(/\s+/),
	claimed: "claim allegation accusation assertion argument contention insistence charge complaint".split(" "),
	warned: "warning threat caution".split(" "),
	denied: "denial refusal rejection".split(" "),
	asked: "request demand question call appeal plea order".split(" "),
	promised: "promise pledge vow commitment offer guarantee".split(" "),
	believes: `belief view opinion hope wish expectation fear worry concern doubt conviction feeling plan intention decision support
		opposition desire confident confidence skeptical sceptical eager willing worried concerned afraid sure`.split(/\s+/),
};
