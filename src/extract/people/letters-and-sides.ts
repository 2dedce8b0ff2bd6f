/** Office without a word for it: the letters of a seat behind a name ("Ana Ruiz MP"), the side that somebody takes in court ("Ana Ruiz, prosecuting,"). */
import { SEAT_LETTERS } from "../lexicon/honorifics.ts";
import { SAYING } from "../lexicon/saying.ts";
import type { Name, Reading } from "../names/names.ts";
import { textOf } from "./phrase.ts";
import type { Office } from "./title.ts";

const officeAt = (reading: Reading, at: number, head: string): Office => ({
	first: at,
	last: at + 1,
	jobTitle: textOf(reading, at, at + 1),
	affiliation: null,
	bodyAt: null,
	former: false,
	head,
});

export function findSeatLetters(reading: Reading, { first, last }: Name): Office | null {
	const letters = reading.words[last - 1];
	const isSeat = letters !== undefined && last - first > 1 && SEAT_LETTERS.has(letters.norm) && letters.text === letters.text.toUpperCase();
	return isSeat ? officeAt(reading, last - 1, "mp") : null;
}

/** Who prosecutes speaks for the state; who defends is a lawyer. */
const SIDES: ReadonlyMap<string, string> = new Map([
	["prosecuting", "prosecutor"],
	["defending", "lawyer"],
	["mitigating", "lawyer"],
]);

/** "Prosecuting, Ana Ruiz told the court", "Bo Lind KC, defending, said"; not "Ana Ruiz, defending the plan, said". */
export function findSideInCourt(reading: Reading, name: Name): Office | null {
	const { words } = reading;
	const { sentence } = words[name.first] ?? {};
	const beside = (at: number, comma: number, outer: number): Office | null => {
		const head = SIDES.get(words[at]?.norm ?? "");
		const stop = words[outer];
		const ends = stop === undefined || stop.sentence !== sentence || /^[,.:]$/.test(stop.text) || SAYING.has(stop.norm);
		return head && words[comma]?.text === "," && words[at]?.sentence === sentence && ends ? officeAt(reading, at, head) : null;
	};
	return beside(name.last + 1, name.last, name.last + 2) ?? beside(name.runFirst - 2, name.runFirst - 1, name.runFirst - 3);
}
