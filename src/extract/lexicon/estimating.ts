/**
 * Words by which somebody answers for a number without being quoted: verbs and nouns of reckoning, documents that give numbers, as
 * data. Origin: written by hand from economic and polling news.
 */
import { list } from "./list.ts";

/** "The bank expects 3% growth". */
export const ESTIMATING_VERBS: ReadonlySet<string> = new Set(
	list(
		"expect|expects|expected|forecast|forecasts|forecasted|estimate|estimates|estimated|project|projects|projected|predict|" +
			"predicts|predicted|foresee|foresees|foresaw|anticipate|anticipates|anticipated|reckon|reckons|reckoned|calculate|" +
			"calculates|calculated|puts|counted|counts|tallied",
	),
);

/** "A poll showed", "the survey found": only with a document for a subject. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
	list(
		"show|shows|showed|shown|find|finds|found|put|puts|suggest|suggests|suggested|indicate|indicates|indicated|reveal|reveals|" +
			"revealed|gave|gives|had|has|record|recorded",
	),
);

export const DOCUMENTS: ReadonlySet<string> = new Set(
	list(
		"poll|polls|survey|surveys|study|studies|data|figures|statistics|census|report|reports|records|analysis|estimates|audit|count|tally|research|polling",
	),
);

/** "its forecast of 2%", "the mayor's estimate of $4m". */
export const ESTIMATES: ReadonlySet<string> = new Set(
	list(
		"forecast|forecasts|estimate|estimates|projection|projections|prediction|predictions|outlook|guidance|calculation|calculations|count|tally|reckoning|view|figures",
	),
);
