/** An English noun in the plural -> its singular, case kept; what is singular or has no other form stays ("people", "aircraft"). */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
	["children", "child"],
	["men", "man"],
	["lives", "life"],
	["wives", "wife"],
	["knives", "knife"],
	["leaves", "leaf"],
	["halves", "half"],
	["wolves", "wolf"],
	["thieves", "thief"],
	["shelves", "shelf"],
	["calves", "calf"],
	["loaves", "loaf"],
	["feet", "foot"],
	["teeth", "tooth"],
	["mice", "mouse"],
	["geese", "goose"],
	["dice", "die"],
	["crises", "crisis"],
	["analyses", "analysis"],
	["bases", "base"],
	["shoes", "shoe"],
	["movies", "movie"],
	["cookies", "cookie"],
	["ties", "tie"],
	["series", "series"],
	["species", "species"],
	["news", "news"],
	["headquarters", "headquarters"],
]);

export function singular(word: string): string {
	const lower = word.toLowerCase();
	const irregular = IRREGULAR.get(lower);
	if (irregular !== undefined) return irregular;
	if (/[a-z]men$/.test(lower) && !/(?:specimen|omen|abdomen|regimen|acumen)$/.test(lower)) return `${word.slice(0, -2)}an`;
	if (/^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1); // "TVs"
	if (word.length < 4 || !lower.endsWith("s") || /(?:ss|us|is)$/.test(lower)) return word;
	if (lower.endsWith("ies")) return `${word.slice(0, -3)}y`;
	if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return word.slice(0, -2);
	if (/(?:at|ir|ampl|[^aehuo]u)uses$|(?:virus|bus|bonus|campus|census|status)es$/.test(lower)) return word.slice(0, -2);
	if (/(?:her|potat|tomat|ech|torped|vet|carg)oes$/.test(lower)) return word.slice(0, -2);
	return word.slice(0, -1);
}
