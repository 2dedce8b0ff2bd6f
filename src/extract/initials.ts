/** The first letter of every word, as written: "Ida de Moor" -> "IdM", "chief medical officer" -> "cmo". */
export const initialsOf = (name: string): string =>
	name
		.split(/[\s-]+/)
		.map((word) => word.charAt(0))
		.join("");
