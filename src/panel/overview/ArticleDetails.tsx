/** What the page says of its article and where it says so: each field with its sources, and plainly where one of them says something else. */
import type { ArticleMetadata, MetadataSource, StatedField, Statement } from "../../facts/article.ts";
import { useWords } from "../context.ts";
import { formatDay, languageName } from "../model/format.ts";
import type { MessageKey, Words } from "../words.ts";

const FIELDS: Readonly<Record<StatedField, MessageKey>> = {
	headline: "fieldHeadline",
	author: "fieldAuthor",
	publisher: "fieldPublisher",
	datePublished: "fieldPublished",
	dateModified: "fieldModified",
	inLanguage: "fieldLanguage",
};

const SOURCES: Readonly<Record<MetadataSource, MessageKey>> = {
	jsonLd: "sourceJsonLd",
	openGraph: "sourceOpenGraph",
	dublinCore: "sourceDublinCore",
	plainMeta: "sourcePlainMeta",
	microdata: "sourceMicrodata",
	title: "sourceTitle",
	page: "sourcePage",
};

function shownValue(field: StatedField, value: string, words: Words): string {
	if (field === "datePublished" || field === "dateModified") return formatDay(value, words.locale) ?? value;
	if (field === "author") return words.list(value.split("; "));
	return field === "inLanguage" ? languageName(value, words.locale) : value;
}

/** The page itself says its language by a mark on its whole text, everything else where all can see it. */
const sourceName = (field: StatedField, source: MetadataSource, words: Words): string =>
	words.t(field === "inLanguage" && source === "page" ? "sourceLanguageMark" : SOURCES[source]);

interface ValueProps {
	readonly value: string;
	readonly sources: readonly string[];
	readonly agrees: boolean;
}

function Value({ value, sources, agrees }: ValueProps) {
	const words = useWords();
	return (
		<dd data-tone={agrees ? "plain" : "doubt"}>
			<span dir="auto">{value}</span> <small>{words.list([...new Set(sources)])}</small>
		</dd>
	);
}

interface FieldProps {
	readonly field: StatedField;
	/** What the article's field is held to be. */
	readonly chosen: string | null;
	readonly statements: readonly Statement[];
}

/** The value with all sources that give it, though perhaps in other words, and then each that says something else. Where no source gives it, it was read from the article's words. */
function Values({ field, chosen, statements }: FieldProps) {
	const words = useWords();
	const agreeing = statements.filter(({ agrees }) => agrees);
	const value = agreeing[0]?.value ?? chosen;
	const sources = agreeing.map(({ source }) => sourceName(field, source, words));
	return (
		<>
			{value !== null && (
				<Value value={shownValue(field, value, words)} sources={sources.length > 0 ? sources : [words.t("sourceWords")]} agrees />
			)}
			{statements
				.filter(({ agrees }) => !agrees)
				.map((other) => (
					<Value
						key={other.source}
						value={shownValue(field, other.value, words)}
						sources={[sourceName(field, other.source, words)]}
						agrees={false}
					/>
				))}
		</>
	);
}

export function ArticleDetails({ article }: { readonly article: ArticleMetadata }) {
	const words = useWords();
	const { stated = {}, notes = [], nextPage = null } = article;
	const fields = (Object.keys(FIELDS) as StatedField[]).filter((field) => (stated[field]?.length ?? 0) > 0);
	if (fields.length + notes.length === 0 && nextPage === null) return null;
	const disagrees = fields.some((field) => stated[field]?.some(({ agrees }) => !agrees));
	return (
		<details class="article-details">
			<summary>
				{words.t("pageDetails")} {disagrees && <span class="details-doubt">{words.t("pageDisagrees")}</span>}
			</summary>
			<dl>
				{fields.map((field) => (
					<div key={field}>
						<dt>{words.t(FIELDS[field])}</dt>
						<Values field={field} chosen={article[field]} statements={stated[field] ?? []} />
					</div>
				))}
				{notes.length > 0 && (
					<div>
						<dt>{words.t("newsroomNotes")}</dt>
						{notes.map((note) => (
							<dd key={note} dir="auto">
								{note}
							</dd>
						))}
					</div>
				)}
			</dl>
			{nextPage !== null && (
				<p>
					<a href={nextPage} target="_blank" rel="noreferrer">
						{words.t("goesOn")}
					</a>
				</p>
			)}
		</details>
	);
}
