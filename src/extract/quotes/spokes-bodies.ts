/** The body that an unnamed spokesman or spokeswoman speaks for, where its name stands in the words that describe him or her. */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { CastIndex, Naming } from "./cast.ts";
import type { Speaking } from "./speaking.ts";

/** Catches "A spokeswoman for the Lakes Agency"; leaves "a lawyer for the Lakes Agency". */
const spokesPattern = /\bspokes(?:man|woman|person|people)\b/i;

/** "A spokeswoman for the Lakes Agency": the one body whose name stands whole in these words; null where none does, or a person's. */
function bodyOfSpokes(words: TokenizedText, cast: CastIndex, described: Span): string | null {
	if (!spokesPattern.test(slice(words.text, described))) return null;
	const inside = (m: Naming): boolean => m.start >= described.start && m.end <= described.end;
	if (cast.persons.overlapping(described).some(inside)) return null;
	const [body = null, ...more] = new Set(
		cast.bodies
			.overlapping(described)
			.filter((m) => m.form === "name" && inside(m) && slice(words.text, m) === cast.organizations.get(m.id)?.name)
			.map(({ id }) => id),
	);
	return more.length === 0 ? body : null;
}

/** Unnamed they stay, and speak for their body; "she" later on, too. */
export function withBodies(words: TokenizedText, cast: CastIndex, speakings: readonly Speaking[]): Speaking[] {
	const bodies = new Map<number, string>();
	return speakings.map((speaking) => {
		const { anonymous, speaker, unnamedAs } = speaking;
		if (!anonymous || speaker !== null || !unnamedAs) return speaking;
		const body = bodies.get(unnamedAs.start) ?? bodyOfSpokes(words, cast, unnamedAs);
		if (body) bodies.set(unnamedAs.start, body);
		return { ...speaking, speaker: body };
	});
}
