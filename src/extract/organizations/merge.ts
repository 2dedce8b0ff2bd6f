/**
 * Names of bodies -> bodies: long form, acronym and short form under one. "(PPP)" behind a name ties the two; so do initials.
 */
import { BODY_ALIASES, FIRM_ENDS, isExchange } from "../lexicon/bodies.ts";
import { OUTLET_ENDINGS } from "../lexicon/outlets.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import { initials, phraseKey, phraseText } from "./phrase-text.ts";
import type { BodyPhrase } from "./phrases.ts";

export interface Body {
	name: string;
	key: string;
	readonly acronyms: Set<string>;
	readonly phrases: BodyPhrase[];
}

/** One more place where the body of this key is named; a key that is new is a new body. */
export function addPhrase(bodies: Map<string, Body>, key: string, name: string, phrase: BodyPhrase): void {
	const body = bodies.get(key) ?? { name, key, acronyms: new Set<string>(), phrases: [] };
	body.phrases.push(phrase);
	bodies.set(key, body);
}

const isAcronym = (text: string): boolean => /^[A-Z][A-Z\d&.]{1,6}$/.test(text);

/** "Ferrolux (NASDAQ: FRX)": its shares' letters behind those of where they are traded. */
const isTickerOf = ({ words }: Reading, { first }: BodyPhrase, previous: BodyPhrase): boolean =>
	words[first - 1]?.text === ":" && isExchange(words[first - 2]?.norm ?? "") && previous.last === first - 3;

/** "People’s Harbour Party (PHP": the long form right before the bracket, if its initials or its place say so. */
function definedBefore(reading: Reading, phrase: BodyPhrase, previous: BodyPhrase | undefined): boolean {
	if (!previous) return false;
	if (reading.words[phrase.first - 1]?.text !== "(") return isTickerOf(reading, phrase, previous);
	return (
		previous.last === phrase.first - 1 || reading.words.slice(previous.last, phrase.first).every((w) => /^(?:group|\(|’s|,)$/.test(w.norm))
	);
}

/** "also known as ISIS", ", or ISIS": a second acronym in the same bracket. */
const isAlsoKnown = (reading: Reading, phrase: BodyPhrase): boolean =>
	/^(?:as|or)$/.test(reading.words[phrase.first - 1]?.norm ?? "") &&
	reading.words.slice(Math.max(0, phrase.first - 7), phrase.first).some((w) => w.text === "(");

/** "Alder Met" for "Alder Metropolitan University": its first words, one of them cut. */
const isClipped = (short: readonly string[], long: readonly string[]): boolean =>
	short.length > 1 &&
	short.length <= long.length &&
	short.every((word, i) => word === long[i] || (i > 0 && word.length > 2 && long[i]?.startsWith(word) === true)) &&
	short.some((word, i) => word !== long[i]);

/** "State Department" for "US State Department", "Boeing" for "Boeing Company": whole words at the end or the start of the long form. */
function isShortOf(short: string, long: string): boolean {
	if (short === long || isClipped(short.split(" "), long.split(" "))) return true;
	if (short.split(" ").length === 1 && !long.startsWith(`${short} `)) return false;
	return long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && countOwn(long) - countOwn(short) <= 2);
}

/** Words but those that every other firm's name ends with: three in "ruud dahl marble and co". */
const countOwn = (key: string): number => key.split(" ").filter((word) => !FIRM_ENDS.has(word) && !/^(?:and|[(),&])$/.test(word)).length;

export function mergeBodies(reading: Reading, phrases: readonly BodyPhrase[]): Body[] {
	const bodies: Body[] = [];
	const byKey = new Map<string, Body>();
	const byEnding = new Map<string, Body[]>();
	phrases.forEach((phrase, i) => {
		const text = phraseText(reading, phrase);
		const key = phraseKey(reading, phrase);
		const previous = phrases[i - 1];
		const tied = definedBefore(reading, phrase, previous) || (isAlsoKnown(reading, phrase) && isAcronym(text));
		const body =
			byKey.get(key) ??
			findAlias(byKey, key) ??
			(tied ? bodyOf(reading, byKey, previous) : undefined) ??
			findShort(byEnding, key) ??
			findInitials(bodies, text);
		if (!body) {
			const fresh: Body = { name: text, key, acronyms: new Set(), phrases: [phrase] };
			bodies.push(fresh);
			byKey.set(key, fresh);
			byKey.set(fullKey(key), fresh);
			for (const word of new Set([key.split(" ")[0] ?? "", key.split(" ").at(-1) ?? ""]))
				byEnding.set(word, [...(byEnding.get(word) ?? []).slice(-20), fresh]);
			return;
		}
		body.phrases.push(phrase);
		byKey.set(key, body);
		if (isAcronym(text)) body.acronyms.add(text);
		else if (key.length > body.key.length) expand(body, text, key);
	});
	return bodies;
}

