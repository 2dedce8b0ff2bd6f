/**
 * A person's names -> the office and body that the article gives, from the place that says most. Country, body and office come apart.
 */
import { MEDIA } from "../lexicon/bodies.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { fold } from "../lexicon/word-set.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { findBodyAfter, findOfficeAfter, findSeat } from "./after-name.ts";
import { findOfficeBefore, findOfficeBeforeComma, findSharedOffice } from "./before-name.ts";
import { findOfficeByNaming, findOfficeByVerb } from "./clause.ts";
import type { Group } from "./groups.ts";
import { isExpertHead, isOfficeHead } from "./kind.ts";
import type { Phrase } from "./phrase.ts";
import type { Office } from "./title.ts";

export interface Standing {
	readonly jobTitle: string | null;
	readonly affiliation: string | null;
	readonly former: boolean;
	/** The role noun of the office, and those of all the roles the article gives: what kind of person this is. */
	readonly head: string | null;
	readonly heads: readonly string[];
	readonly at: Phrase | null;
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
function findPossessor(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): { body: string; isMedia: boolean } | null {
	if (!isPossessive(reading.words[name.first - 1])) return null;
	const owner = byEnd.get(name.first - 1);
	if (!owner || owner.kind === "person") return null;
	const body = reading.text.slice((reading.words[owner.runFirst] as Word).start, (reading.words[owner.last - 1] as Word).end);
	const isMedia = MEDIA.has(body.toLowerCase());
	if (owner.kind !== "organization" && !isMedia) return null;
	return { body, isMedia };
}

/** ", reporting from Geneva": a correspondent at work. */
const isReporting = (reading: Reading, name: Name): boolean =>
	reading.words[name.last]?.text === "," && /^report(?:ing|s|ed)$/.test(reading.words[name.last + 1]?.norm ?? "");

/** What one place says. The more it says, the better; an office that is public in itself counts most. */
function weigh(office: Office, order: number): number {
	return (
		(office.jobTitle ? 2 : 0) +
		(office.affiliation ? 1 : 0) +
		(isOfficeHead(office.head) ? 1 : 0) -
		(office.former ? 0.75 : 0) -
		Math.min(order, 10) * 0.05
	);
}

interface Found {
	readonly offices: Office[];
	body: string | null;
	/** "of Tennessee": an official's seat; anybody else's home. */
	place: string | null;
	seat: string | null;
	media: boolean;
	reporting: boolean;
	counterpart: Office | null;
}

function lookAround(reading: Reading, group: Group, byStart: ReadonlyMap<number, Name>, byEnd: ReadonlyMap<number, Name>): Found {
	const found: Found = { offices: [], body: null, place: null, seat: null, media: false, reporting: false, counterpart: null };
	for (const name of group.names) {
		const around = [
			findOfficeBefore(reading, name),
			findOfficeBeforeComma(reading, name),
			findSharedOffice(reading, name, byEnd),
			findOfficeAfter(reading, name, byStart),
			findOfficeByVerb(reading, name),
			findOfficeByNaming(reading, name, byEnd),
		];
		for (const office of around) {
			if (office?.head === "counterpart") found.counterpart ??= office;
			else if (office) found.offices.push(office);
		}
		const possessor = findPossessor(reading, name, byEnd);
		found.media ||= possessor?.isMedia ?? false;
		found.reporting ||= isReporting(reading, name);
		const behind = findBodyAfter(reading, name, byStart);
		found.body ??= possessor?.body ?? (behind?.isPlace === false ? behind.body : null);
		found.place ??= behind?.isPlace ? behind.body : null;
		found.seat ??= findSeat(reading, name);
	}
	return found;
}

export function findStanding(
	reading: Reading,
	group: Group,
	byStart: ReadonlyMap<number, Name>,
	byEnd: ReadonlyMap<number, Name>,
): Standing {
	const found = lookAround(reading, group, byStart, byEnd);
	const ranked = found.offices.map((office, order) => ({ office, points: weigh(office, order) })).sort((a, b) => b.points - a.points);
	const best = ranked.find(({ office }) => office.jobTitle)?.office ?? null;
	// "Senate leader Ana Ruiz" first and "Ruiz, leader of the Unity Party" later: the body of the same office
	const sameHead = best ? found.offices.find((o) => o.affiliation && o.head === best.head)?.affiliation : null;
	// "Committee Chairman Ana Ruiz, R-Ohio": the seat is a legislator's body; a chairman's is the committee
	const legislates =
		!best?.affiliation || /^(?:sen|rep|del|congress|senator|representative|delegate|lawmaker|candidate|nominee)/.test(best.head);
	const home = best && isOfficeHead(best.head) && !best.affiliation ? found.place : null;
	const affiliation = (legislates ? found.seat : null) ?? best?.affiliation ?? found.seat ?? sameHead ?? found.body ?? home;
	const placed = isExpertHead(best?.head ?? null) && affiliation !== null && PLACES.has(fold(affiliation));
	const reporter = !best && (found.media || found.reporting);
	return {
		jobTitle: best?.jobTitle ?? (reporter && found.reporting ? "reporter" : null),
		// Where an expert lives is no body
		affiliation: affiliation && !placed ? (parseCountry(affiliation) ?? affiliation) : null,
		former: best?.former ?? false,
		head: best?.head ?? (reporter ? "reporter" : null),
		heads: [...found.offices.map((o) => o.head), ...(reporter ? ["reporter"] : [])],
		at: best ?? found.offices[0] ?? null,
		places: found.counterpart ? [...found.offices, found.counterpart] : found.offices,
		counterpart: found.counterpart,
	};
}
