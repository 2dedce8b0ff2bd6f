/** Office and body -> what kind of person: official, spokesperson, journalist, expert, other. */
import type { PersonKind } from "../../facts/types.ts";
import { KNOWN_FIRMS, PUBLIC_BODIES, PUBLIC_HEADS, PUBLIC_WORDS } from "../lexicon/bodies.ts";
import { POLITICAL_WORDS, parseCountry } from "../lexicon/nations.ts";
import { isOutletKey, OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { isExpertNoun, JOURNALIST_NOUNS, LEADING_NOUNS, OFFICE_NOUNS, SPOKES_NOUNS, SPOKES_PHRASES } from "../lexicon/roles.ts";
import { fold, wordSet } from "../lexicon/word-set.ts";

/** The noun of a title of several words: "secretary" of "secretary of state", "executive" of "chief executive officer". */
function nounOf(title: string): string {
	const head = title.replace(/[ -](?:elect|designate)$/, "");
	if (/^chief (?:executive|financial|operating|technology)/.test(head)) return "executive";
	if (/^(?:chief of|chief medical|chief scientific)/.test(head)) return "chief";
	const words = head.split(" ");
	const of = Math.max(words.indexOf("of"), words.indexOf("in"), words.indexOf("for"));
	if (of > 0) return words[of - 1] ?? head;
	return /^(?:secretary|director|attorney|solicitor|surgeon|inspector|governor|auditor|consul|advocate) general$/.test(head)
		? `${words[0]}-general`
		: (words.at(-1) ?? head);
}

/** Is the role noun a public office in itself? */
export const isOfficeHead = (head: string): boolean => OFFICE_NOUNS.has(nounOf(head)) || OFFICE_NOUNS.has(head) || head === "det con";

export const isExpertHead = (head: string | null): boolean => head !== null && isExpertNoun(nounOf(head));

/** Catches "harbor trust", "ferrolux inc"; not "harbor ministry". */
const privateBodyPattern =
	/\b(?:inc|corp|ltd|llc|plc|company|university|college|institute|foundation|association|union|club|fc|society|hospital|group|partners|holdings|church|school|federation|employees|workers|teachers|league|museum|charity|trust|think tank)\b/;

/** "Bank of Canada", "the World Bank", "central bank": not "Harbor Bank". */
const isCentralBank = (norm: string): boolean =>
	/\b(?:world|central|reserve|national|federal|state|development) bank\b/.test(norm) ||
	parseCountry(/\bbank of (.+)$/.exec(norm)?.[1] ?? "") !== null;

const officerPattern =
	/(?:^| )(?:governor|gov\.|president|prime minister|premier|mayor|senator|sen\.|rep\.|representative|congressman|congresswoman) \S/; // not "president"

/** Does the body hold or share public power? Null where nothing says. */
export function isPublicBody(body: string | null): boolean | null {
	if (body === null) return null;
	const norm = fold(body).replace(/^the /, "");
	if (norm.includes(", ") && !/\b(?:university|college)\b/.test(norm)) return norm.split(", ").some((part) => isPublicBody(part) === true);
	if (PUBLIC_BODIES.has(norm) || parseCountry(body) || /^[dri]-/.test(norm)) return true;
	// "Reuters News Agency"
	if (OUTLET_KEYS.has(norm) || OUTLET_KEYS.has(norm.replace(/ (?:news agency|news|worldwide|network|international)$/, ""))) return false;
	if (/\bcongress of (?!the )|\bbox office\b/.test(norm) || (/\bcampaign$/.test(norm) && KNOWN_FIRMS.has(norm))) return false;
	// "Governor Ana Ruiz", whose spokesman somebody is
	if (officerPattern.test(norm)) return true;
	if (PLACES.has(norm)) return null;
	// A university's department is no ministry
	if (/\b(?:university|college)\b|\bcouncil on\b/.test(norm)) return false;
	if (/\bbank\b/.test(norm)) return isCentralBank(norm);
	const words = norm.split(/[^\p{L}.-]+/u);
	if (/\bschool (?:board|district)\b/.test(norm)) return true;
	// A transit trust, a county board
	if (
		/\b(?:transportation|transit|county|municipal)\b/.test(norm) &&
		!/\b(?:university|college|hospital|union|association|bank|school)\b/.test(norm)
	)
		return true;
	if (privateBodyPattern.test(norm) && !/\b(?:department|ministry|police|party)\b/.test(norm)) return false;
	return !!words.some((w) => PUBLIC_HEADS.has(w) || PUBLIC_WORDS.has(w) || POLITICAL_WORDS.has(w));
}

/** Catches "senior vice president", "hotel manager"; not "vice president", "interior minister". */
const privateSensePattern =
	/\b(?:(?:senior|executive|corporate) vice.president|ceo|coo|cfo|founder|chief (?:strategy|marketing|technology|product|revenue|information|commercial|content|people|creative|digital|data|innovation|growth|investment|brand|executive|financial|operating) officer|(?<!government )business|company|hotel|bank|film|music|football|team|club|school|union|store|marketing|sales|creative|product|family)\b/;

/** "school police chief" is of the police, "school board president" of a town. */
const isPrivateSense = (words: string): boolean =>
	privateSensePattern.test(words) && !/\b(?:police|school board|school district)\b/.test(words);

/** The heads that are officers only within a body: president of a firm, secretary of a club. */
const HEADS_ANYWHERE = new Set([
	"president",
	"vice-president",
	"vice president",
	"secretary",
	"officer",
	"commander",
	"captain",
	"general",
	"secretary general",
	"official",
	"governor",
	"commissioner",
	"candidate",
	"judge",
	"king",
	"queen",
	"inspector",
	"negotiator",
	"director general",
	"chancellor",
	"delegate",
	"contender",
	"nominee",
	"representative",
	"coroner",
	"monarch",
]);

/** Where no body is named these may head a firm, a film or a club as well as an office. */
const HEADS_OF_ANYTHING = wordSet(
	"member representative manager assistant boss founder agent clerk supervisor economist planner secretary treasurer chairman chairwoman chair chairperson director head chief figure coordinator co-chair co-chairman co-director trustee superintendent",
);

const PUBLIC_MATTERS = wordSet(
	"campaign naval defense defence security intelligence panel majority minority whip fire battalion health school schools medical education transportation rights joint",
);

/** "[campaign] chairman", "[security] chief", and a bare "Chairman Ruiz" with a capital: the title itself says that the office is public. */
const isPublicTitle = (title: string): boolean =>
	/chief of staff/i.test(title) ||
	/^(?:(?:Asst\.?|Assistant|Deputy|Acting|Vice) )?(?:Chief|Chairman|Chairwoman|Chair|Director|Representative|Treasurer)$/.test(title) ||
	fold(title)
		.split(/[ -]/)
		.some((w) => PUBLIC_HEADS.has(w) || PUBLIC_WORDS.has(w) || POLITICAL_WORDS.has(w) || PUBLIC_MATTERS.has(w));

const isOfAnything = (head: string, title: string): boolean => HEADS_OF_ANYTHING.has(nounOf(head)) && !isPublicTitle(title);

const isUnknownBody = (body: string): boolean =>
	!privateBodyPattern.test(fold(body)) &&
	!OUTLET_KEYS.has(fold(body)) &&
	!KNOWN_FIRMS.has(fold(body)) &&
	!/\b(?:band|team|squad|gang|choir|scout|project|industry)\b/.test(fold(body));

const MATTERS =
	"health|education|home affairs|foreign affairs|foreign|defence|defense|justice|finance|treasury|economy|economic|housing|transport|environment|energy|agriculture|rural affairs|climate|welfare|work and pensions|culture|sports?|trade|immigration|policing|children|disability|equality|tourism|local government|business";

/** Catches "health spokesman", "spokesperson on education" and "spokeswoman for home affairs"; leaves "campaign spokesman", "spokesman for the health ministry". */
const matterPattern = new RegExp(`\\b(?:${MATTERS}) spokes\\p{L}+$|\\bspokes\\p{L}+ (?:on|for) (?:${MATTERS})$`, "u");

function kindOfHead(head: string, title: string, body: string | null, former: boolean): PersonKind | null {
	const last = nounOf(head);
	const words = fold(title);
	// "the party's health spokesman", "Opposition Spokesman on Education": a politician
	if (SPOKES_NOUNS.has(last) && matterPattern.test(words)) return "official";
	if (SPOKES_NOUNS.has(last) || [...SPOKES_PHRASES].some((p) => words.includes(p))) return "spokesperson";
	const inPublic = isPublicBody(body);
	if (JOURNALIST_NOUNS.has(last) || /\bbureau chief\b|\beditor at large$/.test(words)) return "journalist";
	if (/^(?:top|ranking|senior) (?:democrat|republican)$/.test(head)) return "official";
	// of a state, a province, a central bank; not "prison governor"
	if (last === "governor" && !/\b(?:prison|jail|school|college|hospital|club)\b/.test(`${words} ${fold(body ?? "")}`)) return "official";
	// "England captain" plays for it
	if (last === "captain" && parseCountry(body ?? "")) return "other";
	// "Nationals leader": of a body that no list has and no word makes a firm, a club or a band
	if (last === "leader" && inPublic === false && isUnknownBody(body ?? "")) return "official";
	if (isOfficeHead(head)) {
		if (HEADS_ANYWHERE.has(head) && !/\bpolice\b/.test(words) && (inPublic === false || isPrivateSense(words)))
			return /official|officer/.test(last) && (inPublic !== false || (last === "official" && !privateBodyPattern.test(fold(body ?? ""))))
				? "official"
				: privateKind(body);
		return "official";
	}
	if (
		/^(?:district attorney|state attorney|attorney)$/.test(head) &&
		/\b(?:u\.?s\.?|district|state|county|city|assistant u|united states|commonwealth)\b/.test(`${words} ${fold(body ?? "")}`)
	)
		return "official";
	if (/\b(?:independent|special) counsel\b/.test(words)) return "official";
	if (last === "economist" && former) return "expert";
	const cityOffice = /\b(?:city|county|borough)\b/.test(words) && isUnknownBody(body ?? "");
	if (LEADING_NOUNS.has(last) && (inPublic !== false || head === "chief of staff" || cityOffice) && !isPrivateSense(words))
		return inPublic || !isOfAnything(head, title) ? "official" : null;
	if (LEADING_NOUNS.has(last) && last !== "economist") return privateKind(body);
	// The central bank's economist, the security council's expert
	if (/^(?:economist|expert|specialist|analyst)$/.test(last) && inPublic && !former) return "official";
	// "scientist and co-author"
	const roles = title.toLowerCase().split(/ (?:and|&) /);
	if (isExpertNoun(last) || roles.some((role) => isExpertNoun(role.split(" ").at(-1) ?? ""))) return "expert";
	return "other";
}

/** Heads of universities, institutes and watchdogs are asked for what they know; heads of firms speak for their business. Catches "tides research centre"; not "ferrolux inc". */
const knowledgePattern =
	/\b(?:university|college|institute|institution|center|centre|research|observatory|foundation|council on|think tank|society|amnesty|watch|school of|laborator|academy|project|initiative|policy)\b/;

const privateKind = (body: string | null): PersonKind => (body !== null && knowledgePattern.test(fold(body)) ? "expert" : "other");

const paperPattern = /[a-z] (?:[a-z]+-)?(?:times|gazette|tribune|herald|dispatch|inquirer|examiner|chronicle|daily news)$/; // "harbor post-gazette"; not "gazette"

/** "Ana Ruiz of NBC News", "who studies tides at Clearwater University": the body alone says it. */
function kindOfBody(body: string | null): PersonKind | null {
	if (body === null) return null;
	if (isOutletKey(fold(body)) || paperPattern.test(fold(body))) return "journalist";
	if (isPublicBody(body) && !parseCountry(body)) return "official";
	return /\b(?:university|college|institute|laborator(?:y|ies)|observatory)\b/.test(fold(body)) ? "expert" : null;
}

export interface KindOf {
	readonly kind: PersonKind;
	readonly publicBody?: boolean;
}

export function parseKind(
	head: string | null,
	heads: readonly string[],
	title: string | null,
	body: string | null,
	former = false,
	near: string | null = null,
): KindOf {
	const guessed = body === null && near !== null && head !== null && isOfAnything(head, title ?? head);
	const stated = head === null ? kindOfBody(body) : kindOfHead(head, title ?? head, guessed ? near : body, former);
	// A band's members near the Harbor Music Center: a body that may be theirs makes nobody an expert
	const main = guessed && stated === "expert" ? null : stated;
	if (main === "spokesperson") return { kind: main, publicBody: isPublicBody(body) ?? true };
	if (main !== null && main !== "other") return { kind: main };
	if (/^[DRI]-/.test(body ?? "")) return { kind: "official" };
	// Another place may call him senator; or, where this one says nothing, professor
	const others = heads.filter((h) => h !== head);
	if (others.some((h) => isOfficeHead(h) && !HEADS_ANYWHERE.has(h))) return { kind: "official" };
	if (main !== null) return { kind: main };
	return { kind: others.map((h) => kindOfHead(h, h, body, former)).find((k) => k !== null && k !== "other") ?? "other" };
}
