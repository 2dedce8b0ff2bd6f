import jsonld from "jsonld";
import { expect, test } from "vitest";
import { choiceOf } from "./fixture/choice-of.ts";
import { harbour } from "./fixture/harbour.ts";
import { describeArticle, writeJsonLd } from "./json-ld.ts";

/** schema.org's own context, as far as it matters here, in place of its address: nothing is fetched. */
const CONTEXT = { "@vocab": "https://schema.org/", url: { "@type": "@id" } };

const withContext = (json: string) => ({ ...JSON.parse(json), "@context": CONTEXT });

const S = "https://schema.org/";

interface Expanded {
	readonly "@id"?: string;
	readonly "@type"?: readonly string[];
	readonly "@value"?: string | number;
	readonly [property: string]: readonly Expanded[] | readonly string[] | string | number | undefined;
}

const nodes = (node: Expanded | undefined, property: string): readonly Expanded[] =>
	(node?.[`${S}${property}`] ?? []) as readonly Expanded[];

const value = (node: Expanded | undefined, property: string) => nodes(node, property)[0]?.["@value"];

async function expand(json: string): Promise<Expanded> {
	const expanded: unknown = await jsonld.expand(withContext(json));
	const [article] = expanded as Expanded[];
	if (!article) throw new Error("nothing was expanded");
	return article;
}

test("a JSON-LD library reads a NewsArticle with its headline, authors, paper and day", async () => {
	const article = await expand(writeJsonLd(harbour, choiceOf()));
	expect(article["@type"]).toEqual([`${S}NewsArticle`]);
	expect(value(article, "headline")).toBe("Port Ellery’s harbour to close for two years");
	expect(nodes(article, "author").map((author) => value(author, "name"))).toEqual(["Lena Ortiz", "Jean-Paul de Wit"]);
	expect(value(nodes(article, "publisher")[0], "name")).toBe("The Ellery Courier");
	expect(value(article, "datePublished")).toBe("2031-06-04T07:30:00+02:00");
});

test("verbatim words are Quotations with their character, reported ones and figures Claims with their author", async () => {
	const parts = nodes(await expand(writeJsonLd(harbour, choiceOf())), "hasPart");
	const read = parts.map((part) => [
		part["@type"]?.[0]?.replace(S, ""),
		value(part, "text"),
		value(nodes(part, "spokenByCharacter")[0] ?? nodes(part, "author")[0], "name") ?? null,
	]);
	expect(read.slice(0, 4)).toEqual([
		["Claim", "Port Ellery will close its old harbour for two years", "Ana Mora"],
		["Quotation", "“We owe our children a safe quay,” … “We will not wait for the next storm.”", "Ana Mora"],
		["Quotation", "“It is a hard day for the boats,”\n\n“But nobody here doubts that it has to be done.”", "Tom Achterberg"],
		["Claim", "The work will cost more than $1.2bn", null],
	]);
	expect(read.slice(6).map(([type, text]) => [type, text])).toEqual([
		["Claim", "The work will cost more than $1.2bn"],
		["Claim", "An estimated 400,000 tonnes of stone"],
		["Claim", "Rents fell 5.3 percent"],
	]);
});

test("an unnamed source has a description and no name; an agency is the publisher; every part has its address", async () => {
	const parts = nodes(await expand(writeJsonLd(harbour, choiceOf())), "hasPart");
	const trader = parts.find((part) => String(value(part, "text")).includes("no money"));
	const [character] = nodes(trader, "spokenByCharacter");
	expect([value(character, "description"), value(character, "name")]).toEqual(["one trader", undefined]);
	expect(value(nodes(trader, "publisher")[0], "name")).toBe("Coast Wire");
	expect(parts.every((part) => nodes(part, "url")[0]?.["@id"]?.includes(":~:text="))).toBe(true);
});

test("one person is one node: quotations point to the person with office and affiliation", async () => {
	const flattened: unknown = await jsonld.flatten(withContext(writeJsonLd(harbour, choiceOf())));
	const mayors = (flattened as Expanded[]).filter((node) => value(node, "name") === "Ana Mora");
	expect(mayors.map((node) => value(node, "jobTitle"))).toEqual(["Mayor"]);
});

test("what is absent is left out, not null", () => {
	expect(
		JSON.stringify(describeArticle({ ...harbour, article: { ...harbour.article, author: null, publisher: null } }, choiceOf())),
	).not.toContain("null");
});
