/**
 * An office told in the next sentence alone: "Karen Dahl waved. The former governor left." Only where that sentence opens with it, the one before names
 * nobody else, and the article has no other such officer, named or not.
 */
import type { Reading } from "../names/names.ts";
import type { Word } from "../names/words.ts";
import type { Group } from "./groups.ts";
import { isOfficeHead } from "./kind.ts";
import type { Standing } from "./offices.ts";
import { spanOfPhrase } from "./phrase.ts";
import { type Office, parseOffice } from "./title.ts";

/** "The embattled former vice president": words between the article and the role noun. */
const MAX_MODIFIERS = 4;

/** No sentence that names one person is longer. */
const MAX_SENTENCE_WORDS = 60;

/** "The Alder senator" that opens at `start`; null where it is no office or goes on as somebody else's ("The senator's aide", "The governor Ana Ruiz"). */
function describedAt(reading: Reading, start: number): Office | null {
	const { words, roles } = reading;
	if (words[start]?.norm !== "the") return null;
	let head = start + 1;
	while (head <= start + MAX_MODIFIERS && !roles[head] && (roles[head] === "" || /^(?:ADJ|NOUN|PROPN)$/.test(words[head]?.pos ?? "")))
		head++;
	const role = roles[head];
	const next = words[head + 1];
	if (!role || !(isOfficeHead(role) || role === "first lady") || !next || next.sentence !== words[start]?.sentence) return null;
	if (next.capital || !/^(?:VERB|AUX|ADV|PUNCT)$/.test(next.pos) || /^[-/]$/.test(next.text)) return null;
	return parseOffice(reading, { first: start, last: head + 1 });
}

/** Where the sentence behind the one of the word at `i` starts; -1 where the article ends. */
function nextSentence({ words }: Reading, i: number): number {
	const { sentence } = words[i] as Word;
	for (let k = i; k < i + MAX_SENTENCE_WORDS && words[k]; k++) {
		if (words[k]?.sentence !== sentence) return words[k]?.text === "“" || words[k]?.text === '"' ? -1 : k;
	}
	return -1;
}

/** The persons named in each sentence. */
function peopleBySentence(reading: Reading, groups: readonly Group[]): ReadonlyMap<number, ReadonlySet<number>> {
	const found = new Map<number, Set<number>>();
	groups.forEach((group, person) => {
		for (const { first } of group.names) {
			const { sentence } = reading.words[first] as Word;
			found.set(sentence, (found.get(sentence) ?? new Set()).add(person));
		}
	});
	return found;
}

/** For each role: how many persons have it, and where it first stands that is nobody's. */
interface Officers {
	readonly holders: ReadonlyMap<string, number>;
	readonly unclaimed: ReadonlyMap<string, number>;
}

function countOfficers({ roles }: Reading, standings: readonly Standing[], taken: ReadonlySet<number>): Officers {
	const holders = new Map<string, number>();
	for (const standing of standings) for (const head of new Set(standing.heads)) holders.set(head, (holders.get(head) ?? 0) + 1);
	const unclaimed = new Map<string, number>();
	roles.forEach((role, i) => {
		if (role && !taken.has(i) && !unclaimed.has(role)) unclaimed.set(role, i);
	});
	return { holders, unclaimed };
}

/** Is there another such officer: another person's office, or one whom the article names nowhere? */
function hasRival({ holders, unclaimed }: Officers, own: Standing, office: Office): boolean {
	const others = (holders.get(office.head) ?? 0) - (own.heads.includes(office.head) ? 1 : 0);
	return others > 0 || (unclaimed.get(office.head) ?? office.first) < office.first;
}

export function resolveDescribed(
	reading: Reading,
	groups: readonly Group[],
	standings: readonly Standing[],
	taken: ReadonlySet<number>,
): Standing[] {
	const people = peopleBySentence(reading, groups);
	const officers = countOfficers(reading, standings, taken);
	return standings.map((standing, i) => {
		if (standing.jobTitle) return standing;
		for (const name of groups[i]?.names ?? []) {
			if (people.get((reading.words[name.first] as Word).sentence)?.size !== 1) continue;
			const office = describedAt(reading, nextSentence(reading, name.first));
			if (!office?.jobTitle || hasRival(officers, standing, office)) continue;
			const { jobTitle, affiliation, former, head, bodyAt } = office;
			const at = bodyAt && spanOfPhrase(reading, bodyAt);
			return {
				...standing,
				jobTitle,
				former,
				head,
				heads: [...standing.heads, head],
				at: office,
				places: [...standing.places, office],
				...(affiliation ? { affiliation, bodyAt: at } : {}),
			};
		}
		return standing;
	});
}
