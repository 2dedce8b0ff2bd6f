/**
 * "the company", "the department", "his campaign": which body named before a described source takes up. What may be another one is
 * not taken.
 */
import type { Span } from "../../facts/span.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { isOutletKey } from "../lexicon/outlets.ts";
import { FIRM_NOUNS, PUBLIC_NOUNS } from "../lexicon/source-nouns.ts";
import { fold, wordSet } from "../lexicon/word-set.ts";
import { answersTo } from "../organizations/kinds.ts";
import { familyOf } from "../people/family.ts";
import { type Candidate, findAntecedent } from "./antecedents.ts";
import type { Discourse } from "./described.ts";

export interface Described {
	readonly source: Span;
	/** Its noun in small letters: "department". */
	readonly head: string;
	/** All its words. */
	readonly text: string;
}

/** "the department" takes up a body named within about three paragraphs. */
const MAX_BODY_DISTANCE_CHARS = 1500;

/** `near`: who and what is named in the sentences before. */
export const findBody = (discourse: Discourse, described: Described, near: readonly Candidate[]): string | null =>
	bodyCalled(discourse, described) ??
	onlyOfKind(discourse, described) ??
	onlyBody(discourse, near, described) ??
	onlyFirm(discourse, described);

/** "the Danish agency", "the Ford administration": another one, unless the name says so too. */
function isOther({ text, head }: Described, name: string): boolean {
	const modifiers = text.slice(0, Math.max(0, text.toLowerCase().indexOf(head))).split(/\s+/);
	return modifiers.some((word) => /^\p{Lu}/u.test(word) && !/^(?:the|his|her|its|their)$/i.test(word) && !name.includes(word));
}

/** What the name says it is: catches the "court" of "Court of Appeals" and the "center" of "Campaign Legal Center". */
const kindOfName = (name: string): string | undefined =>
	name
		.toLowerCase()
		.split(/ (?:of|for|at|in|on) /)[0]
		?.split(/\W+/)
		.at(-1);

const OWNERS: Readonly<Record<string, "he" | "she">> = { his: "he", her: "she" };

/** "his campaign" is that of the one whom "he" stands for: catches "Ruud campaign" where he is Robert Ruud. */
function isOwners({ words, cast, candidatesOf }: Discourse, { source, text }: Described, name: string): boolean {
	const owner = OWNERS[text.split(" ")[0]?.toLowerCase() ?? ""];
	if (!owner) return true;
	const person = cast.people.get(findAntecedent(words, owner, source.start, candidatesOf)?.id ?? "");
	return person !== undefined && name.includes(familyOf(person));
}

/** "the oil giant Ferrolux" is called so in no more letters. */
const MAX_CALLED_CHARS = 60;

/** Is one of its modifiers among the words before a name, where it has any? "the online retail giant" is not the oil giant. */
function isAlike({ text, head }: Described, before: string): boolean {
	const modifiers = text
		.toLowerCase()
		.slice(0, Math.max(0, text.toLowerCase().lastIndexOf(head)))
		.split(/\s+/)
		.slice(1, -1);
	return modifiers.length === 0 || modifiers.some((word) => before.includes(word));
}

/** "the department" after "the Transport Department", "the broadcaster" after "state broadcaster RTM": the last body that is called so. */
function bodyCalled(discourse: Discourse, described: Described): string | null {
	const { cast, words } = discourse;
	const { source, head } = described;
	const from = Math.max(0, source.start - MAX_BODY_DISTANCE_CHARS);
	for (const mention of cast.bodies.overlapping({ start: from, end: source.start }).reverse()) {
		const name = cast.organizations.get(mention.id)?.name ?? "";
		const before = words.text.slice(Math.max(0, mention.start - MAX_CALLED_CHARS), mention.start).toLowerCase();
		const isCalled = kindOfName(name) === head || (before.endsWith(`${head} `) && isAlike(described, before));
		if (isCalled && !isOther(described, name) && isOwners(discourse, described, name)) return mention.id;
	}
	return null;
}

