/**
 * Text as a browser's text-directive search sees it: one case, one kind of quotation mark, white space runs as one space, and
 * a line break only between blocks. Offsets of the original are kept by a table.
 */

/** Browsers fold these when they search; a soft hyphen is nothing to them. */
const FOLDED: Record<string, string> = { "’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "\u00ad": "" };

export interface NormalText {
	/** Blocks separated by "\n"; no other line break. */
	readonly text: string;
	/** The place in `text` of an offset of the original. */
	place(offset: number): number;
}

/** A letter whose small form is longer ("İ") stays as it is, so that one code unit stays one. */
function fold(char: string): string {
	const folded = FOLDED[char] ?? char.toLowerCase();
	return folded.length > 1 ? char : folded;
}

export function normalise(original: string): NormalText {
	const places = new Uint32Array(original.length + 1);
	const chars: string[] = [];
	for (let i = 0; i < original.length; i++) {
		const char = original.charAt(i);
		const last = chars.at(-1) ?? "\n";
		if (char === "\n" && last === " ") chars.pop();
		places[i] = chars.length;
		if (char === "\n") {
			if (chars.at(-1) !== "\n") chars.push("\n");
		} else if (/\s/.test(char)) {
			if (last !== " " && last !== "\n") chars.push(" ");
		} else {
			const folded = fold(char);
			if (folded !== "") chars.push(folded);
		}
	}
	places[original.length] = chars.length;
	return { text: chars.join(""), place: (offset) => places[Math.max(0, Math.min(offset, original.length))] ?? 0 };
}
