import { expect, test } from "vitest";
import german from "../../assets/public/_locales/de/messages.json";
import { MEDIUM_NAMES } from "../facts/media.ts";
import { sayMedium } from "./medium.ts";
import { sayFrom } from "./words.ts";

const say = sayFrom(german);

test.each([
	["press release", "Pressemitteilung"],
	["op-ed", "Gastbeitrag"],
] as const)("%s in the reader's language: %s", (medium, said) => {
	expect(sayMedium(medium, say)).toBe(said);
});

test("every medium has its word", () => {
	expect(MEDIUM_NAMES.filter((name) => sayMedium(name, say) === "")).toEqual([]);
});
