/** The forms of speech and the documents that quotes come in, by the names that facts call them by. An outlet's own name may stand instead. */
export const MEDIUM_NAMES = [
	"opening statement",
	"court filing",
	"testimony",
	"press release",
	"press conference",
	"letter",
	"email",
	"text message",
	"tweet",
	"social media post",
	"blog post",
	"op-ed",
	"memo",
	"interview",
	"phone call",
	"televised address",
	"speech",
	"debate",
	"rally",
	"statement",
	"video",
	"book",
	"poll",
	"survey",
	"study",
	"court documents",
	"news reports",
	"report",
	"records",
	"documents",
	"presentation",
	"proclamation",
] as const;

export type MediumName = (typeof MEDIUM_NAMES)[number];

export const isMediumName = (medium: string): medium is MediumName => (MEDIUM_NAMES as readonly string[]).includes(medium);
