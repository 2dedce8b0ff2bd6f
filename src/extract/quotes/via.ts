/** Through which agency or outlet words reached this page: "told the Morning Post", "was quoted as saying by Reuters". */

import type { MediumName } from "../../facts/media.ts";
import { MONTH_NAMES } from "../lexicon/calendar.ts";
import { isPeople, parseCountry } from "../lexicon/nations.ts";
import { AGENCIES, OUTLET_ENDINGS, OUTLETS, OUTLETS_BY_CASE, OUTLETS_WITH_ARTICLE } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Weighed } from "./attributions.ts";
import type { CastIndex } from "./cast.ts";
import { isOfAnotherTime } from "./occasions.ts";
import { type Speaking, voiceOf } from "./speaking.ts";
import { sentenceAt } from "./token-places.ts";
import type { Distance } from "./told-sentences.ts";

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (names: readonly string[]): string =>
	[...names]
		.sort((a, b) => b.length - a.length)
		.map(literal)
		.join("|");

const names = `(?:The )?(?:${anyOf([...Object.keys(AGENCIES), ...OUTLETS])})|[Tt]he (?:${anyOf(OUTLETS_WITH_ARTICLE)})|${anyOf(OUTLETS_BY_CASE)}`;

/** The call signs of American stations; leaves bodies of four such letters. */
const CALL_LETTERS = "(?!KPMG|WADA|WWII|WIPO)[KW][A-Z]{3}(?:-(?:TV|FM|AM))?";

/** "MailOnline", "GeekWire": written in one word. */
const CLOSED_ENDINGS = "Online|Live|News|Wire|Insider|Insight|Press|Today|Post|Times|Media|TV";

/** Ends of outlets' names that say little of an outlet alone: "told the Press", or are known with their article. */
const NEVER_SHORT: ReadonlySet<string> = new Set([
	...OUTLETS_WITH_ARTICLE,
	..."News TV Television Radio Magazine Daily Weekly Leader Press Republic Today Sports? Online FM".split(" "),
	"News Agency",
]);

/** Ends of outlets' names that stand for them alone: "told the Herald". */
const SHORT_OUTLETS = [...OUTLET_ENDINGS.split("|").filter((word) => !NEVER_SHORT.has(word)), "Champion"].join("|");

/** An outlet by what it is called: "the Morning Post", "Syrian state television". */
const called = `(?<paper>(?!State )(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*\\s){1,4})(?:newspaper|magazine|podcast|website|television|(?:public )?broadcaster|news (?:agency|site|website|outlet|channel))\\b|(?<titled>(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*\\s){1,4}(?:\\p{Lu}\\p{L}+-)?(?:${OUTLET_ENDINGS})\\b(?!-| (?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\\p{Lu}\\p{Ll})(?:\\s(?:News|magazine|newspaper))?)|(?<station>(?:Radio|TV|Tele|Channel|News) (?:\\p{Lu}\\p{L}+|\\d+)|${CALL_LETTERS}|\\p{Lu}\\p{Ll}+(?:${CLOSED_ENDINGS}))(?![\\p{L}\\d])|(?:(?:[Ss]tate(?:-run|-owned|-controlled)? )?news (?:agency|site|website|outlet|channel)|(?:(?:public|state|private|local|regional|national) )?(?:broadcaster|newspaper|tabloid|daily|weekly|magazine)|(?:TV|television|radio) (?:station|channel|network))\\s(?<kind>(?:(?:al|el)-)?\\p{Lu}[\\p{L}\\d&’'-]*(?:\\s\\p{Lu}[\\p{L}\\d&’'-]*){0,3})|(?<own>The \\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2})|(?<=\\bthe )(?<short>${SHORT_OUTLETS})(?![\\p{L}\\d-])|(?<plain>(?:\\p{Lu}\\p{L}+ )?[Ss]tate (?:television|TV|media|radio|news agency))`;

/** An outlet anywhere: "Reuters", "ABC News", or as above. To make it ready takes the browser long, with all those names: the text has a sign of it first. */
const outletPattern = new RegExp(
	`(?:the )?(?:(?<known>(?:${names})(?: News(?: Agency)?| (?:Radio|TV|Sport|World|Breakfast)(?: (?:\\p{Lu}\\p{L}+|\\d))?)?)(?![\\p{L}\\d])|${called})`,
	"gu",
);

const before =
	"told|tells?|[Tt]elling|(?:said|reiterated|repeated|confirmed|explained|admitted|insisted|remarked|complained|acknowledged|revealed|joked|stressed|confessed) to|[Ss]peaking (?:to|with|on)|spoke (?:to|with)|(?:[Qq]uoted|cited|reported|carried|published|disclosed|revealed|obtained|seen|reviewed|viewed|contacted|reached)(?: as (?:saying|telling)| over (?:the )?phone| by (?:tele)?phone)? by|(?:remarks|comments|interview|statement|letter|article|column) (?:published|printed|broadcast|aired|carried) (?:in|on|by)(?: the \\p{L}+['’]s)?|interview(?:ed)? (?:with|on|by)|(?:appearance|appeared|appearing) on|(?:statement|comments?|remarks|e-?mail|letter|message) to|[Aa]ccording to|reports? by|[Cc]iting|(?:[Ww]riting|wrote) (?:in|for)|(?:op-ed|opinion piece|column|essay|commentary) (?:in|for)|, via(?: (?:\\p{Lu}[\\p{L}.'’-]+ ){2,3}of)?";