/** Kinds that a name may not tell: "the rights group", "the daily newspaper". */
const KINDS_OF_NAMES = wordSet(
	"agency group organization organisation ngo nonprofit charity club tank broadcaster newspaper paper magazine network union association",
);

/** "The rights group" after one body alone of that kind is named. */
function onlyOfKind({ cast }: Discourse, described: Described): string | null {
	const { source, head } = described;
	if (!KINDS_OF_NAMES.has(head)) return null;
	const near = cast.bodies.overlapping({ start: Math.max(0, source.start - MAX_BODY_DISTANCE_CHARS), end: source.start });
	const fitting = new Set(
		near.flatMap(({ id }) => {
			const name = cast.organizations.get(id)?.name ?? "";
			return !cast.places.has(id) && answersTo(head, [fold(name).replace(/^the /, "")], false) && !isOther(described, name) ? [id] : [];
		}),
	);
	const [body = null] = fitting;
	return fitting.size === 1 ? body : null;
}

/** "The automaker", "the agency" after sentences in which one body alone acts, of that make. */
function onlyBody({ cast }: Discourse, near: readonly Candidate[], described: Described): string | null {
	const isPublic = PUBLIC_NOUNS.has(described.head);
	if (!isPublic && !FIRM_NOUNS.has(described.head)) return null;
	const acting = near.filter((c) => c.leading && c.number === "body" && c.id !== null);
	const [first] = acting;
	if (!first?.id || acting.some((c) => c.id !== first.id)) return null;
	// "Ferrolux fell. Shares of Kestrel rose. The retailer": who is named since may be meant as well
	const last = Math.max(...acting.map(({ end }) => end));
	if (near.some((c) => c.number === "body" && c.id !== null && c.id !== first.id && c.start > last)) return null;
	const body = cast.organizations.get(first.id);
	// "Britain said ... the agency", "police said ... the agency": a country or a force without a name is none
	if (!body || parseCountry(body.name) || !/\p{Lu}/u.test(body.name)) return null;
	// "the lender" may be either
	const isEither = isPublic && FIRM_NOUNS.has(described.head);
	return (isEither || body.publicBody === isPublic) && !isOther(described, body.name) ? first.id : null;
}

/** Catches "a maker named Zavvi", "a rival Danish retailer": another firm came in between. */
const anotherPattern = new RegExp(`\\b(?:an?|another|other|rival)\\s(?:[\\p{L}-]+\\s){0,2}(?:${[...FIRM_NOUNS].join("|")})\\b`, "iu");

/** "Shares in Marlow Ltd. fell after the retailer said ...": the only firm that has been named so far. */
function onlyFirm({ words, cast }: Discourse, described: Described): string | null {
	if (!FIRM_NOUNS.has(described.head)) return null;
	const { source } = described;
	const named = cast.bodies.overlapping({ start: Math.max(0, source.start - MAX_BODY_DISTANCE_CHARS), end: source.start });
	const firms = new Set(
		named.flatMap(({ id }) => {
			const { name = "", publicBody } = cast.organizations.get(id) ?? {};
			return publicBody || cast.places.has(id) || !/\p{Lu}/u.test(name) || isOutletKey(name.toLowerCase()) ? [] : [id];
		}),
	);
	const [only = null] = firms;
	const name = cast.organizations.get(only ?? "")?.name ?? "";
	const since = named.findLast(({ id }) => id === only)?.end ?? source.start;
	if (anotherPattern.test(words.text.slice(since, source.start))) return null;
	// "the Norwegian firm" says of which country, no name
	const text = described.text.replace(/\p{Lu}[\p{L}.]+(?= )/gu, (word) => (parseCountry(word) === null ? word : ""));
	return firms.size === 1 && !isOther({ ...described, text }, name) ? only : null;
}
