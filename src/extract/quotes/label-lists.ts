/**
 * "Robert Ruud, 42: burglary, theft", "Hamlet: Robert Ruud", "By Ida Holm: The bridge ...", "LUND: The bridge ...": a name, a colon and a
 * thing that the tagger takes for speech. Kept where the page's labels are spoken, in marks, or in the opening line, which may be a headline.
 */
import type { TokenizedText } from "../tokens.ts";
import { areSpoken, isSpeakerLabel } from "./labels.ts";
import type { Part } from "./parts.ts";
import { sentenceAt } from "./token-places.ts";

interface Listed {
	/** The label, its colon and what stands behind them. */
	readonly parts: readonly [Part, Part, Part];
	readonly label: string;
	/** A byline or a dateline. */
	readonly isNobodys: boolean;
}

/** A label at the head of its paragraph, with what the tagger takes for its speech. */
function readListed(words: TokenizedText, [source, cue, content]: readonly (Part | undefined)[]): Listed | null {
	if (source?.role !== "source" || cue?.role !== "cue" || content?.role !== "content") return null;
	if (words.text.slice(cue.start, cue.end) !== ":" || /["“”«»„'‘’]/.test(words.text.charAt(content.start))) return null;
	const block = words.sentences[sentenceAt(words, source.start)]?.block ?? 0;
	const before = words.text.slice(words.blocks[block]?.start ?? 0, source.start);
	const signed = /^by $/i.test(before);
	const label = words.text.slice(source.start, source.end);
	const isDateline = block === 0 && label === label.toUpperCase() && !areSpoken(words, [content]);
	if ((block === 0 && !signed && !isDateline) || (before !== "" && !signed)) return null;
	return { parts: [source, cue, content], label, isNobodys: signed || isDateline };
}

export function leaveLists(words: TokenizedText, parts: readonly Part[]): Part[] {
	const listed = parts.flatMap((_, i) => readListed(words, parts.slice(i, i + 3)) ?? []);
	if (listed.length === 0) return [...parts];
	const spoken = areSpoken(
		words,
		listed.map((one) => one.parts[2]),
	);
	const cues = new Map<number, number>();
	for (const { role, start } of parts) {
		const sentence = sentenceAt(words, start);
		if (role === "cue") cues.set(sentence, (cues.get(sentence) ?? 0) + 1);
	}
	// "LUND: The bridge is old, Holm said": another says it
	const isSaid = ([, colon, content]: Listed["parts"]): boolean => {
		const sentence = sentenceAt(words, content.start);
		return (cues.get(sentence) ?? 0) > (sentenceAt(words, colon.start) === sentence ? 1 : 0);
	};
	const gone = new Set(
		listed.flatMap(({ parts: own, label, isNobodys }) => {
			if (isNobodys) return isSaid(own) ? own.slice(0, 2) : own;
			return spoken && isSpeakerLabel(label) ? [] : own;
		}),
	);
	return gone.size === 0 ? [...parts] : parts.filter((part) => !gone.has(part));
}
