/**
 * "Robert Ruud, 42: burglary, theft", "Hamlet: Robert Ruud", "By Ida Holm: The bridge ...": a name, a colon and a thing that the tagger
 * takes for speech. Kept where the page's labels are spoken, in marks, or in the opening line, which may be a headline.
 */
import type { TokenizedText } from "../tokens.ts";
import { areSpoken, isSpeakerLabel } from "./labels.ts";
import type { Part } from "./parts.ts";
import { sentenceAt } from "./token-places.ts";

interface Listed {
	readonly parts: readonly Part[];
	readonly label: string;
	readonly content: Part;
	readonly signed: boolean;
}

/** A label at the head of its paragraph, with what the tagger takes for its speech. */
function readListed(words: TokenizedText, [source, cue, content]: readonly (Part | undefined)[]): Listed | null {
	if (source?.role !== "source" || cue?.role !== "cue" || content?.role !== "content") return null;
	if (words.text.slice(cue.start, cue.end) !== ":" || /["“”«»„'‘’]/.test(words.text.charAt(content.start))) return null;
	const block = words.sentences[sentenceAt(words, source.start)]?.block ?? 0;
	const before = words.text.slice(words.blocks[block]?.start ?? 0, source.start);
	const signed = /^by $/i.test(before);
	if ((block === 0 && !signed) || (before !== "" && !signed)) return null;
	return { parts: [source, cue, content], label: words.text.slice(source.start, source.end), content, signed };
}

export function leaveLists(words: TokenizedText, parts: readonly Part[]): Part[] {
	const listed = parts.flatMap((_, i) => readListed(words, parts.slice(i, i + 3)) ?? []);
	const spoken = areSpoken(
		words,
		listed.map(({ content }) => content),
	);
	const gone = new Set(listed.filter(({ label, signed }) => signed || !spoken || !isSpeakerLabel(label)).flatMap((one) => one.parts));
	return gone.size === 0 ? [...parts] : parts.filter((part) => !gone.has(part));
}
