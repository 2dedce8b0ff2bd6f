/**
 * Firms and other bodies that carry no word of their kind ("Ferrolux", "Clearpath"), known by how the article treats them: it has a chief executive,
 * shares, a spokeswoman; it is called a company. Names of persons and places are left alone.
 */
import { wordSet } from "../lexicon/word-set.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive } from "../names/words.ts";
import { phraseKey } from "./phrase-text.ts";

/** What a firm has: behind its name, with or without a possessive. */
const BELONGINGS = wordSet(
	"ceo cfo coo founder co-founder cofounder founders chairman executive executives spokesman spokeswoman spokesperson spokespeople shares stock shareholders shareholder investors employees workers staff customers board headquarters representative representatives officials subsidiary parent",
);

/** What a firm is called right before its name or behind it: "the coal company Ferrolux", "the RMT union". */
const CALLED = wordSet(
	"company firm union charity watchdog regulator brand group startup start-up giant maker automaker retailer carrier airline chain website site parent manufacturer publisher operator supplier brewer insurer lender bank nonprofit charity app platform drugmaker chipmaker developer conglomerate subsidiary competitor rival agency network association federation alliance coalition studio pac committee newspaper paper daily tabloid weekly magazine broadcaster station",
);

/** ", a [coal mining company] in Ohio": words to the noun of the apposition. */
const MAX_WORDS_TO_KIND = 8;

/** "Nova, the Danish company that owns it," is told to be one. */
export function isCalledFirm({ words }: Pick<Reading, "words">, { last }: Pick<Name, "last">): boolean {
	// "Ferrolux, a", "Ferrolux is a"
	if (!/^(?:,|is|was)$/.test(words[last]?.norm ?? "") || !/^(?:a|an|the)$/.test(words[last + 1]?.norm ?? "")) return false;
	for (let i = last + 2; i < last + 2 + MAX_WORDS_TO_KIND && words[i]?.sentence === words[last]?.sentence; i++) {
		if (/^[,.;(]$|^(?:of|in|that|which|who|for)$/.test(words[i]?.norm ?? "")) return CALLED.has(words[i - 1]?.norm ?? "");
	}
	return false;
}

function isTreatedAsFirm(reading: Reading, name: Name): boolean {
	const { words } = reading;
	const before = words[name.runFirst - 1];
	if (before && !before.capital && before.sentence === words[name.first]?.sentence && CALLED.has(before.norm)) return true;
	// "shares of Ferrolux"
	const has = words[name.runFirst - 2];
	if (/^(?:of|in)$/.test(before?.norm ?? "") && /^(?:shares|stock|stake|subsidiary|unit|shareholders|investors)$/.test(has?.norm ?? ""))
		return has?.sentence === words[name.first]?.sentence;
	// "the union, Unison,", "a patient group, Clearpath,"
	const [kind, comma] = [words[name.runFirst - 2], words[name.runFirst - 1]];
	const isApposed = comma?.text === "," && words[name.last]?.text === "," && kind?.sentence === words[name.first]?.sentence;
	const isOpened = [3, 4, 5].some((n) => /^(?:the|an?)$/.test(words[name.runFirst - n]?.norm ?? ""));
	if (isApposed && CALLED.has(kind?.norm ?? "") && isOpened) return true;
	// "the RMT union"; in "the Lund firm" it may be the town's
	const isLetters = name.last - name.first === 1 && /^\p{Lu}[\p{Lu}\d-]*\p{Lu}$/u.test(words[name.first]?.text ?? "");
	const called = words[name.last]?.norm ?? "";
	if (
		isLetters &&
		(before?.norm === "the" || /^(?:ruling|opposition|governing)$/.test(before?.norm ?? "")) &&
		(CALLED.has(called) || /^(?:pollster|institute|ministry|party)$/.test(called))
	)
		return true;
	const next = isPossessive(words[name.last]) ? name.last + 1 : name.last;
	const [own, then] = [words[next], words[next + 1]];
	const chief = own?.norm === "chief" && /^(?:executive|financial|operating)$/.test(then?.norm ?? "");
	return (
		(own !== undefined && own.sentence === words[name.first]?.sentence && (chief || BELONGINGS.has(own.norm))) ||
		isCalledFirm(reading, name)
	);
}

/** A capital that says something: not "Cafeteria workers left", where it only opens the sentence. */
function isName(reading: Reading, { first, last }: Name): boolean {
	const word = reading.words[first];
	if (!word || last - first > 1) return true;
	return reading.words[first - 1]?.sentence === word.sentence && !reading.document.small.has(word.norm) && !word.norm.includes("-");
}

/** Keys of the names that the article treats as a firm's somewhere. */
export function findFirmKeys(reading: Reading, taken: ReadonlySet<number>): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const name of reading.names) {
		if (name.headline || name.titled || name.first !== name.runFirst || taken.has(name.first)) continue;
		// "Lund Builders, a trade group,": a plural as other things are
		const isPlural = name.kind === "thing" && name.last - name.first > 1;
		if (isPlural ? !isCalledFirm(reading, name) : name.kind !== "unknown") continue;
		if ((isName(reading, name) || isCalledFirm(reading, name)) && isTreatedAsFirm(reading, name)) keys.add(phraseKey(reading, name));
	}
	return keys;
}

/** Keys of the names that somebody speaks for: "a spokeswoman for Ferrolux", "for the Power Division". Public bodies, too. */
export function findSpokenForKeys(reading: Reading, taken: ReadonlySet<number>): ReadonlySet<string> {
	const { words } = reading;
	const spokenFor = reading.names.filter((name) => {
		const at = words[name.runFirst - 1]?.norm === "the" ? name.runFirst - 2 : name.runFirst - 1;
		const isFor = words[at]?.norm === "for" && /^spokes(?:man|woman|person|people)$/.test(words[at - 1]?.norm ?? "");
		return isFor && name.kind === "unknown" && !name.headline && !name.titled && !taken.has(name.first);
	});
	return new Set(spokenFor.map((name) => phraseKey(reading, name)));
}