const after = "(?:news agency |magazine )?(?:has |first )?(?:reported|reports|quoted|cited)|said, citing";

const telling = "\\b(?:told|tells|[Tt]elling|said to|[Ss]peaking (?:to|with)|spoke (?:to|with))\\s";

/** No words before an outlet that are looked at are longer: ", via Ida Holm of ". */
const MAX_BEFORE_CHARS = 80;

/** What stands around an outlet that words came through. */
interface Way {
	readonly before: RegExp;
	readonly after: RegExp;
}

/** Leaves "told CNN's critics", where the outlet only owns what is spoken to; catches "told CNN's Ida Holm", "BBC Radio's “Morning Talk”". */
const notOwner =
	/^(?!['’]s(?! (?:[\p{Ll}-]+ )?(?:hosts?|anchors?|presenters?|correspondents?|reporters?|editors?|programmes?|programs?|shows?|podcasts?|["“‘']?\p{Lu})))/u;

const WAYS: readonly Way[] = [
	// Catches "in an ABC News interview".
	{ before: /\b(?:in|during|to) an? $/, after: /^ (?:radio |television )?interview/ },
	// Catches "said on CNN", "said on ABC's “This Week”"; leaves "seen on CNN", "a paper on Nature".
	{
		before: /\b(?:said|says|saying|speaking|added|argued|insisted|asked|told \p{L}+|claims?|claimed|warned) (?:\p{L}+day )?on $/u,
		after: /^/,
	},
	// Catches "told the Morning Post", "told “Morning Talk”", "quoted as saying by Reuters".
	{
		before: new RegExp(
			`(?:\\b|(?=,))(?:${before})\\s(?:the (?:\\p{Ll}[\\p{L}-]+ ){1,2}|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?['’]s )?["“‘]?$`,
			"u",
		),
		after: notOwner,
	},
	// Catches "Reuters reported"; leaves "Reuters fell".
	{ before: /$/, after: new RegExp(`^\\s(?:${after})\\b`) },
	// Catches "the Morning Post published an interview with Ida Holm in which"; leaves an interview that is only mentioned.
	{
		before: /$/,
		after: /^\s(?:published|ran|aired|carried|broadcast) (?:an?|its) (?:\p{L}+ ){0,2}interview [^.;:]{1,80}\bin which\b/u,
	},
];

