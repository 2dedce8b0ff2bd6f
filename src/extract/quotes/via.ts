/** Through which agency or outlet words reached this page: "told the Morning Post", "was quoted as saying by Reuters". */
import { AGENCIES, OUTLET_ENDINGS, OUTLETS, OUTLETS_BY_CASE, OUTLETS_WITH_ARTICLE } from "../lexicon/outlets.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { type Speaking, voiceOf } from "./speaking.ts";
import { sentenceAt } from "./token-places.ts";

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (names: readonly string[]): string =>
	[...names]
		.sort((a, b) => b.length - a.length)
		.map(literal)
		.join("|");

const names = `(?:The )?(?:${anyOf([...Object.keys(AGENCIES), ...OUTLETS])})|[Tt]he (?:${anyOf(OUTLETS_WITH_ARTICLE)})|${anyOf(OUTLETS_BY_CASE)}`;

/** An outlet by name: "Reuters", "ABC News", "the Morning Post", "Syrian state television". */
const outlet = `(?:the )?(?:(?<known>(?:${names})(?: News)?)\\b|(?<paper>(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*\\s){1,4})(?:newspaper|magazine)\\b|(?<titled>(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*\\s){1,4}(?:\\p{Lu}\\p{L}+-)?(?:${OUTLET_ENDINGS})\\b(?!-)(?:\\s(?:News|magazine|newspaper))?)|(?<plain>(?:\\p{L}+ )?[Ss]tate (?:television|TV|media|radio|news agency)))`;

/** Behind an outlet's "'s": catches " Today programme". */
const programme = "(?: \\p{Lu}[\\p{L}\\d]*){1,4} (?:programme|program|show|podcast)\\b";

const before =
	"told|tells|telling|speaking (?:to|with|on)|spoke (?:to|with)|(?:quoted|cited|reported|carried|published|disclosed|revealed|obtained|seen|reviewed|viewed|contacted)(?: as (?:saying|telling))? by|interview(?:ed)? (?:with|on|by)|(?:appearance|appeared|appearing) on|(?:statement|comments?|remarks|e-?mail|letter|message) to|according to|reports? by|citing|(?:[Ww]riting|wrote) (?:in|for)|, via(?: (?:\\p{Lu}[\\p{L}.'’-]+ ){2,3}of)?";
const after = "(?:news agency |magazine )?(?:has |first )?(?:reported|reports|quoted|cited)|said, citing";

const viaPatterns: readonly RegExp[] = [
	// Catches "told the Morning Post", "quoted as saying by Reuters"; "told CNN's State of the Union show"; leaves "told CNN's critics".
	new RegExp(`(?:\\b|(?=,))(?:${before})\\s${outlet}(?!['’]s(?!${programme}))`, "u"),
	// Catches "Reuters reported"; leaves "Reuters fell".
	new RegExp(`${outlet}\\s(?:${after})\\b`, "u"),
	// Catches "the Morning Post published an interview with Ida Holm in which"; leaves an interview that is only mentioned.
	new RegExp(
		`${outlet}\\s(?:published|ran|aired|carried|broadcast) (?:an?|its) (?:\\p{L}+ ){0,2}interview [^.;:]{1,80}\\bin which\\b`,
		"u",
	),
];

export interface Page {
	readonly publisher: string | null;
	readonly url: string | null;
}

const bare = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^the\s+/, "")
		.replace(/[^\p{L}\p{N}]/gu, "");

/** "Bloomberg" and "Bloomberg News" are one. */
export const isSameOutlet = (a: string, b: string): boolean => bare(a).replace(/news$/, "") === bare(b).replace(/news$/, "");

const outletPattern = new RegExp(`^${outlet}$`, "u");

/** A name that is an outlet's: "Reuters", "the Morning Post". */
export const isOutlet = (name: string): boolean => outletPattern.test(name);

/** Does the page itself belong to this outlet? What one told it went no other way. */
function isOwn(name: string, { publisher, url }: Page): boolean {
	const key = bare(name);
	if (key.length < 2) return false;
	if (publisher && (bare(publisher).startsWith(key) || (/^The /.test(name) && bare(publisher).endsWith(key)))) return true;
	const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1] ?? "";
	return host.split(".").some((label) => label.replace(/[^\p{L}\p{N}]/gu, "").replace(/^the(?=.)/, "") === key);
}

const nameIn = (pattern: RegExp, frame: string): string | undefined => {
	const groups = pattern.exec(frame)?.groups;
	const known = groups?.known?.replace(/^the /, "The ");
	return known ?? groups?.paper?.trimEnd() ?? groups?.titled ?? groups?.plain;
};

function findVia(frame: string, page: Page): string | null {
	for (const pattern of viaPatterns) {
		const name = nameIn(pattern, frame);
		if (name && !isOwn(name, page)) return AGENCIES[name.replace(/ News$/, "")] ?? name;
	}
	return null;
}

/**
 * One answer an attribution: the outlet that its frame names ("she told the Morning Post"), or that of the same speaker's words
 * in the sentence before ("She added"). What an outlet says itself came through no other.
 */
export function findVias(
	words: TokenizedText,
	attributions: readonly Attribution[],
	frames: readonly string[],
	speakings: readonly Speaking[],
	page: Page,
	nameOfBody: (id: string) => string | null,
): (string | null)[] {
	let last: { who: string; via: string; sentence: number } | null = null;
	return attributions.map(({ cue, content }, i) => {
		const speaking = speakings[i] as Speaking;
		const who = voiceOf(speaking);
		const sentence = sentenceAt(words, (cue ?? content[0])?.start ?? 0);
		const own = findVia(frames[i] as string, page);
		const carried = last !== null && last.who === who && sentence - last.sentence <= 1 ? last.via : null;
		const body = speaking.speaker === null ? null : nameOfBody(speaking.speaker);
		const found = own ?? carried;
		const via = found && body && isSameOutlet(found, body) ? null : found;
		last = own && via && who ? { who, via, sentence } : null;
		return via;
	});
}

/** Catches "told the Morning Post", leaves "quoted by the Morning Post". */
const toldPattern = new RegExp(`\\b(?:told|tells|telling|speaking (?:to|with)|spoke (?:to|with))\\s${outlet}(?!['’]s)`, "u");

/** The page's own outlet, where somebody told it: that is where the words were said. */
export function findOwnOutlet(frame: string, page: Page): string | null {
	const name = nameIn(toldPattern, frame);
	return name && isOwn(name, page) ? name : null;
}
