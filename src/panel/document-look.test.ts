import { expect, test } from "vitest";
import { parseLook } from "./document-look.ts";

test("a look comes back as it was kept", () => {
	const look = { lang: "ar", dir: "rtl", theme: "dark", textSize: 130 };
	expect(parseLook(JSON.parse(JSON.stringify(look)))).toEqual(look);
	expect(parseLook({ ...look, dir: "sideways" })?.dir).toBe("ltr");
});

test.each([null, "dark", [], {}, { lang: "en", dir: "ltr", theme: "dark" }])("%j is no look", (stored) => {
	expect(parseLook(stored)).toBeNull();
});
