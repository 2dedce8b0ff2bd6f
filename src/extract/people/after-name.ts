/**
 * Office behind a name: ", leader of the opposition Unity Party,", ", who heads the agency", "(D-Mass.)". Refuses lists: in "Ana Ruiz, Mayor Bo Lind
 * and others" the mayor is somebody else.
 */
import { PLACES } from "../lexicon/places.ts";
import { TITLE_MODIFIERS } from "../lexicon/roles.ts";
import { SAYING } from "../lexicon/saying.ts";
import { partyPattern } from "../names/context.ts";
import type { Name, Reading } from "../names/names.ts";
import { isTaggedBody } from "../names/tagged.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { endOfPhrase } from "./apposition.ts";
import { officeOfClause, officeOfNaming, workplaceOfClause } from "./clause.ts";
import { isOfficeHead } from "./kind.ts";
import { type Belonging, belonging, endOfBodyName, isDash, isPlace, nameFrom, textOf } from "./phrase.ts";
import { type Office, parseOffice } from "./title.ts";
import { bodyBehind } from "./title-body.ts";

/** Is the phrase another person's: a title with a name right behind it? */
function isAnothers(reading: Reading, byStart: ReadonlyMap<number, Name>, first: number, last: number): boolean {
	for (let i = first; i < last; i++) {
		// "an aide to President Ruiz": behind a preposition a name is no second person of the list
		if (reading.roles[i] === null && reading.words[i]?.pos === "ADP") return false;
		const name = byStart.get(i);
		if (name?.kind === "person" && (name.titled || i === first)) {
			return (
				!isPossessive(reading.words[name.last]) && reading.words[name.last]?.norm !== "administration" && !followsBody(reading, name, last)
			);
		}
	}
	return false;
}

/** "a Trump campaign adviser": the name only colours a noun behind it. */
const followsBody = (reading: Reading, name: Name, last: number): boolean =>
	name.last < last && !name.titled && reading.words[name.last]?.pos === "NOUN";

/** A town's or a country's name is no longer. */
const MAX_HOME_WORDS = 4;

/** "Lord Ruiz of Alder[,] a former minister": the place behind "of" ends at a comma. */
function behindHome({ words }: Reading, i: number): number {
	let k = i;
	while (k < i + MAX_HOME_WORDS && words[k]?.capital) k++;
	return k > i && words[k]?.text === "," && words[k]?.sentence === words[i]?.sentence ? k + 1 : -1;
}

