/**
 * Words that say how sure or how bounded a number is, before and after it, as data. Origin: written by hand from newspapers'
 * usage; "~" about, "<" less than or at most, ">" more than or at least.
 */
import { list } from "./list.ts";

export const HEDGES_BEFORE: ReadonlyMap<string, "~" | "<" | ">"> = new Map([
	...list(
		"about|around|approximately|approx|roughly|some|an estimated|estimated|nearly|almost|close to|near|circa|" +
			"in the region of|somewhere around|virtually|practically|barely|in the neighborhood of|~|≈|an approximate",
	).map((w) => [w, "~"] as const),
	...list(
		"up to|as many as|as much as|at most|at the most|no more than|not more than|a maximum of|maximum|maximum of|less than|" +
			"fewer than|lower than|under|below|just under|within|no longer than|just shy of|just short of|inside|sub -|<|" +
			"no greater than|no later than|not exceeding|up to a maximum of|smaller than|younger than|anything up to",
	).map((w) => [w, "<"] as const),
	...list(
		"more than|over|above|at least|no fewer than|no less than|not less than|upwards of|upward of|in excess of|a minimum of|" +
			"minimum|minimum of|exceeding|exceeded|exceeds|exceed|topping|topped|surpassing|surpassed|beyond|just over|well over|" +
			"greater than|higher than|north of|>|older than|longer than|better than|larger than|bigger than|not fewer than|" +
			"a little more than|slightly above|a little over|slightly more than|slightly over|much more than|as little as|as few as|" +
			"from at least",
	).map((w) => [w, ">"] as const),
]);

export const HEDGES_AFTER: ReadonlyMap<string, "~" | "<" | ">"> = new Map([
	...list("or so|or thereabouts|give or take|on average or so").map((w) => [w, "~"] as const),
	...list("or less|or fewer|or under|or younger|or below|at most|and under|and below|and younger|at the most|max").map(
		(w) => [w, "<"] as const,
	),
	...list(
		"or more|or above|or older|or over|and above|and over|and older|and up|or better|or higher|or longer|at least|" +
			"or greater|plus|+|and counting|and more",
	).map((w) => [w, ">"] as const),
]);

/** They may stand between a hedge and its number and change nothing. */
export const BETWEEN: ReadonlySet<string> = new Set(
	list(
		"a|an|the|age|just|only|another|total|combined|record|of|mere|whopping|staggering|modest|additional|further|extra|average|" +
			'cumulative|“|"|penalty|sentence|term|these|those|his|her|its|their|all|even|still|possibly|potentially|probably|' +
			"likely|currently|now|already|meager|paltry|hefty|grand|huge|massive",
	),
);
