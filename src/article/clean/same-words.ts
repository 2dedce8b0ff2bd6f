/** Whether two texts are the same but for punctuation, case and white space. */
export const wordsOf = (text: string | null): string =>
	(text ?? "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

export const sameWords = (a: string | null, b: string | null): boolean => {
	const words = wordsOf(a);
	return words !== "" && words === wordsOf(b);
};

/** One is the other's beginning, cut short by a publisher's system ("... said on"). */
export const startsAlike = (a: string, b: string): boolean => {
	const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string, string];
	return short.length >= MIN_ALIKE_CHARS && long.startsWith(short);
};

/** Shorter beginnings are alike by chance. */
const MIN_ALIKE_CHARS = 40;
