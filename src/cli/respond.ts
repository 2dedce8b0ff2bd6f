/** One input line of the headless engine -> its output line, as an object. Never throws. */
import { extract } from "../extract/extract.ts";
import { textToArticle } from "../extract/plain-text.ts";
import type { Tagger } from "../extract/tags.ts";
import type { Article } from "../facts/article.ts";
import type { FactSheet } from "../facts/types.ts";
import { htmlToArticle } from "./html.ts";

type ErrorCode = "bad-json" | "bad-input" | "not-an-article" | "too-large";
type Failure = { id: string | null; error: { code: ErrorCode; message: string } };

/** Code units; a longer input is refused: no news article comes near. */
const MAX_CHARS = 20_000_000;

const failure = (id: string | null, code: ErrorCode, message: string): Failure => ({ id, error: { code, message } });

const isText = (value: unknown): value is string => typeof value === "string";

export function respond(line: string, tagger: Tagger | null): ({ id: string } & FactSheet) | Failure {
	let input: unknown;
	try {
		input = JSON.parse(line);
	} catch {
		return failure(null, "bad-json", "The line is not JSON.");
	}
	if (typeof input !== "object" || input === null || Array.isArray(input))
		return failure(null, "bad-input", "The line is not a JSON object.");
	const fields = input as Record<string, unknown>;
	const id = isText(fields.id) ? fields.id : null;
	if (id === null) return failure(null, "bad-input", "`id` must be a string.");
	for (const name of ["text", "html", "url", "headline", "datePublished"])
		if (fields[name] !== undefined && !isText(fields[name])) return failure(id, "bad-input", `\`${name}\` must be a string.`);
	if ((fields.text === undefined) === (fields.html === undefined))
		return failure(id, "bad-input", "Give exactly one of `text` and `html`.");
	if (String(fields.text ?? fields.html).length > MAX_CHARS) return failure(id, "too-large", `More than ${MAX_CHARS} characters.`);
	try {
		const article = readInput(fields as Record<string, string | undefined>);
		if (article === null) return failure(id, "not-an-article", "No article was found on this page.");
		return { id, ...extract(article, tagger) };
	} catch (error) {
		// the lines behind it are answered all the same
		return failure(id, "bad-input", `The article could not be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function readInput(fields: Record<string, string | undefined>): Article | null {
	const known = { url: fields.url ?? null, headline: fields.headline ?? null, datePublished: fields.datePublished ?? null };
	return fields.text === undefined ? htmlToArticle(fields.html ?? "", known) : textToArticle(fields.text, known);
}
