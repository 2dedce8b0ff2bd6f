/** Does the trained tagger take a name for a whole source, or for its head: "[Israel], which collects the tax, has pledged"? Never where no tagger is at hand. */
import type { Reading } from "../names/names.ts";

/** "[Israel]", "[the Democrats]", "[Russia and China]", "[Israel, which ...]", "[The Lamb in Lund]"; not "[the envoy to Israel]", "[Israel's envoy]", "[Israel envoys]". */
export function isTaggedSource({ words, tags }: Reading, first: number, last: number): boolean {
	const isSource = (at: number): boolean => {
		const word = words[at];
		return word !== undefined && tags?.attribution[word.token]?.endsWith("source") === true;
	};
	if (!isSource(first)) return false;
	const before = words[first - 1]?.norm === "the" ? first - 2 : first - 1;
	const opens = !isSource(before) || words[before]?.norm === "and";
	if (!opens || !isSource(last)) return opens;
	// "[The Lamb in Lund]"
	if (/^(?:in|at|near|on)$/.test(words[last]?.norm ?? "") && words[last + 1]?.pos === "PROPN") return true;
	// not the place line "LUND, Mich. — State officials"
	const after = words[last]?.norm === "," ? words[last + 1] : words[last];
	return after !== undefined && (/^(?:and|which)$/.test(after.norm) || (words[last]?.norm === "," && after.pos === "DET"));
}