/** Catches "told the Morning Post", leaves "quoted by the Morning Post". */
const TOLD: Way = { before: new RegExp(`${telling}["“‘]?$`), after: /^(?!['’]s)/ };

/** None of the ways is without one of these, telling among them. */
const signPattern = new RegExp(`(?:${before})\\s|\\s(?:${after})\\b|\\bin which\\b|\\binterview|\\bon\\s`, "u");

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

const byName: ReadonlySet<string> = new Set([...Object.keys(AGENCIES), ...OUTLETS, ...OUTLETS_BY_CASE]);
const byArticle: ReadonlySet<string> = new Set(OUTLETS_WITH_ARTICLE);
const calledPattern = new RegExp(`^(?:the )?(?:${called})$`, "u");

/** A name that is an outlet's: "Reuters", "the Morning Post". */
export const isOutlet = (name: string): boolean => {
	const own = name.replace(/^[Tt]he /, "");
	const forms = [own, own.replace(/ News$/, "")];
	const known = forms.some((form) => byName.has(form) || (own !== name && byArticle.has(form)));
	return known || calledPattern.test(name);
};

/** Does the page itself belong to this outlet? What one told it went no other way. */
function isOwn(name: string, { publisher, url }: Page): boolean {
	const key = bare(name);
	if (key.length < 2) return false;
	if (publisher && (bare(publisher).startsWith(key) || (/^The /.test(name) && bare(publisher).endsWith(key)))) return true;
	const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1] ?? "";
	return host.split(".").some((label) => label.replace(/[^\p{L}\p{N}]/gu, "").replace(/^the(?=.)/, "") === key);
}

/** The outlets that the text names where words came through them, those of the first way first. */
function outletsIn(text: string, ways: readonly Way[]): string[] {
	if (!signPattern.test(text)) return [];
	const named = [...text.matchAll(outletPattern)];
	return ways.flatMap(({ before, after }) =>
		named
			.filter(({ index, 0: own }) => {
				const [start, end] = [Math.max(0, index - MAX_BEFORE_CHARS), index + own.length];
				return before.test(text.slice(start, index)) && after.test(text.slice(end));
			})
			.flatMap(({ groups, 0: own }) => {
				const name =
					groups?.known?.replace(/^the /, "The ") ??
					groups?.paper?.trimEnd() ??
					groups?.titled ??
					groups?.station ??
					groups?.kind ??
					groups?.own ??
					groups?.short ??
					groups?.plain ??
					own;
				// "French television": no name
				return isPeople(name.toLowerCase()) || parseCountry(name) !== null ? [] : [withoutOwner(name)];
			}),
	);
}

/** "Britain's ITV", "July's Morning Post": whose or when is no part of the name; "Farmer's Weekly" is whole. */
function withoutOwner(name: string): string {
	const [owner = "", mark] = /^([\p{L}. ]+)(['’]s )/u.exec(name)?.slice(1) ?? [];
	const isOther = parseCountry(owner) !== null || PLACES.has(owner.toLowerCase()) || MONTH_NAMES.includes(owner);
	return mark && isOther ? name.slice(owner.length + mark.length) : name;
}

/** Catches "was quoted by the Clarion on Monday as saying", whatever it is; leaves "quoted by prosecutors", "quoted by Mr. Ruud". */
const quotedByPattern =
	/\bquoted by (?:the )?((?!(?:Mr|Mrs|Ms|Dr|Prof|Sir|Sen|Rep|Gov|Lord|Judge)\b)\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*){0,3})(?: \p{Ll}+){0,2}(?: on \p{Lu}\p{Ll}+day)? as (?:saying|telling)\b/u;

/** `unlisted`: what the article treats as outlets beside those that are known. */
function findVia(frame: string, page: Page, unlisted: RegExp | null): string | null {
	const name =
		outletsIn(frame, WAYS).find((outlet) => !isOwn(outlet, page)) ?? quotedByPattern.exec(frame)?.[1] ?? unlisted?.exec(frame)?.[1];
	return name === undefined ? null : (AGENCIES[name.replace(/ News(?: Agency)?$/, "")] ?? name);
}

/** An interview goes on for so many sentences of the article's own. */
const INTERVIEW_SENTENCES = 12;

/** What an article says of outlets. */
interface Outlets {
	readonly page: Page;
	/** Those that no list has. */
	readonly unlisted: readonly string[];
	readonly organizations: CastIndex["organizations"];
}

/** "The Post" where one Bergen Post is told of is that one. */
function inFull(name: string, organizations: CastIndex["organizations"]): string {
	const own = name.replace(/^The /, "");
	if (own.includes(" ")) return name;
	const fitting = [...organizations.values()].filter((body) => body.name.endsWith(` ${own}`));
	const [only] = fitting;
	return only && fitting.length === 1 ? only.name : name;
}

/**
 * One answer an attribution: the outlet that its frame names ("she told the Morning Post"), or that of the same speaker's words
 * in the sentence before ("She added"), and through an interview. What an outlet says itself came through no other.
 */
export function findVias(
	words: TokenizedText,
	attributions: readonly Weighed[],
	frames: readonly string[],
	since: Distance,
	speakings: readonly Speaking[],
	media: readonly (MediumName | null)[],
	{ page, unlisted, organizations }: Outlets,
): (string | null)[] {
	const unlistedPattern =
		unlisted.length > 0 ? new RegExp(`(?:\\b|(?=,))(?:${before})\\s(?:the )?(${anyOf(unlisted)})(?![\\p{L}\\d])`, "u") : null;
	const latest = new Map<string, { via: string; sentence: number; isInterview: boolean; at: number }>();
	return attributions.map(({ cue, content, relayedBy }, i) => {
		const speaking = speakings[i] as Speaking;
		const who = voiceOf(speaking);
		const sentence = sentenceAt(words, (cue ?? content[0])?.start ?? 0);
		const relay = relayedBy !== undefined && !isOwn(relayedBy, page) ? relayedBy : null;
		const own = findVia(frames[i] as string, page, unlistedPattern) ?? relay;
		const last = who === null ? undefined : latest.get(who);
		const isNear = last !== undefined && last.at === i - 1 && since(last.sentence, sentence) <= 1;
		const isInterview = media[i] === "interview";
		const goesOn = isNear || (last?.isInterview && isInterview && since(last.sentence, sentence) <= INTERVIEW_SENTENCES);
		const carried = goesOn && !isOfAnotherTime(frames[i] as string) ? (last?.via ?? null) : null;
		const body = organizations.get(speaking.speaker ?? "")?.name ?? null;
		const short = own ?? carried;
		const found = short && inFull(short, organizations);
		// "the Independent Journal" is no Independent
		const isSpeaker = found !== null && body !== null && (isSameOutlet(found, body) || body.startsWith(`${found} `));
		const via = isSpeaker ? null : found;
		if (own && via && who) latest.set(who, { via, sentence, isInterview, at: i });
		return via;
	});
}

/** Did somebody tell it to an outlet? To the page's own that is an interview. */
export function toldTo(frame: string, page: Page): "own" | "other" | null {
	const outlets = outletsIn(frame, [TOLD]);
	return outlets.some((outlet) => isOwn(outlet, page)) ? "own" : outlets.length > 0 ? "other" : null;
}
