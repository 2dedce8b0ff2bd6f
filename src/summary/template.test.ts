import { expect, test } from "vitest";
import { choiceOf } from "./fixture/choice-of.ts";
import { harbour } from "./fixture/harbour.ts";
import { fillTemplate, STARTING_TEMPLATE } from "./template.ts";

const fill = (template: string, sheet = harbour): string => fillTemplate(sheet, choiceOf({ template }));

test.each([
	["{{headline}} ({{day}})", "Port Ellery’s harbour to close for two years (2031-06-04)"],
	["{{author}}, {{publisher}}, {{date}}", "Lena Ortiz, Jean-Paul de Wit, The Ellery Courier, 4 June 2031"],
	[
		"{{#quotes}}\n{{speaker}}: {{text}}\n{{/quotes}}",
		/^Ana Mora: Port Ellery will close.*\nAna Mora: “We owe.*\nTom Achterberg: .*\nunnamedSource\(a senior official\)/,
	],
	["{{#quotes}}{{#anonymous}}{{text}}{{/anonymous}}{{/quotes}}", "The work will cost more than $1.2bn“There is no money for this,”"],
	["{{#figures}}{{value}} {{unit}};{{/figures}}", "1200000000 USD;400000 tonne;5.3 percent;"],
	["{{#people}}{{name}}/{{office}}/{{quotes}};{{/people}}", "Ana Mora/Mayor/2;Tom Achterberg/spokesman/1;"],
	["{{#dates}}{{text}} = {{value}}{{/dates}}", "on Tuesday = 2031-06-03"],
	["no placeholder", "no placeholder"],
	["", ""],
])("%j is filled", (template, filled) => {
	expect(fill(template)).toEqual(typeof filled === "string" ? filled : expect.stringMatching(filled));
});

test.each(["{{nothing}}", "{{constructor}}", "{{__proto__}}", "{{quotes.constructor}}", "{{quotes.map}}", "{{toString}}", "{{> partial}}"])(
	"%j, which names no fact, is left empty",
	(template) => {
		expect(fill(template)).toBe("");
	},
);

test("words of the article are never read as template", () => {
	const headline = "{{#quotes}}{{{url}}}{{/quotes}} <b>*so*</b>";
	const sheet = { ...harbour, article: { ...harbour.article, headline } };
	expect(fill("{{{headline}}}", sheet)).toBe(headline);
	expect(fill("{{headline}}", sheet)).toBe("{{\\#quotes}}{{{url}}}{{/quotes}} \\<b>\\*so\\*\\</b>");
});

test.each(["{{#quotes}}", "{{/quotes}}", "{{", "{{#a}}{{/b}}", "{{=<% %>=}}<%headline"])(
	"a broken template %j says what is wrong",
	(template) => {
		expect(fill(template)).toMatch(/^(Unclosed|Unopened)/);
	},
);

test("the template to start from shows headline, quotes and figures", () => {
	expect(fill(STARTING_TEMPLATE)).toMatch(/^# Port Ellery’s harbour.*\n[\s\S]*- “We owe.*\(Ana Mora, Mayor\)[\s\S]*- 5\.3 percent/);
});
