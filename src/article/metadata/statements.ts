/** Who says what of the fields that a reader may want to check, beside what was chosen: so that no disagreement is settled in silence. */
import type { ArticleMetadata, StatedField, Statement } from "../../facts/article.ts";
import { primaryOf } from "../../facts/language-tag.ts";
import { namesBySource } from "./authors.ts";
import { type Headline, isForm } from "./headline.ts";
import { parseIsoDate } from "./iso-date.ts";
import { isSameDay } from "./local-day.ts";
import { type AllClaims, statedBy } from "./precedence.ts";
import { isSameOutlet } from "./publisher.ts";

/** A longer value is not what the field is for. */
const MAX_VALUE_CHARS = 300;

export function readStatements(
	claims: AllClaims,
	{ forms }: Headline,
	chosen: Pick<ArticleMetadata, StatedField>,
	siteNames: readonly string[],
): NonNullable<ArticleMetadata["stated"]> {
	const headlines = forms.map(({ source, text }) => ({ source, value: text }));
	const authors = namesBySource(claims, siteNames).map(({ source, names }) => ({ source, value: names.join("; ") }));
	const dates = (field: "datePublished" | "dateModified"): Plain[] =>
		statedBy(claims, field).map(({ source, value }) => ({ source, value: parseIsoDate(value) ?? "" }));
	const all: Record<StatedField, Statement[]> = {
		headline: judge(headlines, chosen.headline, isForm),
		author: judge(authors, chosen.author, (one, other) => sorted(one) === sorted(other)),
		publisher: judge(statedBy(claims, "publisher"), chosen.publisher, isSameOutlet),
		datePublished: judge(dates("datePublished"), chosen.datePublished, isSameDay),
		dateModified: judge(dates("dateModified"), chosen.dateModified, isSameDay),
		inLanguage: judge(statedBy(claims, "inLanguage"), chosen.inLanguage, (one, other) => primaryOf(one) === primaryOf(other)),
	};
	return Object.fromEntries(Object.entries(all).filter(([, statements]) => statements.length > 0));
}

type Plain = Omit<Statement, "agrees">;

const judge = (stated: readonly Plain[], chosen: string | null, agree: (one: string, other: string) => boolean): Statement[] =>
	stated
		.filter(({ value }) => value !== "" && value.length <= MAX_VALUE_CHARS)
		.map(({ source, value }) => ({ source, value, agrees: chosen !== null && agree(value, chosen) }));

const sorted = (names: string): string => names.toLowerCase().split("; ").sort().join("; ");
