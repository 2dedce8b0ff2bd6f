/**
 * Text as a browser's text-directive search sees it: one case, one kind of quotation mark, white space runs as one space, and
 * a line break only between blocks (a tab parts the cells of a table).
 */

/** Browsers fold these when they search; a soft hyphen is nothing to them. */
const FOLDED: Record<string, string> = { "’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "\u00ad": "" };

/** Catches "’", "“", a soft hyphen; leaves "'", "«". */
const foldedPattern = /[’‘‚“”„\u00ad]/g;

/** White space within a block. Catches a no-break space, two spaces; leaves "\n", "\t". */
const spacePattern = /[^\S\n\t]+/g;

/** The end of a block and what stands around it. Catches " \n\n ", "\t"; leaves " ". */
const breakPattern = / ?[\n\t][ \n\t]*/g;

export function normalise(original: string): string {
	return original
		.toLowerCase()
		.replace(foldedPattern, (char) => FOLDED[char] ?? char)
		.replace(spacePattern, " ")
		.replace(breakPattern, "\n")
		.replace(/^[ \n]+/, "");
}

/** Where an offset of the original stands in the normalised text. */
export const placeOf = (original: string, offset: number): number => normalise(original.slice(0, offset)).length;
