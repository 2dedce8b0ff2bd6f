/**
 * Surnames that stand alone and that no mention covers: "King asked" after Gayle King, "Ford wrote" where Ford is also a firm. One bearer
 * named before is meant; where several bear the name, or a firm does, it is nobody's.
 */
import type { Span } from "../../facts/span.ts";
import type { Organization, Person } from "../../facts/types.ts";
import { fold } from "../lexicon/word-set.ts";
import { isGivenName } from "../names/runs.ts";
import type { Token, TokenizedText } from "../tokens.ts";

export interface BareSurname extends Span {
	readonly id: string | null;
}

const isName = (token: Token | undefined): boolean => token !== undefined && token.pos === "PROPN" && /^\p{Lu}/u.test(token.text);

/** "King" in "King asked", not in "Stephen King" or "King County", nor "Young" in "Young people asked". */
function standsAlone(words: TokenizedText, i: number): boolean {
	const token = words.tokens[i] as Token;
	const here = (t: Token | undefined): Token | undefined => (t?.sentence === token.sentence ? t : undefined);
	const [before, after] = [here(words.tokens[i - 1]), here(words.tokens[i + 1])];
	if (isName(before) || isName(after)) return false;
	return before !== undefined || !/^(?:NOUN|ADJ|NUM)$/.test(after?.pos ?? "");
}

const surnameOf = (person: Person): string | null => (person.name.includes(" ") ? (person.name.split(/\s+/).at(-1) ?? null) : null);

/** "Ford said ... the company": the firm of that name speaks in this article. */
const isFirmHere = (organizations: readonly Organization[], surname: string): boolean =>
	organizations.some((o) => o.name === surname && o.mentions.some((m) => m.form === "title"));

/** "Robert Ford" is a person's name; "K. Google" may be anything. */
const hasGivenName = (person: Person): boolean => isGivenName(fold(person.name.split(/\s+/)[0] ?? ""));

export function findBareSurnames(
	words: TokenizedText,
	people: readonly Person[],
	organizations: readonly Organization[],
	isNamed: (span: Span) => boolean,
): BareSurname[] {
	const bearers = new Map<string, Person[]>();
	for (const person of people) {
		const surname = hasGivenName(person) ? surnameOf(person) : null;
		if (surname) bearers.set(surname, [...(bearers.get(surname) ?? []), person]);
	}
	const firms = new Set([...bearers.keys()].filter((surname) => isFirmHere(organizations, surname)));
	return words.tokens.flatMap((token, i): BareSurname[] => {
		const mine = bearers.get(token.text);
		if (!mine || isNamed(token) || !standsAlone(words, i)) return [];
		const [person] = mine;
		const named = mine.length === 1 && !firms.has(token.text) && (person?.mentions[0]?.start ?? token.start) < token.start;
		return [{ start: token.start, end: token.end, id: named ? (person?.id ?? null) : null }];
	});
}
