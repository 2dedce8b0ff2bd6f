/**
 * Words that say in which form something was said: the pattern beside the cue, and the name of the medium. The first that
 * matches counts, so the particular ones stand first. Written down by reading news of many papers.
 */
export interface MediumPattern {
	readonly pattern: RegExp;
	readonly medium: string;
	/** The form holds on for the speaker's next quotations: testimony goes on, a tweet is one. */
	readonly lasts: boolean;
}

const medium = (source: string, name: string, lasts = false): MediumPattern => ({
	pattern: new RegExp(`\\b(?:${source})\\b`, "i"),
	medium: name,
	lasts,
});

export const MEDIA: readonly MediumPattern[] = [
	medium("opening statement", "opening statement"),
	medium(
		"(?:court|legal|charging) (?:filings?|documents?|papers?|records?)|affidavit|indictment|criminal complaint|lawsuit|in (?:a|the) (?:complaint|motion|brief|suit)|(?:according to|in) (?:a|the) complaint",
		"court filing",
	),
	medium(
		"testif(?:y|ies|ied|ying)|(?:in|during) (?:\\w+ )?(?:\\w+ )?testimony|told (?:the |a )?(?:\\w+ ){0,4}(?:committee|jury|jurors|court|judge|lawmakers|senators|panel|hearing|inquiry|tribunal)|(?:at|during) (?:a|the|his|her) (?:\\w+ ){0,3}hearing",
		"testimony",
		true,
	),
	medium("press release|news release|media release", "press release", true),
	medium(
		"(?:news|press) conference|press briefing|news briefing|briefing|(?:told|spoke to|speaking to) reporters at",
		"press conference",
		true,
	),
	medium("tweet(?:s|ed|ing)?|retweet(?:s|ed|ing)?|on Twitter|on X\\b|Twitter (?:post|account|message)", "tweet"),
	medium("Facebook|Instagram|Truth Social|social media|Telegram|Weibo|TikTok", "social media post"),
	medium("blog post|wrote on (?:his|her|its|the) blog", "blog post"),
	medium("op-ed|opinion (?:piece|article)|column|editorial", "op-ed"),
	medium("e-?mails?|e-?mailed", "email"),
	medium("text messages?|texted", "text message"),
	medium("letter|wrote to (?:the|his|her|President|Congress)", "letter", true),
	medium("memo(?:randum)?", "memo"),
	medium("interview(?:s|ed)?", "interview", true),
	medium("(?:tele)?phone call|by (?:tele)?phone|conference call|voicemail", "phone call"),
	medium("televised (?:address|speech)|TV address", "televised address", true),
	medium("speech|address to|in an address|addressing|keynote", "speech", true),
	medium("(?:at|during) (?:a|the|his|her|their) (?:\\w+ ){0,3}(?:debate)|in (?:a|the) debate", "debate"),
	medium("(?:at|during|told) (?:a|the|his|her) (?:\\w+ ){0,3}rally", "rally"),
	medium(
		"(?:in|via|with) (?:a|the|his|her|its|their|an|another|separate|joint|written|brief)(?: \\w+){0,3} statements?|statement (?:released|issued|posted|from|by)|issued a statement|statement (?:said|says|read|reads)",
		"statement",
		true,
	),
	medium("(?:in|from) (?:a|the|his|her|its|their) (?:\\w+ )?(?:video|documentary|podcast|broadcast|memoir|book|essay|filing)", "video"),
];

/** Documents that speak as sources themselves: the medium is the thing. */
export const SOURCE_MEDIA: readonly MediumPattern[] = [
	medium("polls?", "poll"),
	medium("surveys?", "survey"),
	medium("stud(?:y|ies)|research|paper", "study"),
	medium("court (?:documents?|records?|papers?|filings?)|filings?|indictment|affidavit|lawsuit|complaint", "court documents"),
	medium("press release|news release|release", "press release"),
	medium("statements?", "statement"),
	medium("news reports?|media reports?|local media|media", "news reports"),
	medium("reports?", "report"),
	medium("records?", "records"),
	medium("documents?|papers|files?", "documents"),
	medium("letters?", "letter"),
	medium("e-?mails?", "email"),
	medium("memos?", "memo"),
	medium("presentation", "presentation"),
	medium("proclamation", "proclamation"),
];
