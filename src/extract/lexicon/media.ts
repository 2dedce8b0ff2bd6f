/**
 * Words that say in which form something was said: the pattern beside the cue, and the name of the medium. The first that
 * matches counts, so the particular ones stand first. Written down by reading news of many papers.
 */
import type { MediumName } from "../../facts/media.ts";

export interface MediumPattern {
	readonly pattern: RegExp;
	readonly medium: MediumName;
	/** For so many sentences the form holds on for the speaker's next quotations. */
	readonly lasts: number;
}

/** Testimony fills whole articles. */
const THROUGHOUT = Number.POSITIVE_INFINITY;
const LONG = 12;
/** "said in an email. She added": what follows at once is of the same email. That somebody tweeted is no reason to think so. */
export const BRIEFLY = 2;

/** "took to Instagram" is not said of other words than those that follow. */
const SHORTLY = 3;

const medium = (source: string, name: MediumName, lasts = BRIEFLY): MediumPattern => ({
	pattern: new RegExp(`\\b(?:${source})\\b`, "i"),
	medium: name,
	lasts,
});

/** What a report says is no sign that its author speaks on in it. */
const document = (source: string, name: MediumName): MediumPattern => medium(source, name, 0);

/** "at the", "during a", "in that", "at last week's", "during Saturday night's". */
const DETERMINER = "(?:an?|the|this|that|his|her|its|their|another|(?:\\w+ )?\\w+['’]s)";

/** "on Facebook", "took to her Instagram". */
const PLACE = "(?:on|in|to|via) (?:a |an |his |her |its )?(?:\\w+ )?";

export const MEDIA: readonly MediumPattern[] = [
	medium("opening statement", "opening statement"),
	medium(
		"affidavit|indictment|criminal complaint|(?:court|legal|charging) (?:filings?|documents?|papers?)|in (?:a|the) (?:\\w+ )?(?:complaint|lawsuit|suit)|court filing",
		"court filing",
	),
	medium(
		"testif(?:y|ies|ied|ying)|(?:his|her|their|in|during|of) (?:\\w+ ){0,2}testimony|(?:gave|giving) evidence|(?:told|telling) (?:the |a )?(?:\\w+ ){0,4}(?:committee|lawmakers|senators|panel|inquiry)|(?:appear(?:ed|ing)|testimony|speaking) before (?:the |a )?(?:\\w+ ){0,4}(?:committee|panel|court|judge)",
		"testimony",
		THROUGHOUT,
	),
	medium(
		`(?:at|in|during) ${DETERMINER} (?:\\w+ ){0,4}(?:hearing|inquest|tribunal)|(?:told|telling) (?:the |a )?(?:\\w+ ){0,4}(?:jury|jurors|court|judge|hearing|inquest|tribunal)`,
		"hearing",
		THROUGHOUT,
	),
	medium(`(?:told|telling|(?:at|during) ${DETERMINER}) (?:the |a )?(?:[\\w'’]+ ){0,4}meeting`, "meeting", LONG),
	medium("press release|news release|media release|in (?:a|the) release", "press release", LONG),
	medium(
		"(?:news|press) conference|(?:press|news|daily|media) briefing|(?:told|spoke to|speaking to) reporters at",
		"press conference",
		LONG,
	),
	medium("letter|wrote to (?:the|his|her|President|Congress)", "letter", LONG),
	medium("e-?mailed (?:\\w+ )?statement|in a statement (?:sent|posted|shared|published|released|e-?mailed)", "statement", LONG),
	medium("e-?mails?|e-?mailed", "email"),
	medium("(?:text|SMS) messages?|texted", "text message"),
	medium("tweet(?:s|ed|ing)?|retweet(?:s|ed|ing)?|(?:on|via|to) Twitter|Twitter (?:post|account|message)", "tweet"),
	medium("(?:WhatsApp|Viber|Signal|Messenger|WeChat) messages?", "message"),
	medium("(?:took|taking) to (?:\\w+ )?Facebook", "Facebook post", SHORTLY),
	medium("(?:took|taking) to (?:\\w+ )?Instagram", "Instagram post", SHORTLY),
	medium("(?:took|taking) to X", "X post", SHORTLY),
	medium(`${PLACE}Facebook`, "Facebook post"),
	medium(`${PLACE}Instagram`, "Instagram post"),
	medium("(?:post(?:ed|ing|s)?|wrote|writes|writing|shared|said|message|statement) on X|(?:in|on) (?:a|an) X post", "X post"),
	medium(`${PLACE}(?:Truth Social|social media|Telegram|Weibo|TikTok)`, "social media post"),
	medium(
		"(?:on|in) (?:a|an|the|his|her|its|their) (?:[\\w'’-]+ ){0,3}podcast|(?:on|in|of) the [^.;:]{1,40} podcast|episode of [^,.;:]{1,40} podcast",
		"podcast",
		LONG,
	),
	medium("blog post|(?:on|in) (?:his|her|its|the|their) (?:\\w+ )?blog", "blog post"),
	medium("op-ed|opinion (?:piece|article)|(?:in|wrote) (?:a|an|his|her) (?:\\w+ )?(?:column|editorial)", "op-ed"),
	medium("memo(?:randum)?", "memo"),
	medium(
		"(?:in|during|gave|with) (?:a|an|the|his|her|another) (?:\\w+[ -]){0,4}interview|interview with|interviewed by",
		"interview",
		LONG,
	),
	medium(
		"(?:told|telling)(?: \\w+){1,4} on a (?:\\w+ )?call|(?:tele)?phone call|(?:by|on|via|on the|over the) (?:satellite )?(?:tele)?phone|(?:conference|earnings|investor) call|on a call (?:with|to)|voicemail",
		"phone call",
	),
	medium("televised (?:\\w+ )?(?:address|speech)|(?:TV|television) address", "televised address", LONG),
	medium("(?:in|during|gave|of|at) (?:a|an|the|his|her) (?:\\w+[ -]){0,3}lecture", "lecture", LONG),
	medium(
		`(?:in|during|gave|of|began|opened|ended|closed|delivered|delivering) ${DETERMINER} (?:[\\w-]+ ){0,4}(?:speech|address|remarks|keynote|sermon|talk at)|(?:his|her) (?:[\\w-]+ ){0,2}speech (?:to|before)`,
		"speech",
		LONG,
	),
	medium(`(?:at|during|in) ${DETERMINER} (?:[\\w-]+ ){0,3}debate(?! (?:over|about|around|on)\\b)`, "debate"),
	medium(`(?:at|during|told) ${DETERMINER} (?:[\\w-]+ ){0,3}rally`, "rally"),
	medium(`(?:at|during|told) ${DETERMINER} (?:[\\w-]+ ){0,3}town[ -]hall`, "town hall"),
	medium(
		"(?:at|during|told) (?:an?|the|this|last|his|her|their) (?:[\\w'’&-]+ ){0,5}(?:conference|summit|symposium|forum|panel discussion)(?! call)",
		"conference",
		LONG,
	),
	medium(
		"(?:in|via|with|issued|released) (?:a|the|this|that|his|her|its|their|an|another|separate|joint|written|brief)(?: \\w+){0,3} statements?|(?:in|said in) statements?|statement (?:released|issued|posted)",
		"statement",
		LONG,
	),
	medium("(?:in|from) (?:a|the|his|her|its|their) (?:\\w+ )?video", "video"),
	medium("(?:in|from) (?:a|the|its|their|his|her) (?:\\w+ ){0,3}(?:filing|prospectus)|(?:regulatory|securities|annual) filings?", "filing"),
	medium("(?:in|of) (?:a|the|his|her|its|their) (?:\\w+ )?(?:memoir|autobiography)", "memoir"),
	medium("(?:in|of) (?:a|the|his|her|its|their) (?:\\w+ )?book", "book"),
	medium("(?:in|to) (?:a|the|this|that|his|her|its|their) (?:[\\w-]+ ){0,3}newsletter", "newsletter"),
	medium(
		"in (?:a|this|that|his|her|its|their) (?:[\\w-]+ ){0,2}note(?: (?:to|for|on) (?:clients|investors|customers))?|note to (?:clients|investors|customers)",
		"note",
	),
	medium("(?<!involved )in (?:a|an|the|this|that|his|her|its|their) (?:[\\w-]+ ){0,3}report", "report", 0),
	medium(
		"in (?:a|an|the|this|that|his|her|its|their) (?:[\\w-]+ ){0,2}(?:ruling|judg(?:e)?ment|dissent)|(?:judge|court|justice) (?:\\w+ ){0,3}ruled",
		"ruling",
	),
	// "the paper" alone is a newspaper
	medium("(?:wrote|writes?|writing) in (?:a|the|his|her|their) (?:\\w+ )?paper", "paper"),
];

