/**
 * Does a body answer to a common noun: "the agency" for the Food and Drug Administration, "the company" for Ferrolux Inc.? By words of its name, and for
 * those known by their letters by a list.
 */

import { KNOWN_FIRMS } from "../lexicon/bodies.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { OUTLET_ENDINGS, OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isPublicBody } from "../people/kind.ts";

/** Agencies by their letters: catches "nasa"; not "nato". */
const agencyPattern =
	/^(?:fbi|cia|nsa|epa|fda|cdc|dhs|ice|irs|sec|ftc|fcc|faa|ntsb|tsa|atf|dea|fema|nasa|noaa|usda|usaid|unhcr|iaea|unicef|interpol|europol)$/;
/** Catches "harbor television", "cnn"; not "harbor post". */
const networkPattern = /\b(?:cnn|bbc|nbc|abc|cbs|fox|msnbc|npr|pbs|al jazeera|sky|itv|rt|network|television|tv)\b/;
/** Catches "harbor football club"; not "harbor foods". */
const notFirmPattern =
	/\b(?:university|college|school|court|union|federation|association|foundation|institute|institution|hospital|church|party|committee|council|commission|center|centre|society|campaign|caucus|coalition|movement|league|fund|board|museum|club|observatory)\b/;

/** Catches "ferrolux inc", "rigel coal"; not "rigel". */
const firmWordPattern =
	/\b(?:inc|corp|corporation|company|co|ltd|limited|pvt|bhd|nv|oyj|llc|plc|gmbh|ag|holdings|industries|partners|capital|airlines|airways|motors|energy|pharmaceuticals|technologies|systems|software|stores|studios|pictures|entertainment|electronics|insurance|steel|oil|gas|mining|coal|foods|brands|hotels|markets|group|bank|laboratories|telecom|resources)\b/;

/** Is the body a firm by the words of its name, or by our list? `treated`: the article treats it as one. */
export const isFirm = (key: string, treated: boolean): boolean =>
	(treated || firmWordPattern.test(key) || KNOWN_FIRMS.has(key)) && mayBeFirm(key);

/** May it be a firm, for all that its name says: "Viaton"? */
export const mayBeFirm = (key: string): boolean => !isPublicBody(key) && !notFirmPattern.test(key) && !OUTLET_KEYS.has(key);

/** Agencies that papers take their news from are no paper: catches "reuters"; not "the times". */
const wirePattern = /^(?:reuters|afp|agence france-presse|ap|associated press|upi|xinhua|tass|bloomberg)$/;

/** Catches "alder echo"; not "echo". */
const paperPattern = new RegExp(` (?:${OUTLET_ENDINGS})$`, "i");

const isPaper = (key: string): boolean =>
	(OUTLET_KEYS.has(key) || paperPattern.test(key)) && !networkPattern.test(key) && !wirePattern.test(key);

/** Bodies that plead a cause, of whose kind their name says nothing. Common knowledge. */
const advocatesPattern =
	/^(?:amnesty|amnesty international|human rights watch|greenpeace|oxfam|sierra club|doctors without borders|médecins sans frontières|save the children|red cross|planned parenthood|aclu|nra|naacp|aarp|wwf|peta|moveon|black lives matter)$/;

/** Catches "alder relief association", "greenpeace"; not a public body's "center". */
const isOrganization = (key: string): boolean =>
	!isPublicBody(key) &&
	(advocatesPattern.test(key) ||
		/\b(?:organi[sz]ation|association|foundation|federation|society|alliance|coalition|institute|center|centre|league)\b/.test(key));

/** What is no public body, firm, paper or place may plead a cause: "harbor lifeline". */
const isAdvocate = (key: string, treated: boolean): boolean =>
	!isPublicBody(key) && !isFirm(key, treated) && !isPaper(key) && !wirePattern.test(key) && parseCountry(key) === null && !PLACES.has(key);

const isNetwork = (key: string): boolean => networkPattern.test(key);

/** Catches "harbor institute", "cato institute"; a "tank" that thinks. */
const thinkTankPattern =
	/\b(?:institute|institution|foundation|cent(?:er|re)|council on|forum|chatham house|brookings|heritage|cato|rand)\b/;

/** For each noun the names that answer to it beside those that hold the word itself. */
const BY_NOUN: ReadonlyMap<string, (key: string, treated: boolean) => boolean> = new Map([
	["company", isFirm],
	["firm", isFirm],
	["business", isFirm],
	["airline", (key) => /\b(?:airlines?|airways|air)\b/.test(key)],
	["carrier", (key) => /\b(?:airlines?|airways|air)\b/.test(key)],
	["bank", (key) => /\b(?:bank|bancorp|wells fargo|goldman sachs|morgan|barclays|hsbc|citigroup|ubs|credit suisse)\b/.test(key)],
	["agency", (key) => agencyPattern.test(key) || /\b(?:agency|administration|bureau|office|services?|authority|survey)\b/.test(key)],
	["bureau", (key) => key === "fbi" || /\bbureau\b/.test(key)],
	["department", (key) => key === "dhs" || key === "doj" || /\b(?:department|dept)\b/.test(key)],
	["fund", (key) => key === "imf" || /\bfund\b/.test(key)],
	["party", (key) => /\b(?:party|republicans|democrats|gop|labour|conservatives|tories)\b/.test(key)],
	["panel", (key) => /\b(?:committee|subcommittee|panel|commission)\b/.test(key)],
	["committee", (key) => key === "dnc" || key === "rnc" || /\b(?:committee|subcommittee)\b/.test(key)],
	["school", (key) => /\b(?:school|university|college|academy)\b/.test(key)],
	["association", (key) => /\b(?:association|assn|federation)\b/.test(key)],
	[
		"group",
		(key) =>
			/\b(?:group|coalition|alliance|association|front|movement|federation|society|watch|monitor|observatory|initiative|islamic state|isil|isis|qaeda|taliban|hezbollah|hamas)\b/.test(
				key,
			) || advocatesPattern.test(key),
	],
	["organization", isOrganization],
	["organisation", (key) => isOrganization(key) || (!isPublicBody(key) && /\b(?:monitor|watch|observatory|network)\b/.test(key))],
	["club", (key) => /\b(?:club|f\.?c|a\.?f\.?c|united|rovers|wanderers|hotspur|albion|athletic|city)\b/.test(key) && !isPublicBody(key)],
	["ngo", isAdvocate],
	["nonprofit", isAdvocate],
	["broadcaster", isNetwork],
	["tank", (key) => !isPublicBody(key) && thinkTankPattern.test(key)],
	["network", isNetwork],
	["newspaper", isPaper],
	["paper", isPaper],
	["magazine", isPaper],
	["charity", (key) => /\b(?:charity|foundation|trust|fund)\b/.test(key)],
	["bloc", (key) => /\b(?:eu|e\.u\.|european union)\b/.test(key)],
	["alliance", (key) => key === "nato" || /\balliance\b/.test(key)],
]);

const BY_WORD = wordSet(
	"ministry district region court trust commission council university college union association institute foundation board administration authority service office center centre hospital",
);

export const isBodyNoun = (noun: string): boolean => BY_NOUN.has(noun) || BY_WORD.has(noun);

/** `keys`: a body's name and its acronyms, folded, without "the". `treated`: the article treats it as a firm. */
export const answersTo = (noun: string, keys: readonly string[], treated: boolean): boolean =>
	keys.some((key) => BY_NOUN.get(noun)?.(key, treated) ?? key.split(/[ ’']/).includes(noun));
