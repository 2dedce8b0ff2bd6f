/**
 * Words that say in which form something was said: the pattern beside the cue, and the name of the medium. The first that
 * matches counts, so the particular ones stand first. Written down by reading news of many papers.
 */
import type { MediumName } from "../../facts/media.ts";

export interface MediumPattern {
	readonly pattern: RegExp;
	readonly medium: MediumName;
	/** The form holds on for the speaker's next quotations: testimony goes on, a tweet is one. */
	readonly lasts: boolean;
}

const medium = (source: string, name: MediumName, lasts = false): MediumPattern => ({
	pattern: new RegExp(`\\b(?:${source})\\b`, "i"),
	medium: name,
	lasts,
});

export const MEDIA: readonly MediumPattern[] = [
	medium("opening statement", "opening statement"),
	medium(
		"affidavit|indictment|criminal complaint|(?:court|legal|charging) (?:filings?|documents?|papers?)|in (?:a|the) (?:\\w+ )?(?:complaint|lawsuit|suit|filing)",
		"court filing",
	),
	medium(
		"testif(?:y|ies|ied|ying)|(?:his|her|their|in|during|of) (?:\\w+ ){0,2}testimony|(?:told|telling) (?:the |a )?(?:\\w+ ){0,4}(?:committee|jury|jurors|court|judge|lawmakers|senators|panel|hearing|inquiry|tribunal)|(?:appear(?:ed|ing)|testimony|speaking) before (?:the |a )?(?:\\w+ ){0,4}(?:committee|panel|court|judge)",
		"testimony",
		true,
	),
	medium("press release|news release|media release|in (?:a|the) release", "press release", true),
	medium(
		"(?:news|press) conference|(?:press|news|daily|media) briefing|(?:told|spoke to|speaking to) reporters at",
		"press conference",
		true,
	),
	medium("letter|wrote to (?:the|his|her|President|Congress)", "letter", true),
	medium("e-?mails?|e-?mailed", "email"),
	medium("(?:text|SMS) messages?|texted", "text message"),
	medium("tweet(?:s|ed|ing)?|retweet(?:s|ed|ing)?|(?:on|via) Twitter|Twitter (?:post|account|message)", "tweet"),
	medium(
		"(?:on|in|to|via) (?:a |his |her |its )?(?:\\w+ )?(?:Facebook|Instagram|Truth Social|social media|Telegram|Weibo|TikTok)",
		"social media post",
	),
	medium("blog post|wrote on (?:his|her|its|the) blog", "blog post"),
	medium("op-ed|opinion (?:piece|article)|(?:in|wrote) (?:a|an|his|her) (?:\\w+ )?(?:column|editorial)", "op-ed"),
	medium("memo(?:randum)?", "memo"),
	medium(
		"(?:in|during|gave|with) (?:a|an|the|his|her|another) (?:\\w+[ -]){0,4}interview|interview with|interviewed by",
		"interview",
		true,
	),
	medium("(?:tele)?phone call|by (?:tele)?phone|conference call|voicemail", "phone call"),
	medium("televised (?:\\w+ )?(?:address|speech)|(?:TV|television) address", "televised address", true),
	medium("(?:in|during|gave|of|at) (?:a|an|the|his|her) (?:\\w+[ -]){0,3}lecture", "lecture", true),
	medium("(?:in|during|gave|of) (?:a|an|the|his|her) (?:\\w+[ -]){0,3}(?:speech|address|remarks|keynote|sermon|talk at)", "speech", true),
	medium("(?:at|during|in) (?:a|the|his|her|their) (?:\\w+ ){0,3}debate", "debate"),
	medium("(?:at|during|told) (?:a|the|his|her) (?:\\w+ ){0,3}rally", "rally"),
	medium(
		"(?:in|via|with|issued|released) (?:a|the|his|her|its|their|an|another|separate|joint|written|brief)(?: \\w+){0,3} statements?|(?:in|said in) statements?|statement (?:released|issued|posted)",
		"statement",
		true,
	),
	medium("(?:in|from) (?:a|the|his|her|its|their) (?:\\w+ )?video", "video"),
	medium("(?:in|of) (?:a|the|his|her|its|their) (?:\\w+ )?(?:memoir|book)", "book"),
	// "the paper" alone is a newspaper
	medium("(?:wrote|writes?|writing) in (?:a|the|his|her|their) (?:\\w+ )?paper", "paper"),
];

/** "a research firm": a body that is called by its work. */
const notBody = "(?! (?:firm|company|group|cent(?:er|re)|institute|organi[sz]ation|unit|team|website|director|head|fellow|assistant)\\b)";

/** Documents that speak as sources themselves: the medium is the thing. */
export const SOURCE_MEDIA: readonly MediumPattern[] = [
	medium("polls?", "poll"),
	medium("surveys?", "survey"),
	medium("(?:research|scientific|academic|discussion|working|white|conference) papers?|papers? (?:published|in|by|from)", "paper"),
	medium(`stud(?:y|ies)|research${notBody}`, "study"),
	medium(`analys[ei]s${notBody}`, "analysis"),
	medium("reviews? of", "review"),
	medium("court (?:documents?|records?|papers?|filings?)|filings?|indictment|affidavit|lawsuit|complaint", "court documents"),
	medium("press release|news release|release", "press release"),
	medium("statements?", "statement"),
	medium("(?:Twitter|X) users?|tweets?", "tweet"),
	medium("news reports?|media reports?|local media|media", "news reports"),
	medium("reports?", "report"),
	medium("records?(?!-)", "records"),
	medium("documents?|papers|files?", "documents"),
	medium("letters?", "letter"),
	medium("e-?mails?", "email"),
	medium("(?:text|SMS) messages?", "text message"),
	medium("memos?", "memo"),
	medium("presentation", "presentation"),
	medium("proclamation", "proclamation"),
	medium("motions?", "motion"),
	medium("articles?", "article"),
	medium("(?:data|figures|statistics)(?! (?:firm|company|group|website|scientists?|analysts?))", "data"),
	medium("web ?sites?", "website"),
	medium("notes?", "note"),
	medium("signs?", "sign"),
];

/** Those whose words are a study's where the article tells of one. */
export const RESEARCHER_NOUNS: ReadonlySet<string> = new Set(["author", "authors", "researcher", "researchers", "scientist", "scientists"]);
