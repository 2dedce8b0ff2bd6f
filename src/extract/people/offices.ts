/**
 * A person's names -> the office and body that the article gives, from the place that says most. Country, body and office come apart.
 */
import { hull, type Span } from "../../facts/span.ts";
import { PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { fold } from "../lexicon/word-set.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive } from "../names/words.ts";
import { findBodyAfter, findCommittee, findOfficeAfter, findSeat } from "./after-name.ts";
import { findOfficeBefore, findOfficeBeforeComma, findOfficeOfList, findSharedOffice, firstOfList } from "./before-name.ts";
import { findBodyLeft, findOfficeByNaming, findOfficeByPronoun, findOfficeByVerb, findWorkplace, LOOSE_HEADS } from "./clause.ts";
import type { Group } from "./groups.ts";
import { isExpertHead, isOfficeHead, isPublicBody } from "./kind.ts";
import { findSeatLetters, findSideInCourt } from "./letters-and-sides.ts";
import { type Belonging, belonging, type Phrase, spanOfPhrase } from "./phrase.ts";
import type { Office } from "./title.ts";

export interface Standing {
	readonly jobTitle: string | null;
	readonly affiliation: string | null;
	readonly former: boolean;
	/** The role noun of the office, and those of all the roles the article gives: what kind of person this is. */
	readonly head: string | null;
	readonly heads: readonly string[];
	readonly at: Phrase | null;
	/** Where the body is named; null where it is not in the article's own text, or follows from elsewhere. */
	readonly bodyAt: Span | null;
	/** Is introduced as somebody's counterpart. */
	readonly counterpart: Office | null;
	/** Every place that introduces the person. */
	readonly places: readonly Phrase[];
	/** Of an office without a body: the body named shortly before, which may be its own. */
	readonly near?: string | null;
	/** Only a caption gives the office. */
	readonly fromCaption?: boolean;
}

/** "Channel Nine’s Ana Ruiz": the body that a name belongs to by a possessive. */
function findPossessor(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): (Belonging & { isMedia: boolean }) | null {
	if (!isPossessive(reading.words[name.first - 1])) return null;
	const owner = byEnd.get(name.first - 1);
	if (!owner || owner.kind === "person") return null;
	const body = belonging(reading, { first: owner.runFirst, last: owner.last });
	const isMedia = OUTLET_KEYS.has(body.name.toLowerCase());
	const isParty = owner.last - owner.first === 1 && PARTY_WORDS.has(reading.words[owner.first]?.norm ?? "");
	if (owner.kind !== "organization" && !isMedia && !isParty) return null;
	return { ...body, isMedia };
}

/** "Editing by Bo Lind": at work on the article too. */
const isEditing = ({ words }: Reading, name: Name): boolean =>
	words[name.runFirst - 1]?.norm === "by" && /^(?:editing|writing)$/.test(words[name.runFirst - 2]?.norm ?? "");

/** ", reporting from Geneva", "(Reporting by Ana Ruiz)", "Ana Ruiz contributed reporting": a journalist at work. */
function isReporting({ words }: Reading, name: Name): boolean {
	if (words[name.last]?.text === "," && /^report(?:ing|s|ed)$/.test(words[name.last + 1]?.norm ?? "")) return true;
	if (words[name.last]?.norm === "contributed" && /^report/.test(words[name.last + 1]?.norm ?? "")) return true;
	return words[name.runFirst - 1]?.norm === "by" && words[name.runFirst - 2]?.norm === "reporting";
}

/** A rank is a form of address: "Lt. Col. Ana Ruiz, a roads specialist at the Harbor Agency" is the specialist. Catches "lt.", "rear admiral"; not "attorney general". */
const rankPattern =
	/^(?:ayatollah|sheikh|general|gen|colonel|col|lieutenant|lt|major|maj|captain|capt|sergeant|sgt|supt|superintendent|insp|inspector|det|detective|constable|trooper|corporal|cpl|admiral|adm|brigadier|brig|commander|cmdr|officer|(?:major|lieutenant|brigadier) general|lieutenant colonel|(?:rear|vice) admiral)\.?$/;

/** "Ambassador Ruiz", "Secretary Ruiz": so somebody is addressed whose office another place tells. */
const isAddress = ({ jobTitle, affiliation }: Office): boolean =>
	affiliation === null && /^(?:ambassador|secretary|councillor|councilor|cllr\.?)$/i.test(jobTitle ?? "");

/** What else one is says more than the rank. */
const RANK_POINTS = 0.5;

/** An introduction says what somebody is here; what a sentence tells may be by the way. */
const TOLD_POINTS = 1.25;

/** What one place says. The more it says, the better; an office that is public in itself counts most. */
function weigh(office: Office, order: number): number {
	return (
		(office.jobTitle ? 2 : 0) +
		(office.affiliation ? 1 : 0) +
		(isOfficeHead(office.head) && !rankPattern.test(office.head) && !isAddress(office) ? 1 : 0) -
		(office.former || /^(?:retired|ex-)/i.test(office.jobTitle ?? "") ? 0.75 : 0) -
		(rankPattern.test(office.head) ? RANK_POINTS : 0) -
		(LOOSE_HEADS.has(office.head) && !/^offic/.test(office.head) ? 1 : 0) -
		Math.min(order, 10) * 0.05
	);
}

const bodyOf = (reading: Reading, office: Office | null | undefined): Belonging | null =>
	office?.affiliation ? { name: office.affiliation, at: office.bodyAt && spanOfPhrase(reading, office.bodyAt) } : null;

interface Found {
	readonly offices: Office[];
	/** Those that a sentence tells ("Ruiz is the second commissioner to leave"), and not an introduction. */
	readonly told: Office[];
	body: Belonging | null;
	/** "of Tennessee": an official's seat; anybody else's home. */
	place: Belonging | null;
	seat: Belonging | null;
	/** Where a legislator is a party's first or second. */
	committee: Belonging | null;
	/** Left or joined it: theirs where nothing else is told. */
	left: Belonging | null;
	media: boolean;
	/** Studies or teaches somewhere. */
	scholar: boolean;
	reporting: boolean;
	counterpart: Office | null;
}

function lookAround(reading: Reading, group: Group, byStart: ReadonlyMap<number, Name>, byEnd: ReadonlyMap<number, Name>): Found {
	const found: Found = {
		offices: [],
		told: [],
		body: null,
		place: null,
		seat: null,
		committee: null,
		left: null,
		media: false,
		scholar: false,
		reporting: false,
		counterpart: null,
	};
	for (const [k, name] of group.names.entries()) {
		// "Black Lawmakers Rip Ana Ruiz": in a headline's capitals nothing tells a title from a verb
		if (name.headline) continue;
		const around = [
			findOfficeBefore(reading, name),
			findOfficeBeforeComma(reading, name, byEnd),
			findSharedOffice(reading, name, byEnd),
			findOfficeOfList(reading, name, byEnd),
			findOfficeAfter(reading, name, byStart),
			findSeatLetters(reading, name),
			findSideInCourt(reading, name),
		];
		for (const office of around) {
			if (office?.head === "counterpart") found.counterpart ??= office;
			else if (office) found.offices.push(office);
		}
		for (const office of [
			findOfficeByVerb(reading, name),
			findOfficeByNaming(reading, name, byEnd),
			findOfficeByPronoun(reading, name, byStart),
		]) {
			if (office) (reading.words[office.first - 1]?.norm === "now" ? found.offices : found.told).push(office);
		}
		const possessor = findPossessor(reading, name, byEnd);
		const lead = firstOfList(reading, name, byEnd);
		found.media ||= (possessor?.isMedia ?? false) || isEditing(reading, lead);
		found.reporting ||= isReporting(reading, lead);
		const behind = findBodyAfter(reading, name, byStart);
		// "a mentor to Mr. Obama at Harvard": where it was, and not whose he is, once his office is known
		const whose = behind?.isPlace === false && (!behind.isWhere || (k === 0 && isPublicBody(behind.name) === false));
		found.body ??= possessor ?? (whose ? behind : null);
		const work = findWorkplace(reading, name, byStart);
		found.body ??= work ? belonging(reading, work.at) : null;
		const left = findBodyLeft(reading, name, byStart);
		found.left ??= left ? belonging(reading, left) : null;
		found.scholar ||= work?.scholar ?? false;
		found.place ??= behind?.isPlace ? behind : null;
		found.seat ??= findSeat(reading, name);
		found.committee ??= findCommittee(reading, name);
	}
	return found;
}

/** A legislator's seat and committee. */
const together = (seat: Belonging | null, committee: Belonging | null): Belonging | null =>
	seat && committee ? { name: `${seat.name}, ${committee.name}`, at: seat.at && committee.at && hull([seat.at, committee.at]) } : seat;

export function findStanding(
	reading: Reading,
	group: Group,
	byStart: ReadonlyMap<number, Name>,
	byEnd: ReadonlyMap<number, Name>,
): Standing {
	const found = lookAround(reading, group, byStart, byEnd);
	const offices = [...found.offices, ...found.told];
	const ranked = offices
		.map((office, order) => ({ office, points: weigh(office, order) - (found.told.includes(office) ? TOLD_POINTS : 0) }))
		.sort((a, b) => b.points - a.points);
	const best = ranked.find(({ office }) => office.jobTitle)?.office ?? null;
	// "Senate leader Ana Ruiz" first and "Ruiz, leader of the Unity Party" later: the body of the same office
	const sameHead = best ? offices.find((o) => o.affiliation && o.head === best.head && o.former === best.former) : undefined;
	// "Committee Chairman Ana Ruiz, R-Ohio": the seat is a legislator's body; a chairman's is the committee
	const legislates =
		!best?.affiliation || /^(?:sen|rep|del|congress|senator|representative|delegate|lawmaker|candidate|nominee)/.test(best.head);
	const home = best && (isOfficeHead(best.head) || /attorney/.test(best.head)) && !best.affiliation ? found.place : null;
	const belongs =
		(legislates ? together(found.seat, found.committee) : null) ??
		bodyOf(reading, best) ??
		found.seat ??
		bodyOf(reading, sameHead) ??
		found.body ??
		home ??
		(best ? null : found.left);
	// Where an expert lives is no body
	const body = belongs && isExpertHead(best?.head ?? null) && PLACES.has(fold(belongs.name)) ? null : belongs;
	const reporter = !best && (found.media || found.reporting);
	return {
		jobTitle: best?.jobTitle ?? (reporter && found.reporting ? "reporter" : null),
		affiliation: body ? (parseCountry(body.name) ?? body.name) : null,
		bodyAt: body?.at ?? null,
		former: best?.former ?? false,
		head: best?.head ?? (reporter ? "reporter" : null),
		heads: [...offices.map((o) => o.head), ...(reporter ? ["reporter"] : []), ...(found.scholar ? ["scholar"] : [])],
		at: best ?? offices[0] ?? null,
		places: found.counterpart ? [...offices, found.counterpart] : offices,
		counterpart: found.counterpart,
	};
}