/** "Justice Department" for "U.S. Department of Justice", and back. */
function turned(key: string): string | null {
	const [, kind, field] = /^(?:u\.?s\.? )?(department|ministry) of (?:the )?(.+)$/.exec(key) ?? [];
	if (kind) return `${field} ${kind}`;
	const [, own, last] = /^(?:u\.?s\.? )?(.+) (department|ministry)$/.exec(key) ?? [];
	return last ? `${last} of ${own}` : null;
}

/** "fed" -> "federal reserve"; a key that is no alias stays. */
const fullKey = (key: string): string => BODY_ALIASES.get(key) ?? key;

/** "the Fed", "the Department of Justice": the same body by another name. */
function findAlias(byKey: ReadonlyMap<string, Body>, key: string): Body | undefined {
	const other = turned(key);
	return (
		byKey.get(fullKey(key)) ?? (other === null ? undefined : (byKey.get(other) ?? byKey.get(`us ${other}`) ?? byKey.get(`u.s. ${other}`)))
	);
}

function expand(body: Body, text: string, key: string): void {
	if (isAcronym(body.name)) body.acronyms.add(body.name);
	body.name = text;
	body.key = key;
}

const bodyOf = (reading: Reading, byKey: ReadonlyMap<string, Body>, phrase: BodyPhrase | undefined): Body | undefined =>
	phrase ? byKey.get(phraseKey(reading, phrase)) : undefined;

/** Kinds that stand with a capital for the one body of that kind that an article tells of: not "the House", "the Army", of which each country has one. */
const SHORT_HEADS = wordSet(
	"council ministry department university institute commission committee court board association union agency fund club federation foundation authority tribunal hospital trust society league bureau inspectorate",
);

/** "the Times" where one Harbour Times is told of. */
const PAPER_ENDS = wordSet(
	OUTLET_ENDINGS.split("|")
		.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
		.join(" ")
		.toLowerCase(),
);

function findShort(byEnding: ReadonlyMap<string, readonly Body[]>, key: string): Body | undefined {
	const words = key.split(" ");
	const candidates = [...new Set([...(byEnding.get(words.at(-1) ?? "") ?? []), ...(byEnding.get(words[0] ?? "") ?? [])])];
	// "Northgrove" first, "Northgrove Living" later; "the Church" first, "the Church of the Sea" later
	const isFuller = (b: Body): boolean =>
		!b.key.includes(" ") && b.key === words[0] && (words[1] === "of" || (words.length === 2 && b.phrases.every((p) => !p.sure)));
	// "the Council" where one Harbour Council is told of
	const named = SHORT_HEADS.has(key) || PAPER_ENDS.has(key) ? candidates.filter((b) => b.key.endsWith(` ${key}`)) : [];
	if (named.length === 1) return named[0];
	// "Kestrel" of Kestrel Foods, and of its unit Kestrel Dairies: the one that came first
	const parents = candidates.filter((b) => b.key.startsWith(`${key} `) && isShortOf(key, b.key));
	if (parents.length > 1) return parents[0];
	return candidates.findLast((b) => isShortOf(key, b.key) || (b.key.includes(" ") && isShortOf(b.key, key)) || isFuller(b));
}

/** Only so many bodies are asked for their initials: an article names dozens, hostile text thousands. */
const MAX_BODIES_FOR_INITIALS = 400;

function findInitials(bodies: readonly Body[], text: string): Body | undefined {
	const plain = text.replace(/[.&]/g, "").toLowerCase();
	const isOf = ({ key }: Body): boolean => key.includes(" ") && [key, turned(key) ?? key].some((form) => initials(form).includes(plain));
	if (isAcronym(text)) return bodies.slice(0, MAX_BODIES_FOR_INITIALS).find(isOf);
	const own = initials(text.toLowerCase()).filter((letters) => letters.length > 2);
	return own.length > 0
		? bodies.slice(0, MAX_BODIES_FOR_INITIALS).find((b) => isAcronym(b.name) && own.includes(b.name.replace(/\./g, "").toLowerCase()))
		: undefined;
}
