import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, MAX_TEMPLATE_CHARS, parseSettings } from "./settings.ts";

describe("keeps what is allowed", () => {
	test.each([
		["theme", "dark"],
		["textSize", 130],
		["units", "imperial"],
		["copyFormat", "json-ld"],
		["template", "# {{headline}}"],
		["singleKeys", false],
		["highlighted", []],
	] as const)("%s: %s", (name, value) => {
		expect(parseSettings({ [name]: value })).toEqual({ ...DEFAULT_SETTINGS, [name]: value });
	});
	test("a mark's hue and line, each by itself", () => {
		const { marks } = parseSettings({ marks: { quote: { hue: "ochre", line: "zigzag" } } });
		expect(marks.quote).toEqual({ hue: "ochre", line: DEFAULT_SETTINGS.marks.quote.line });
		expect(marks.date).toEqual(DEFAULT_SETTINGS.marks.date);
	});
});

describe("gives the default for what is not", () => {
	test.each([undefined, null, "dark", 7, [], { theme: "sepia" }, { textSize: 101 }, { template: "x".repeat(MAX_TEMPLATE_CHARS + 1) }])(
		"%s",
		(stored) => {
			expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
		},
	);
	test.each(["../markdown", "", "Markdown"])("a format named %s", (copyFormat) => {
		expect(parseSettings({ copyFormat }).copyFormat).toBe(DEFAULT_SETTINGS.copyFormat);
	});
	test("kinds that do not exist", () => {
		expect(parseSettings({ highlighted: ["date", "rumour", "quote"] }).highlighted).toEqual(["quote", "date"]);
	});
});
