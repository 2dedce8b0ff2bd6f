import { expect, test } from "vitest";
import { plainLetters, quickModel, sideBySide } from "./quick-engine.ts";

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

test("the language model is neither copied nor read letter by letter; a model that is read in another way is told of; other files stay", () => {
	const reader = "/node_modules/wink-eng-lite-web-model/dist/read-core-model.js";
	const reading =
		"const originalModel={a:'AQI='},bufferFromBase64=function(data){return'slow'};const model=JSON.parse(JSON.stringify(originalModel));";
	const run = (code: string, base64: object) =>
		new Function("Uint8Array", `${code};return[model===originalModel,bufferFromBase64(model.a)]`)(base64) as unknown;
	const quick = quickModel.transform(reading, reader)?.code ?? "";
	expect(run(reading, {})).toEqual([false, "slow"]);
	expect(run(quick, {})).toEqual([true, "slow"]);
	expect(run(quick, { fromBase64: (letters: string) => ({ buffer: `read ${letters}` }) })).toEqual([true, "read AQI="]);
	expect(() => quickModel.transform("const model=originalModel.copy();", reader)).toThrow("wink's model");
	expect(quickModel.transform(reading, "/src/other.js")).toBeNull();
});

test("long texts go into files beside the script, and come together again", () => {
	const files = new Map<string, string>();
	const long = "QVRU".repeat(300_000);
	const chunk = { type: "chunk", code: `const model="${long}",name="${long.slice(4)}x";` };
	sideBySide.generateBundle.call(
		{ emitFile: ({ fileName, source }) => files.set(fileName, source) },
		{},
		{ "assets/engine-abc.js": chunk },
	);
	const imports = [...chunk.code.matchAll(/import (\S+) from"\.\/([^"]+)";/g)];
	expect(imports.map(([, , file]) => `assets/${file}`)).toEqual([...files.keys()]);
	expect(Math.max(...[...files.values()].map((source) => source.length))).toBeLessThan(500_000);
	const pieces = imports.map(([, name, file]) => `const ${name}=${files.get(`assets/${file}`)?.replace("export default", "")}`);
	const body = chunk.code.replace(/import [^;]+;/g, "");
	expect(new Function(`${pieces.join("")}${body};return [model,name]`)()).toEqual([long, `${long.slice(4)}x`]);
});
