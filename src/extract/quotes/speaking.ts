/** What is known of who speaks, and what a source's own words say of it. */
import type { Span } from "../../facts/span.ts";
import type { SourceReading } from "./source-reading.ts";

export interface Speaking {
	readonly speaker: string | null;
	readonly coSpeakers: readonly string[];
	readonly anonymous: boolean;
	readonly unnamedAs: Span | null;
	/** 0..1: how far the step that found the speaker can be trusted. */
	readonly trust: number;
	readonly rule: string;
}

export const NOBODY: Speaking = { speaker: null, coSpeakers: [], anonymous: false, unnamedAs: null, trust: 0.5, rule: "speaker not clear" };

/** The same for all that one voice says, named or not; null where nobody is told. */
export const voiceOf = ({ speaker, unnamedAs }: Speaking): string | null => speaker ?? (unnamedAs ? `@${unnamedAs.start}` : null);

/** How often a step is right, from annotated news. */
export const TRUST = { named: 0.97, title: 0.92, pronoun: 0.9, continued: 0.88, unnamed: 0.95 } as const;

/** The speaker as the source names or describes it; null where that takes more than its own words (a pronoun). */
export function speakingOf(reading: SourceReading, source: Span): Speaking | null {
	switch (reading.kind) {
		case "people": {
			const [speaker = null, ...coSpeakers] = reading.ids;
			return { ...NOBODY, speaker, coSpeakers, trust: TRUST.named, rule: "named" };
		}
		case "organization":
			return { ...NOBODY, speaker: reading.id, coSpeakers: reading.others ?? [], trust: TRUST.named, rule: "named" };
		case "unnamed":
			return { ...NOBODY, anonymous: true, unnamedAs: source, trust: TRUST.unnamed, rule: "no name is given" };
		case "document":
			return { ...NOBODY, anonymous: reading.unsigned, trust: TRUST.unnamed, rule: "a document" };
		case "name":
			return { ...NOBODY, rule: "a name that is nobody's in this article" };
		case "pronoun":
			return null;
	}
}
