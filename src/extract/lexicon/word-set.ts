/** Word lists written as text -> sets: words divided by white space, or phrases divided by line breaks and bars. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const phraseSet = (phrases: string): ReadonlySet<string> =>
	new Set(
		phrases
			.split(/[|\n]/)
			.map((phrase) => phrase.trim())
			.filter(Boolean),
	);

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
				.toLowerCase();
