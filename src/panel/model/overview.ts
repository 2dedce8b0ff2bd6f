/** A fact sheet -> how the article stands at one glance: counts, and who speaks how much. */

import { isPolled } from "../../facts/media.ts";
import { slice } from "../../facts/span.ts";
import type { FactSheet } from "../../facts/types.ts";
import { castOf, type Voice, voiceOfFigure, voiceOfQuote } from "./voices.ts";

export interface Share {
	readonly voice: Voice;
	readonly quotes: number;
	readonly words: number;
	/** Of all quoted words, 0..1. */
	readonly share: number;
	/** Only what polls found. */
	readonly polled: boolean;
}

export interface Overview {
	readonly quotes: number;
	readonly namedVoices: number;
	readonly unnamedVoices: number;
	readonly officials: number;
	readonly sourcedFigures: number;
	readonly unsourcedFigures: number;
	readonly agencies: readonly string[];
	/** Most words first. */
	readonly shares: readonly Share[];
}

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** A quote inside another is left out: its words are counted with the outer one. */
function sharesOf(sheet: FactSheet): readonly Share[] {
	const cast = castOf(sheet);
	const byKey = new Map<string, Omit<Share, "share">>();
	for (const quote of sheet.quotes) {
		const voice = voiceOfQuote(cast, quote);
		const entry = byKey.get(voice.key) ?? { voice, quotes: 0, words: 0, polled: true };
		const words = quote.within === null ? quote.content.reduce((sum, span) => sum + wordCount(slice(sheet.text, span)), 0) : 0;
		const polled = entry.polled && isPolled(quote.medium);
		byKey.set(voice.key, { voice, quotes: entry.quotes + 1, words: entry.words + words, polled });
	}
	const total = [...byKey.values()].reduce((sum, { words }) => sum + words, 0);
	return [...byKey.values()].map((one) => ({ ...one, share: total === 0 ? 0 : one.words / total })).sort((a, b) => b.words - a.words);
}

export function overviewOf(sheet: FactSheet): Overview {
	const cast = castOf(sheet);
	const quotes = new Map(sheet.quotes.map((quote) => [quote.id, quote]));
	const shares = sharesOf(sheet);
	const sourced = sheet.figures.filter((figure) => voiceOfFigure(cast, figure, quotes) !== null).length;
	const vias = sheet.quotes.flatMap(({ via }) => (via === null ? [] : [via]));
	return {
		quotes: sheet.quotes.length,
		namedVoices: shares.filter(({ voice }) => voice.standing === "named").length,
		unnamedVoices: shares.filter(({ voice, polled }) => voice.standing === "unnamed" && !polled).length,
		officials: sheet.people.filter(isOfficial).length,
		sourcedFigures: sourced,
		unsourcedFigures: sheet.figures.length - sourced,
		agencies: [...new Set([...(sheet.article.agencies ?? []), ...vias])],
		shares,
	};
}

export const isOfficial = (person: { readonly kind: string; readonly publicBody?: boolean }): boolean =>
	person.kind === "official" || (person.kind === "spokesperson" && person.publicBody === true);

/** Words of the article, and minutes to read them at 238 words a minute (the mean for English non-fiction, Brysbaert 2019). */
export function lengthOf(text: string): { readonly words: number; readonly minutes: number } {
	const words = wordCount(text);
	return { words, minutes: Math.max(1, Math.round(words / 238)) };
}
