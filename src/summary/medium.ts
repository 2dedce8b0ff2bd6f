/** A quote's medium in the reader's language. */
import type { MediumName } from "../facts/media.ts";
import type { Say } from "./words.ts";

type Capitals<Name extends string> = Name extends `${infer First} ${infer Rest}`
	? `${Capitalize<First>}${Capitals<Rest>}`
	: Name extends `${infer First}-${infer Rest}`
		? `${Capitalize<First>}${Capitals<Rest>}`
		: Capitalize<Name>;

/** "press release" -> "mediumPressRelease". */
export type MediumKey = `medium${Capitals<MediumName>}`;

export const mediumKey = (name: MediumName): MediumKey =>
	`medium${name
		.split(/[ -]/)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join("")}` as MediumKey;

export const sayMedium = (medium: MediumName, say: Say): string => say(mediumKey(medium));
