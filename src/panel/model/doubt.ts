/** How sure a quote is -> what is said of it beside it: nothing where it is sure, else how sure, and aloud where it may well be wrong. */
import { type Quote, SURE } from "../../facts/types.ts";
import type { Words } from "../words.ts";

/** Below it more than one in four is wrong: those the reader must see at once. Most reported speech is above it and below SURE. */
const DOUBTFUL = 0.75;

export interface Doubt {
	readonly text: string;
	readonly strong: boolean;
}

export function doubtOf({ confidence }: Pick<Quote, "confidence">, words: Words): Doubt | null {
	if (confidence >= SURE) return null;
	const strong = confidence < DOUBTFUL;
	return { text: strong ? words.t("notSure") : words.t("sureBy", words.percent(confidence)), strong };
}
