/** A name's words -> its parts, and whether two names can be one person's. */
import { NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/honorifics.ts";
import { areNicknames } from "../lexicon/nicknames.ts";
import { isFamilyFirst } from "../names/judge.ts";
import type { Word } from "../names/words.ts";

export interface NameParts {
	/** Given names and initials, folded. */
	readonly given: readonly string[];
	/** Without particles: "assad", "mistura", "leyen". */
	readonly family: string;
	/** "jr", "sr", "iii"; "" where there is none. */
	readonly suffix: string;
	/** All words but suffix and commas, folded. */
	readonly all: readonly string[];
	/** The family name comes first: "Xi Jinping". */
	readonly familyFirst: boolean;
}

const bare = (norm: string): string => norm.replace(/^(?:al|el|an|ad|as|ash|ar|d|l)[-'](?=\p{L})/u, "").replace(/\.$/, "");

const GENERATIONS = new Set(["jr", "sr", "ii", "iii", "iv"]);

export function parseName(words: readonly Word[]): NameParts {
	const own = words.filter((w) => !/^[,"“”'‘’\]]$/.test(w.text));
	const suffix = own.map((w) => w.norm.replace(".", "")).find((w) => GENERATIONS.has(w)) ?? "";
	const core = own.filter((w) => !NAME_SUFFIXES.has(w.norm));
	const all = core.map((w) => bare(w.norm));
	const solid = core.filter((w) => w.capital || !NAME_PARTICLES.has(w.norm));
	const familyFirst = isFamilyFirst(solid);
	// "Gordon Lau Wing-kei"
	const isBetween = solid.length === 3 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(solid[2]?.text ?? "");
	const family = familyFirst ? solid[0] : isBetween ? solid[1] : solid.at(-1);
	return {
		given: solid.filter((w) => w !== family).map((w) => bare(w.norm)),
		family: family ? bare(family.norm) : "",
		suffix,
		all,
		familyFirst,
	};
}

/** "Zelensky" and "Zelenskyy", "Haddad" and "Hadad": one letter more, in a name of some length. */
export const MIN_LETTERS_FOR_VARIANT = 6;

export function sameFamily(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < MIN_LETTERS_FOR_VARIANT || long.length - short.length !== 1) return false;
	let i = 0;
	while (i < short.length && short[i] === long[i]) i++;
	return short.slice(i) === long.slice(i + 1);
}

function sameGiven(a: string, b: string): boolean {
	if (a === b || areNicknames(a, b)) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (/^[a-z](?:\.?[a-z]\.?)*$/.test(short) && short.replace(/\./g, "").length <= 2) return long.startsWith(short[0] ?? "");
	// "Sergey" and "Sergei", "Mohammed" and "Mohamed": the same beginning, one sound apart at the end
	if (short.length >= 5 && long.length - short.length <= 1 && long.startsWith(short.slice(0, -1))) return true;
	return short.length >= 3 && long.startsWith(short);
}

/** Two initials that differ: George W. and George H.W. */
function middlesDiffer(a: NameParts, b: NameParts): boolean {
	const [ma, mb] = [a.given.slice(1), b.given.slice(1)];
	if (ma.length === 0 || mb.length === 0) return false;
	return ma[0]?.[0] !== mb[0]?.[0];
}

/** Can both full names be one person's? Both have given names. */
export function isSamePerson(a: NameParts, b: NameParts): boolean {
	if (a.all.join(" ") === b.all.join(" ")) return true;
	if (!sameFamily(a.family, b.family)) return false;
	const [ga, gb] = [a.given[0], b.given[0]];
	if (ga === undefined || gb === undefined) return false;
	if (middlesDiffer(a, b)) return false;
	if (sameGiven(ga, gb)) return true;
	const [few, many] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given];
	return few.every((g) => many.includes(g));
}

/** Is `short` a short form of the full name: its family name, its last words ("Hawk Sawyer"), or the first of a family-first name? */
export function isShortFormOf(short: NameParts, full: NameParts): boolean {
	if (short.all.length >= full.all.length + 1) return false;
	const [s, f] = [short.all, full.all];
	if (s.length > 0 && s.every((word, k) => word === f[f.length - s.length + k])) return !full.familyFirst || s.length > 1;
	return s.length === 1 && sameFamily(s[0] as string, full.family);
}
