/** Offices that follow from another person's or from a body just named: a counterpart's, and the body a bare "spokesman" speaks for. */
import { MEDIA } from "../lexicon/bodies.ts";
import { parseCountry } from "../lexicon/nations.ts";
import type { Reading } from "../names/names.ts";
import { type BodyPhrase, phraseKey, phraseText } from "../organizations/phrases.ts";
import type { Group } from "./groups.ts";
import type { Standing } from "./offices.ts";

/** The US Secretary of State's counterparts are foreign ministers. */
const foreignTitle = (title: string, country: string | null): string =>
	/^secretary of state$/i.test(title) && country !== "United States" ? "Foreign Minister" : title;

/** "John Kerry and his Russian counterpart Sergey Lavrov": the office of the person named last before. */
function resolveCounterpart(groups: readonly Group[], standings: readonly Standing[], i: number): Standing {
	const standing = standings[i] as Standing;
	if (!standing.counterpart || standing.jobTitle) return standing;
	const { first } = standing.counterpart;
	let nearest = -1;
	let at = -1;
	groups.forEach((group, k) => {
		const before = group.names.findLast((n) => n.first < first)?.first ?? -1;
		if (k !== i && before > at && standings[k]?.jobTitle) [nearest, at] = [k, before];
	});
	const title = standings[nearest]?.jobTitle;
	const country = standing.counterpart.affiliation;
	if (!title) return standing;
	const head = standings[nearest]?.head ?? null;
	return {
		...standing,
		jobTitle: foreignTitle(title, country),
		affiliation: country,
		head,
		heads: head ? [head] : [],
		at: standing.counterpart,
	};
}

/** A bare "spokesman" speaks for the body named last, within this many words; further back it is a guess. */
const MAX_WORDS_BACK = 90;

function resolveSpokesman({ reading, bodies }: Scene, group: Group, standing: Standing): Standing {
	if (!standing.jobTitle || standing.affiliation || !/spokes|press secretary/i.test(standing.jobTitle) || !standing.at) return standing;
	const at = standing.at.first;
	const body = bodies.findLast((b) => b.last <= at && at - b.last <= MAX_WORDS_BACK && !b.headline && !MEDIA.has(phraseKey(reading, b)));
	if (!body || group.names.some((n) => n.first < body.first)) return standing;
	const affiliation = phraseText(reading, body);
	return { ...standing, affiliation: parseCountry(affiliation) ?? affiliation };
}

/** "the Syrian government led by President Bashar al-Assad": the country stands before. */
function resolveLed(reading: Reading, standing: Standing): Standing {
	if (!standing.at || standing.affiliation || !standing.jobTitle) return standing;
	const { first } = standing.at;
	const [verb, by] = [reading.words[first - 2], reading.words[first - 1]];
	if (by?.norm !== "by" || !/^(?:led|headed|run|governed|ruled)$/.test(verb?.norm ?? "")) return standing;
	for (let i = first - 3; i >= Math.max(0, first - 8); i--) {
		const country = parseCountry(reading.words[i]?.text ?? "");
		if (country) return { ...standing, affiliation: country };
	}
	return standing;
}

const GENERIC =
	/^(?:the )?(trust|department|ministry|agency|committee|commission|council|party|fund|bank|union|association|board|bureau|institute|university|court|company|county)$/i;

/** "the trust’s chairman", "trust member Ana Ruiz": the body's whole name, where the article gives it before. */
function resolveShortBody({ reading, bodies }: Scene, standing: Standing): Standing {
	if (!standing.at || !standing.jobTitle) return standing;
	const [first = "", ...rest] = standing.jobTitle.split(" ");
	const inTitle = standing.affiliation || rest.length === 0 ? null : GENERIC.exec(first);
	const short = (standing.affiliation ? GENERIC.exec(standing.affiliation) : inTitle)?.[1]?.toLowerCase();
	if (!short) return standing;
	const at = standing.at.first;
	const long = bodies.findLast((b) => b.last <= at && b.last - b.first > 1 && phraseKey(reading, b).split(" ").includes(short));
	return long ? { ...standing, affiliation: phraseText(reading, long) } : standing;
}

/** A body this many words before a bare "chairman" is likely the one that is chaired: enough to tell a firm's from a committee's, not to name it. */
const MAX_WORDS_NEAR = 40;

function withBodyNear({ reading, bodies }: Scene, standing: Standing): Standing {
	if (!standing.at || standing.affiliation || !standing.jobTitle) return standing;
	const { first } = standing.at;
	const block = reading.words[first]?.block;
	const body = bodies.findLast((b) => b.last <= first && !MEDIA.has(phraseKey(reading, b)));
	if (!body || first - body.last > MAX_WORDS_NEAR || reading.words[body.first]?.block !== block) return standing;
	return { ...standing, near: phraseText(reading, body) };
}

/** What the article has: its words, persons and bodies. */
export interface Scene {
	readonly reading: Reading;
	readonly groups: readonly Group[];
	readonly bodies: readonly BodyPhrase[];
}

export function resolveStandings(scene: Scene, standings: readonly Standing[]): Standing[] {
	const { reading, groups } = scene;
	const own = standings.map((_, i) => resolveCounterpart(groups, standings, i));
	return own.map((standing, i) =>
		withBodyNear(scene, resolveSpokesman(scene, groups[i] as Group, resolveLed(reading, resolveShortBody(scene, standing)))),
	);
}
