/** How sure a quote is -> what is said of it beside it: nothing where it is sure, else how sure, and aloud where it may well be wrong. */
import { DOUBTFUL, type Quote, SURE } from "../../facts/types.ts";
import type { Words } from "../words.ts";
import type { Voice } from "./voices.ts";

export interface Doubt {
	readonly text: string;
	readonly strong: boolean;
}

/** Where it is not clear who speaks, that is doubt enough. */
export function doubtOf({ confidence }: Pick<Quote, "confidence">, { standing }: Pick<Voice, "standing">, words: Words): Doubt | null {
	const strong = confidence < DOUBTFUL;
	if (confidence >= SURE || (standing === "unclear" && !strong)) return null;
	return { text: strong ? words.t("notSure") : words.say("sureBy", words.percent(confidence)), strong };
}
