/**
 * Verbs and particles of rising and falling, as data. Origin: written by hand from market and statistics reports; every form
 * of a regular verb follows from its stem.
 */
import { list } from "./list.ts";

const forms = (verb: string): string[] => {
	const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
	const third = /(?:s|x|ch|sh)$/.test(verb)
		? `${verb}es`
		: verb.endsWith("y") && !/[aeo]y$/.test(verb)
			? `${verb.slice(0, -1)}ies`
			: `${verb}s`;
	const past = verb.endsWith("y") && !/[aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
	return [verb, third, past, `${stem}ing`];
};

const UP_VERBS = list(
	"increase|gain|climb|jump|surge|soar|advance|expand|accelerate|rally|improve|swell|balloon|rocket|skyrocket|appreciate|" +
		"strengthen|leap|rebound|boost|edge up|tick up",
);
const DOWN_VERBS = list(
	"decrease|decline|drop|tumble|plunge|plummet|slump|slide|slip|ease|shed|contract|shrink|weaken|retreat|dip|crash|sag|" +
		"depreciate|reduce|lower|slash|trim",
);

export const UP: ReadonlySet<string> = new Set([
	...UP_VERBS.flatMap(forms),
	...list("rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|up|+|upped|leapt|inflated|raised|raise|raises|raising"),
]);
export const DOWN: ReadonlySet<string> = new Set([
	...DOWN_VERBS.flatMap(forms),
	...list(
		"dropped|dropping|slid|sliding|slipped|slipping|shed|shedding|shrank|shrunk|fall|falls|fell|fallen|falling|lose|loses|" +
			"lost|losing|cut|cuts|cutting|sink|sank|sunk|sinking|down|sagged|dipped|dipping|trimmed|off",
	),
]);

/** Nouns of the same sense: "a rise from 3% to 4%". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
	list("rise|increase|growth|jump|surge|gain|fall|drop|decline|decrease|reduction|cut|slump|slide|change|move|shift|up|down"),
);

/** Other verbs that take a quantity from one value to another. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
	list(
		"went|moved|change|changed|slow|slowed|revised|revise|shifted|inch|inched|inching|cut|narrowed|widened|rose|upgraded|" +
			"downgraded|doubled|tripled|swung|lifted|raised|lowered|brought|bring",
	),
);
