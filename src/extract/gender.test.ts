import { expect, it } from "vitest";
import { genderOf } from "./gender.ts";

const person = (name: string, jobTitle: string | null = null, text = name) => ({
	name,
	jobTitle,
	mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, form: "name" as const }],
});

it.each<[string, string | null, string, "he" | "she" | null]>([
	["Robert Hale", null, "Robert Hale", "he"],
	["Marie-Claire Dupuis", null, "Marie-Claire Dupuis", "she"],
	["Robin Hale", "spokeswoman for the port", "Robin Hale", "she"],
	["Robin Hale", "spokesperson", "Robin Hale", null],
	["Anna Hale", "chairperson", "Anna Hale", "she"],
	["Anna Hale", "contractor", "Anna Hale", "she"],
	["Zodwa Hale", null, "Zodwa Hale", "she"],
	["Lind", null, "Then Ms. Lind left.", "she"],
	["Jane", null, "his wife, Jane, left", "she"],
	["Taylor", null, "Then Taylor left.", null],
	["Robin Hale", null, "Robin Hale", null],
	["Yoon Min Jae", "President", "Yoon Min Jae", null],
])("%s (%s): %s", (name, jobTitle, text, expected) => {
	expect(genderOf(person(name, jobTitle, text), text)).toBe(expected);
});
