import { expect, test } from "vitest";
import { noSpareModel, plainLetters } from "./quick-engine.ts";

const built = (code: string): string => {
	const chunk = { type: "chunk", code };
	plainLetters.generateBundle({}, { "engine.js": chunk, "panel.css": { type: "asset" } });
	return chunk.code;
};

test.each([
	['"Beyoncé 🙂"', "Beyoncé 🙂"],
	["`d’accord`", "d’accord"],
	["/^[😀-😂]“$/u.test('😁“')", true],
	["/^[à-ü]$/.test('é')", true],
])("%s says the same in plain letters", (code, expected) => {
	expect(built(code)).toMatch(/^[\0-\x7f]*$/);
	expect(new Function(`return ${built(code)}`)()).toBe(expected);
});

test("the language model is not copied; a model that is read in another way is told of; other files stay", () => {
	const reader = "/node_modules/wink-eng-lite-web-model/dist/read-core-model.js";
	expect(noSpareModel.transform("const model=JSON.parse(JSON.stringify(originalModel));", reader)?.code).toBe("const model=originalModel;");
	expect(() => noSpareModel.transform("const model=originalModel.copy();", reader)).toThrow("wink's model");
	expect(noSpareModel.transform("JSON.parse(JSON.stringify(originalModel))", "/src/other.js")).toBeNull();
});
