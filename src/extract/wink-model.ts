/**
 * The parts of wink's English model that words, parts of speech and sentence ends are found with. Its model as a whole also loads machines for names, moods
 * and negations and lists of irregular forms, all of which wink-nlp demands or takes along and this engine never asks: nearly a megabyte at each start.
 */
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import loadCore from "wink-eng-lite-web-model/dist/load-core-model.js";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import sbd from "wink-eng-lite-web-model/dist/load-sbd-model.js";
import type { Model } from "wink-nlp";

export interface Lexemes {
	readonly list: string[];
	readonly hash: Record<string, number | undefined>;
	index: number;
}

/** A machine in wink's notation that knows one state and no way out of it. */
const IDLE_MACHINE = '[100,0,{"0":{}},{},{},{}]';

const idle = () => ({ machines: [IDLE_MACHINE], transformers: [] });

/** Read once, whatever is started with it. */
const core = loadCore();

export const lexemes: Lexemes = core.features.lexeme;

export const model: Model = { core: () => core, sbd, pos, ner: idle, negation: idle, sa: idle, metaCER: idle, featureFn, addons: {} };