/** Behind the name: the index where an apposition may start; -1 where none can. Steps over an age (", 43,"). */
function startOfApposition(reading: Reading, name: Name): number {
	const { words } = reading;
	const next = words[name.last];
	if (!next || next.block !== words[name.first]?.block) return -1;
	if (next.norm === "of") return behindHome(reading, name.last + 1);
	if (!/^[,(]$/.test(next.text) && !isDash(reading, name.last)) return -1;
	const age = words[name.last + 1];
	if (age && /^\d{1,3}$/.test(age.text) && words[name.last + 2]?.text === ",") return name.last + 3;
	return name.last + 1;
}

function hasName(reading: Reading, byStart: ReadonlyMap<number, Name>, first: number, last: number): boolean {
	for (let i = first; i < last; i++) {
		const name = byStart.get(i);
		if (name?.kind === "person" && !isPossessive(reading.words[name.last])) return true;
	}
	return false;
}

/** "Fortunately for Ana Ruiz" has no more words before the name. */
const MAX_FRONTED_WORDS = 3;

const isFirstPhrase = (words: readonly Word[], i: number): boolean => words[i - MAX_FRONTED_WORDS]?.sentence !== words[i]?.sentence;

/** "It is Ana Ruiz, the mayor said": behind a clause of its own the phrase starts the next one. Not "Ana Ruiz, the mayor of Alder said". */
function opensClause({ words }: Reading, name: Name, last: number): boolean {
	const stop = words[last];
	// "Fortunately for Ana Ruiz, the mayor is ill", "for Ana Ruiz, right now the mayor"
	const fronted = words[name.runFirst - 1]?.pos === "ADP" && isFirstPhrase(words, name.runFirst);
	const finite = stop?.pos === "AUX" || /^(?:had|has|have|did|does)$/.test(stop?.norm ?? "") || SAYING.has(stop?.norm ?? "");
	if (!stop || stop.sentence !== words[name.first]?.sentence) return false;
	// "Against Ana Ruiz, the Alder governor earned more"
	if (fronted && (finite || (stop.pos === "VERB" && /^(?:against|for|to|like|unlike)$/.test(words[name.runFirst - 1]?.norm ?? ""))))
		return true;
	if (!finite) return false;
	for (let i = name.first - 1; i >= 0 && name.first - i < MAX_WORDS_BEFORE && words[i]?.sentence === stop.sentence; i--)
		if (/^(?:VERB|AUX)$/.test(words[i]?.pos ?? "")) return true;
	return false;
}

/** A verb further left is another clause's. */
const MAX_WORDS_BEFORE = 12;

const headPattern =
	/\b(?:ceo|cfo|coo|cto|chief|president|chair\w*|director|founder|manager|partner|head|editor|secretary|professor|lecturer|fellow|economist|analyst|strategist|spokes\w+|dean|registrar)\b/i; // not "mayor", "friend"

/** "Ana Ruiz, CEO, [Ferrolux], said": as press releases and captions have it, without an article. */
function withBodyBehind(reading: Reading, byStart: ReadonlyMap<number, Name>, office: Office, first: number, last: number): Office {
	const { words } = reading;
	if (office.affiliation || !headPattern.test(office.jobTitle ?? "") || words[last]?.text !== ",") return office;
	const body = byStart.get(last + 1);
	const named = body && (body.kind === "organization" || body.kind === "unknown") && !body.titled && body.runFirst === last + 1;
	const end = body ? endOfBodyName(reading, body.last) : last;
	const stop = words[end];
	const suffix = /^(?:inc|ltd|llc|corp|plc)\.?$/.test(words[last + 1]?.norm ?? "");
	const ends = !stop || /^[,.;:)”"]$/.test(stop.text) || SAYING.has(stop.norm);
	if (!named || !ends || suffix || /^(?:a|an|the|his|her|its)$/.test(words[first]?.norm ?? "")) return office;
	const at = { first: body.first, last: end };
	return { ...office, affiliation: textOf(reading, at.first, at.last), bodyAt: at };
}

/** "Ana Ruiz, President [Ferrolux North America]": title and body without a word between them, all in capitals. */
function titleAndBody(reading: Reading, first: number, last: number): Office | null {
	let end = first;
	while (
		end < last &&
		reading.words[end]?.capital &&
		(reading.roles[end] !== null || TITLE_MODIFIERS.has((reading.words[end] as Word).norm))
	)
		end++;
	const head = end > first ? reading.roles[end - 1] : null;
	if (!head || end === last || !headPattern.test(head) || !reading.words.slice(end, last).every((w) => w.capital)) return null;
	const affiliation = textOf(reading, end, last);
	return { first, last, jobTitle: textOf(reading, first, end), affiliation, bodyAt: { first: end, last }, former: false, head };
}

/** Office in the apposition or the relative clause behind a name; null where there is none. */
export function findOfficeAfter(reading: Reading, name: Name, byStart: ReadonlyMap<number, Name>): Office | null {
	const { words } = reading;
	if (words[name.last]?.norm === "who") return officeOfClause(reading, name.last + 1);
	let first = startOfApposition(reading, name);
	for (let step = 0; step < 3 && first >= 0 && words[first]; step++) {
		if (words[first]?.norm === "who") return officeOfClause(reading, first + 1);
		if (/^(?:and|or|but)$/.test(words[first]?.norm ?? "")) return null;
		const named = officeOfNaming(reading, first);
		if (named) return named;
		const last = endOfPhrase(reading, first);
		if (last <= first || isAnothers(reading, byStart, first, last)) return null;
		const office = opensClause(reading, name, last) ? null : parseOffice(reading, { first, last });
		// "a former captain who heads the port": what somebody does now goes before; so does the body that only the clause names
		const now = office && (office.former || !office.affiliation) && words[last]?.norm === "who" ? officeOfClause(reading, last + 1) : null;
		if (office?.former && now && !now.former) return now;
		// "a professor who teaches law at Clearwater University"
		const work = office && !office.affiliation && !now ? workplaceOfClause(reading, last, byStart) : null;
		if (office && work) return { ...office, affiliation: textOf(reading, work.at.first, work.at.last), bodyAt: work.at };
		if (office) return now?.affiliation && !now.former && !office.affiliation ? now : withBodyBehind(reading, byStart, office, first, last);
		const plain = titleAndBody(reading, first, last);
		if (plain) return plain;
		const stop = words[last];
		// "Ana Ruiz, along with Bo Lind, an official"
		if (hasName(reading, byStart, first, last)) return null;
		first = stop?.text === "," ? last + 1 : -1;
	}
	return null;
}

/** "(Lab, Mill Ward)", "(FG)", "(Lib Dem)": the party of a councillor or member as British and Irish papers have it, group 1. */
const partyLettersPattern =
	/^ \((Lab|Labour|Con|Conservative|Lib ?Dem|LD|Green|SNP|Plaid Cymru|Plaid|Reform UK|Reform|UKIP|DUP|SDLP|Alliance|UUP|TUV|SF|Sinn Féin|FF|Fianna Fáil|FG|Fine Gael|PBP|Aontú|Ind|Independent)(?:[,;:] [^()]{1,40}|[/-][^()]{1,20})?\)/u;

/** "(Fla.)", "(Vt.)": the state alone. Catches " (Fla.)"; not " (left)". */
const statePattern = /^ \((\p{Lu}[\p{L}.]{1,5}(?: \p{Lu}[\p{L}.]{1,9})?)\)/u;
/** ", Md.,": a state's short form between commas. Catches ", Md.,"; not ", Jr.," or ", Maryland,". */
const shortStatePattern = /^, (\p{Lu}[\p{Ll}.]{1,4}\.),/u;
/** ", Republican of Iowa,": party and state in words. Catches ", Democrat of New York"; not ", a friend of Iowa". */
const partyOfPattern = /^, ((?:Republican|Democrat|Independent) (?:of|from) \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u;

/** ", a Democrat from New York,": catches "Democrat from Iowa"; not ", a doctor from Iowa". */
const partyFromPattern = /^, an? ((?:Republican|Democrat|Independent|independent) (?:of|from) \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u;
/** ", the Kentucky Republican,": catches "Kentucky Republican"; not ", the Republican". */
const placePartyPattern = /^, (?:an?|the) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Republican|Democrat))\b/u;

/** "D-Ohio." ends its sentence: states that nobody shortens. */
const wholeStatePattern = /^(Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah)\.$/;

/** ", R-Ky.,": party and seat. */
export function findSeat(reading: Reading, name: Name): Belonging | null {
	// "Sen. Ana Ruiz’s (R-La.) case"
	const { end } = reading.words[isPossessive(reading.words[name.last]) ? name.last : name.last - 1] as Word;
	const behind = reading.text.slice(end, end + 48);
	const state = statePattern.exec(behind) ?? shortStatePattern.exec(behind);
	const legislates = isOfficeHead(reading.roles[name.first - 1] ?? "");
	const found =
		(legislates ? (partyFromPattern.exec(behind) ?? placePartyPattern.exec(behind)) : null) ??
		partyPattern.exec(behind) ??
		partyLettersPattern.exec(behind) ??
		(state?.[1] && PLACES.has(state[1].toLowerCase()) ? state : null) ??
		partyOfPattern.exec(behind);
	if (!found) return null;
	// "Democrat of Indiana." ends its sentence; "R-Ky." does not
	const seat = found[2] ? `${found[1]}-${found[2].replace(wholeStatePattern, "$1")}` : (found[1] ?? "").replace(/(?<=\p{Ll}{4})\.$/u, "");
	const start = end + found[0].search(/\p{L}/u);
	return { name: seat, at: { start, end: start + seat.length } };
}

/** Words from a legislator's name to a rank in a committee: ", R-Ky., the most senior". */
const MAX_WORDS_TO_RANK = 10;

/** "Rep. Ana Ruiz, Ky., the top Democrat on [the Ports Committee]": where a legislator ranks by party. */
export function findCommittee(reading: Reading, name: Name): Belonging | null {
	const { words } = reading;
	const { sentence } = words[name.first] as Word;
	if (!/^[,(]$/.test(words[name.last]?.text ?? "")) return null;
	for (let i = name.last + 1; i < name.last + MAX_WORDS_TO_RANK && words[i]?.sentence === sentence; i++) {
		if (/^(?:VERB|AUX)$/.test(words[i]?.pos ?? "") && words[i]?.norm !== "ranking") return null;
		if (!/^(?:democrat|republican)$/.test(words[i]?.norm ?? "") || !/^(?:on|in)$/.test(words[i + 1]?.norm ?? "")) continue;
		const body = bodyBehind(reading, { first: i + 2, last: endOfPhrase(reading, i + 2) });
		return body && words[body.first]?.capital ? belonging(reading, body) : null;
	}
	return null;
}

/** Catches ", Ph.D." and ", M.D., MBA" before a comma; not ", Jr.,". */
const degreesPattern = /^(?:, (?:Ph\.? ?D|M\.?D|J\.?D|LL\.?[BM]|M\.?B\.?A|M\.?P\.?H|R\.?N|Esq)\b\.?)+(?=,)/;

/** "Ana Ruiz[, Ph.D.,] of Clearwater University": the index behind the name and its degrees. */
function behindDegrees({ words, text }: Reading, last: number): number {
	const { end } = words[last - 1] as Word;
	const found = degreesPattern.exec(text.slice(end, end + 30));
	if (!found) return last;
	let i = last;
	while ((words[i]?.start ?? Number.POSITIVE_INFINITY) < end + found[0].length) i++;
	return i;
}

/** What a preposition right behind a name gives: "of Clearwater University", "from the Wildlife Trust", "of Tennessee". */
export function findBodyAfter(
	reading: Reading,
	name: Name,
	byStart: ReadonlyMap<number, Name>,
): (Belonging & { isPlace: boolean; isWhere: boolean }) | null {
	const degrees = behindDegrees(reading, name.last);
	const comma = reading.words[degrees]?.text === "," ? 1 : 0;
	const preposition = reading.words[degrees + comma];
	if (!preposition || preposition.block !== reading.words[name.first]?.block || !/^(?:of|from|with|at)$/.test(preposition.norm))
		return null;
	const behind = degrees + comma + 1;
	const start = reading.words[behind]?.norm === "the" ? behind + 1 : behind;
	// "the [9th] Circuit Court"
	const ordinal = /^\d+(?:st|nd|rd|th)$/.test(reading.words[start]?.norm ?? "") ? 1 : 0;
	const outer = nameFrom(byStart, start + ordinal);
	// "of NASA’s Jet Propulsion Laboratory": the body inside the other
	const inner = outer && isPossessive(reading.words[outer.last]) ? byStart.get(outer.last + 1) : undefined;
	const body = inner?.kind === "organization" && inner.last - inner.first > 1 ? inner : outer;
	const ending = reading.words[(body?.last ?? 0) - 1]?.norm ?? "";
	const isTeam = body?.kind === "unknown" && preposition.norm === "of" && start > behind && !body.headline && !body.titled;
	// "Ana Ruiz with Ferrolux": no list has it, but the tagger sees a body
	const isTagged = body?.kind === "unknown" && !body.titled && isTaggedBody(reading.tags, reading.words.slice(body.first, body.last));
	const isCounty = body?.kind === "thing" && /^(?:county|city|town|township|parish|borough)$/.test(ending);
	if (!body || !(body.kind === "organization" || body.kind === "place" || isTeam || isTagged || isCounty)) return null;
	const phrase = { first: body === outer ? start : body.first, last: endOfBodyName(reading, body.last) };
	// "kept Ana Ruiz from the Unity Party nomination": the body only colours a noun
	const next = reading.words[phrase.last];
	if (preposition.norm === "from" && next?.pos === "NOUN" && !next.capital && next.sentence === preposition.sentence) return null;
	return { ...belonging(reading, phrase), isPlace: isCounty || isPlace(reading, phrase), isWhere: /^(?:at|with)$/.test(preposition.norm) };
}
