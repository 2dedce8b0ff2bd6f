/** How sure a quote is -> what is said of it beside it: nothing where it is sure, else how sure, and aloud where it may well be wrong. */
import { DOUBTFUL, type Quote, SURE } from "../../facts/types.ts";
import type { Words } from "../words.ts";

export interface Doubt {
	readonly text: string;
	readonly strong: boolean;
}

export function doubtOf({ confidence }: Pick<Quote, "confidence">, words: Words): Doubt | null {
	if (confidence >= SURE) return null;
	const strong = confidence < DOUBTFUL;
	return { text: strong ? words.t("notSure") : words.say("sureBy", words.percent(confidence)), strong };
}
