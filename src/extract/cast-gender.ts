/** A person's gender as the article shows it: by "Mr." or "Ms." and by the pronouns that surely mean the person. */
import { slice } from "../facts/span.ts";
import type { Person } from "../facts/types.ts";

const known = new WeakMap<Person, "he" | "she" | "none">();

function read(person: Person, text: string): "he" | "she" | null {
	let he = 0;
	let she = 0;
	for (const mention of person.mentions) {
		const words = `${text.slice(Math.max(0, mention.start - 6), mention.start)}${slice(text, mention)}`;
		if (/\b(?:Mr|Sir|Lord)\b/.test(words) || (mention.form === "pronoun" && /^h(?:e|is|im)/i.test(slice(text, mention)))) he++;
		if (/\b(?:Mrs|Ms|Miss|Lady|Dame)\b/.test(words) || (mention.form === "pronoun" && /^(?:she|her)/i.test(slice(text, mention)))) she++;
	}
	return he > she ? "he" : she > he ? "she" : null;
}

export function genderOfPerson(person: Person, text: string): "he" | "she" | null {
	const cached = known.get(person);
	if (cached) return cached === "none" ? null : cached;
	const gender = read(person, text);
	known.set(person, gender ?? "none");
	return gender;
}
