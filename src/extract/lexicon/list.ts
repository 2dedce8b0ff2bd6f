/** Words written in one line, divided by "|" -> the words. Keeps long word lists readable as data. */
export const list = (words: string): string[] =>
	words
		.split("|")
		.map((word) => word.trim())
		.filter((word) => word !== "");