/** "a research firm": a body that is called by its work. */
const notBody = "(?! (?:firm|company|group|cent(?:er|re)|institute|organi[sz]ation|unit|team|website|director|head|fellow|assistant)\\b)";

/** Documents that speak as sources themselves: the medium is the thing. */
export const SOURCE_MEDIA: readonly MediumPattern[] = [
	document("polls?|polling", "poll"),
	document("surveys?", "survey"),
	document("(?:research|scientific|academic|discussion|working|white|conference) papers?|papers? (?:published|in|by|from)", "paper"),
	document(`stud(?:y|ies)|research${notBody}`, "study"),
	document(`analys[ei]s${notBody}`, "analysis"),
	document("reviews? of", "review"),
	document("audits?", "audit"),
	document("(?:annual |company )?accounts (?:filed|show|for)", "accounts"),
	document("complaints?", "complaint"),
	document("court (?:documents?|records?|papers?|filings?)|indictment|affidavit|lawsuit", "court documents"),
	document("filings?", "filing"),
	document(
		"(?:court|judge)['’]?s? (?:ruling|opinion|order)|ruling(?!\\s+(?:[\\w-]+\\s+){0,3}(?:party|coalition|bloc|alliance|class|family|council|junta|regime|elite)\\b)",
		"ruling",
	),
	document("estimates?", "estimate"),
	document("interviews", "interview"),
	document("press release|news release|release", "press release"),
	document("statements?", "statement"),
	document("(?:Twitter|X) users?|tweets?", "tweet"),
	document("news reports?|media reports?|local media|media", "news reports"),
	document("reports?", "report"),
	document("records?(?!-)", "records"),
	document("documents?|papers|files?", "documents"),
	document("letters?", "letter"),
	document("e-?mails?", "email"),
	document("(?:text|SMS) messages?", "text message"),
	document("memos?", "memo"),
	document("presentation", "presentation"),
	document("proclamation", "proclamation"),
	document("motions?", "motion"),
	document("(?:radio |text |WhatsApp |Viber )messages?", "message"),
	document("articles?", "article"),
	document("(?:data|figures|statistics)(?! (?:firm|company|group|website|scientists?|analysts?))", "data"),
	document("web ?sites?", "website"),
	document("notes?", "note"),
	document("signs?", "sign"),
];

/** Those whose words are a study's where the article tells of one. */
export const RESEARCHER_NOUNS: ReadonlySet<string> = new Set(["author", "authors", "researcher", "researchers", "scientist", "scientists"]);

export const firstOf = (patterns: readonly MediumPattern[], text: string): MediumPattern | null =>
	patterns.find(({ pattern }) => pattern.test(text)) ?? null;
