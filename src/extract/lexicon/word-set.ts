/** Word lists written as text -> sets: words divided by white space, or phrases divided by line breaks and bars. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** "a | b" -> ["a", "b"], in that order. */
export const phrases = (list: string): string[] =>
	list
		.split(/[|\n]/)
		.map((phrase) => phrase.trim())
		.filter(Boolean);

export const phraseSet = (list: string): ReadonlySet<string> => new Set(phrases(list));

/** Letters that have no base letter by Unicode's own tables. */
export const BASE_LETTERS: Readonly<Record<string, string>> = {
	đ: "d",
	Đ: "D",
	ł: "l",
	Ł: "L",
	ı: "i",
	ħ: "h",
	Ħ: "H",
	ŧ: "t",
	Ŧ: "T",
	œ: "o",
	Œ: "O",
	ə: "e",
	Ə: "E",
};

const plainPattern = /^[\x20-\x7e]*$/; // catches "Ruiz"; not "Núñez"

/** Lower case, no accents, apostrophes unified: the form the name lists are kept in. */
export const fold = (word: string): string =>
	plainPattern.test(word)
		? word.toLowerCase()
		: word
				.normalize("NFKD")
				.replace(/\p{M}+/gu, "")
				.replace(/[’‘]/g, "'")
				.replace(/\u00ad/g, "")
				.replace(/[đĐłŁıħĦŧŦœŒəƏ]/g, (c) => BASE_LETTERS[c] ?? c)
				.toLowerCase();
