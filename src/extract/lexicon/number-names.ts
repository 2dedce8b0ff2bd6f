/**
 * Words that make the number after them a name, a place in a list or an address, as data: "Section 427", "Flight 93". Origin:
 * written by hand.
 */
import { list } from "./list.ts";

export const NUMBERED: ReadonlySet<string> = new Set(
	list(
		"section|row|part|game|article|chapter|page|room|route|highway|interstate|flight|channel|title|proposition|prop|" +
			"amendment|act|bill|no|number|level|phase|stage|step|group|grade|class|type|category|tier|version|episode|season|series|" +
			"week|day|round|lap|gate|platform|terminal|pier|floor|apartment|suite|unit|box|district|precinct|ward|zone|area|sector|" +
			"line|exit|mile|junction|platoon|squadron|volume|issue|verse|psalm|resolution|rule|regulation|clause|paragraph|schedule|" +
			"table|figure|exhibit|count|item|model|windows|ios|android|firefox|chrome|playstation|xbox|galaxy|pixel|iphone|ipad|" +
			"boeing|airbus|apollo|soyuz|euro|formula|fortune|ftse|nasdaq|nikkei|stoxx|russell|cac|dax|asx|radio|studio|covid|mark|" +
			"mk|size|ages|lot|plot|catch|world|war|minister|bbc|itv|sky|espn|fifa|nba|uefa|division|league|rank|seed|hurricane|" +
			"century|track|side|zip|postcode|extension|ext|tel|phone|dial|call|id|isbn|agenda|slide|question|answer|appendix|annex|" +
			"protocol|directive|law|decree|code|form|bus|train|tram|metro|psalms|luke|john|matthew|genesis|rev",
	),
);

/** Of these a number says which, even before a plural: "level 3 restrictions", "Fortune 100 firms". */
export const LEVELS: ReadonlySet<string> = new Set(
	list("level|tier|phase|stage|category|type|grade|division|step|fortune|version|chapter|section|article|schedule|appendix"),
);

/** Words after a hyphenated small number that make a name or a fixed phrase: "two-way", "five-star". */
export const FIXED_COMPOUNDS: ReadonlySet<string> = new Set(
	list(
		"way|star|time|times|part|sided|tier|tiered|fold|faced|pronged|party|state|piece|thirds|off|on|one|dimensional|handed|" +
			"legged|wheel|wheeler|ply|lane|bedroom|and|to|by|in|a|touch|man|up|for|on",
	),
);

/** Numbers that are words of a figure of speech. */
export const IDIOMS: ReadonlySet<string> = new Set(
	list("9 to 5|nine to five|24 / 7|24 - 7|9 / 11|50 / 50|fifty - fifty|one another|four by four|twenty - twenty|catch - 22|seven seas"),
);
