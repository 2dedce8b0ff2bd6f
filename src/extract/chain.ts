/** How words reached this page: through which agency or outlet (via), and in which form they were said (medium). */
import { overlaps, type Span, slice } from "../facts/span.ts";
import { MEDIA, type MediumPattern, SOURCE_MEDIA } from "./lexicon/media.ts";
import { AGENCIES, OUTLET_ENDINGS, OUTLETS } from "./lexicon/outlets.ts";
import type { Attribution } from "./link.ts";
import { sentenceAt } from "./token-places.ts";
import type { TokenizedText } from "./tokens.ts";

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const names = [...Object.keys(AGENCIES), ...OUTLETS]
	.sort((a, b) => b.length - a.length)
	.map(escaped)
	.join("|");
/** An outlet by name: "Reuters", "the Morning Post", "state television". */
const outlet = `(?:the )?(?:(?<known>${names})\\b|(?<titled>(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*\\s){1,4}(?:${OUTLET_ENDINGS})\\b(?:\\s(?:News|magazine|newspaper))?)|(?<plain>(?:\\p{L}+ )?state (?:television|TV|media|radio|news agency)))`;

/** Catches "told CNN", "was quoted as saying by the Reuters", "in an interview with The Times", "reported by AFP"; leaves "told CNN's critics". */
const viaPatterns: readonly RegExp[] = [
	new RegExp(
		`\\b(?:told|tells|telling|to|speaking (?:to|with|on)|spoke (?:to|with)|(?:quoted|cited|reported|carried|published|seen|obtained)(?: as saying| as telling)? by|interview (?:with|on|by)|appearance on|appeared on|statement to|comments? to|remarks to|according to|reports? by|citing)\\s${outlet}(?!['’]s)`,
		"u",
	),
	new RegExp(
		`${outlet}\\s(?:news agency )?(?:reported|reports|has reported|first reported|quoted|said, citing|reported, citing|cited)`,
		"u",
	),
];

/** The sentence that holds the cue, without the quoted content: where the words about the telling stand. */
export function frameOf(words: TokenizedText, attribution: Attribution): string {
	const at = attribution.cue ?? attribution.source;
	if (!at) return "";
	const sentence = words.sentences[sentenceAt(words, at.start)];
	if (!sentence) return "";
	let frame = "";
	let from = sentence.start;
	for (const piece of attribution.content) {
		if (!overlaps(piece, sentence)) continue;
		frame += words.text.slice(from, Math.max(from, piece.start));
		from = Math.max(from, piece.end);
	}
	return frame + words.text.slice(from, Math.max(from, sentence.end));
}

const bare = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^the\s+/, "")
		.replace(/[^\p{L}\p{N}]/gu, "");

/** Does the page itself belong to this outlet? Its own questions are no detour. */
function isOwn(name: string, publisher: string | null, url: string | null): boolean {
	const key = bare(name);
	if (key.length < 2) return false;
	if (publisher && (bare(publisher) === key || bare(publisher).startsWith(key))) return true;
	const host = url?.match(/^https?:\/\/(?:www\.)?([^/:]+)/i)?.[1] ?? "";
	return host.split(".").some((part) => part.replace(/[^\p{L}\p{N}]/gu, "") === key);
}

export function findVia(frame: string, page: { readonly publisher: string | null; readonly url: string | null }): string | null {
	for (const pattern of viaPatterns) {
		const groups = pattern.exec(frame)?.groups;
		const name = groups?.known ?? groups?.titled ?? groups?.plain;
		if (name && !isOwn(name, page.publisher, page.url)) return AGENCIES[name] ?? name;
	}
	return null;
}

const firstOf = (patterns: readonly MediumPattern[], text: string): MediumPattern | null =>
	patterns.find((m) => m.pattern.test(text)) ?? null;

export function findMedium(words: TokenizedText, frame: string, source: Span | null): MediumPattern | null {
	return firstOf(MEDIA, frame) ?? (source ? firstOf(SOURCE_MEDIA, slice(words.text, source)) : null);
}
