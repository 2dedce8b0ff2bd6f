/**
 * Inflected forms of the cue verbs: the regular ones by the rules of English spelling, the irregular ones from the list below
 * (standard English grammar).
 */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
	say: ["says", "said", "saying"],
	tell: ["tells", "told", "telling"],
	write: ["writes", "wrote", "written", "writing"],
	read: ["reads", "read", "reading"],
	show: ["shows", "showed", "shown", "showing"],
	find: ["finds", "found", "finding"],
	swear: ["swears", "swore", "sworn", "swearing"],
	undertake: ["undertakes", "undertook", "undertaken", "undertaking"],
	think: ["thinks", "thought", "thinking"],
	feel: ["feels", "felt", "feeling"],
	know: ["knows", "knew", "known", "knowing"],
	see: ["sees", "saw", "seen", "seeing"],
	understand: ["understands", "understood", "understanding"],
	seek: ["seeks", "sought", "seeking"],
	forecast: ["forecasts", "forecast", "forecasting"],
	quip: ["quips", "quipped", "quipping"],
	chant: ["chants", "chanted", "chanting"],
	admit: ["admits", "admitted", "admitting"],
	commit: ["commits", "committed", "committing"],
	rebut: ["rebuts", "rebutted", "rebutting"],
	plan: ["plans", "planned", "planning"],
	blog: ["blogs", "blogged", "blogging"],
	slam: ["slams", "slammed", "slamming"],
	extol: ["extols", "extolled", "extolling"],
	fret: ["frets", "fretted", "fretting"],
	brag: ["brags", "bragged", "bragging"],
	foresee: ["foresees", "foresaw", "foreseen", "foreseeing"],
	prefer: ["prefers", "preferred", "preferring"],
};

export function formsOf(verb: string): readonly string[] {
	const irregular = IRREGULAR[verb];
	if (irregular) return [verb, ...irregular];
	if (/[^aeou]y$/.test(verb)) {
		const stem = verb.slice(0, -1);
		return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
	}
	if (verb.endsWith("e")) {
		const stem = verb.slice(0, -1);
		return [verb, `${verb}s`, `${verb}d`, `${verb.endsWith("ee") ? verb : stem}ing`];
	}
	const s = /(?:s|x|z|ch|sh)$/.test(verb) ? "es" : "s";
	return [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`];
}
