/**
 * The same quantity given differently by two accounts: same unit, same thing counted, same time or none, other value, and another
 * source or the article itself. Refuses what is only alike: a thing that is not one certain thing ("claims", "incomes"), measures and
 * shares of things, bounds ("more than $5m"), and two numbers of one source, who knows the difference.
 */
import { slice } from "../../facts/span.ts";
import type { Check, Figure } from "../../facts/types.ts";

const SMALL_WORDS = new Set(["the", "a", "an", "of", "in", "for", "its", "their", "his", "her", "this", "that", "on", "at", "to", "and"]);

/** What a thing measures and shares of it tell parts apart ("the 11-inch model", "32% of claims"); what it costs or counts can be in dispute. */
const TYPES = new Set(["money", "count"]);

/** One certain thing: "the harbour tunnel", "its order", "Harbour Tunnel"; not "claims" nor "adjusted incomes". */
const certainPattern = /^(?:(?:[Tt]he|[Ii]ts|[Tt]his|[Hh]is|[Hh]er|[Tt]heir)\s|\p{Lu})/u;

/** Units that so many things are counted in that only the thing itself makes two figures the same. */
const COMMON_UNITS = new Set(["", "people", "person", "time", "thing", "USD", "EUR", "GBP"]);

/** What makes two figures comparable: unit, what is counted, time; null where the article does not say. */
function keyOf(figure: Figure, text: string): string | null {
	if (!TYPES.has(figure.type) || figure.value === null || figure.stages || !/^[=~]$/.test(figure.change)) return null;
	if (!figure.concept || !certainPattern.test(slice(text, figure.concept))) return null;
	const words = slice(text, figure.concept)
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((w) => w !== "" && !SMALL_WORDS.has(w));
	if (words.length === 0 || (COMMON_UNITS.has(figure.unit) && words.length < 2)) return null;
	const time = figure.time ? slice(text, figure.time).toLowerCase() : "";
	return [figure.type, figure.unit, words.sort().join(" "), time].join("|");
}

const valueKey = (figure: Figure): string => JSON.stringify(figure.value);

/** Who answers for it: an id, the source's words, or "" for the article itself. */
const accountOf = (figure: Figure, text: string): string =>
	figure.speaker ?? (figure.source ? slice(text, figure.source).toLowerCase() : "");

export function findDiffering(figures: readonly Figure[], text: string): Check[] {
	const groups = new Map<string, Figure[]>();
	for (const figure of figures) {
		const key = keyOf(figure, text);
		if (key !== null) groups.set(key, [...(groups.get(key) ?? []), figure]);
	}
	return [...groups.values()]
		.filter(
			(group) => new Set(group.map(valueKey)).size === 2 && group.length <= 4 && areAccounts(group, text) && !inOneSentence(group, text),
		)
		.map((group) => ({ kind: "differs" as const, figures: group.map((f) => f.id) }));
}

/** Do the two values come from different accounts? */
function areAccounts(group: readonly Figure[], text: string): boolean {
	const accounts = new Map<string, string>();
	for (const figure of group) {
		const account = accountOf(figure, text);
		if (accounts.has(account) && accounts.get(account) !== valueKey(figure)) return false;
		accounts.set(account, valueKey(figure));
	}
	return accounts.size > 1;
}

/** "12 trucks and 14 trucks" in one breath are two counts, and not one given twice. */
const inOneSentence = (group: readonly Figure[], text: string): boolean => {
	const [first, last] = [group[0], group.at(-1)];
	return first !== undefined && last !== undefined && !/[.!?\n]/.test(text.slice(first.span.end, last.span.start).replace(/\d\.\d/g, ""));
};
