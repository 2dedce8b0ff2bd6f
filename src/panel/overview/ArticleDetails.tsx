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

/** One value with all sources that give it; sources that agree in other words are told with the first. */
function Values({ field, statements }: { readonly field: StatedField; readonly statements: readonly Statement[] }) {
	const words = useWords();
	const agreeing = statements.filter(({ agrees }) => agrees);
	const groups = [agreeing, ...statements.filter(({ agrees }) => !agrees).map((one) => [one])].filter((group) => group.length > 0);
	return (
		<>
			{groups.map((group) => {
				const [first] = group;
				if (!first) return null;
				const sources = words.list([...new Set(group.map(({ source }) => words.t(SOURCES[source])))]);
				return (
					<dd key={first.source} data-tone={first.agrees ? "plain" : "doubt"}>
						<span dir="auto">{shownValue(field, first.value, words)}</span> <small>{sources}</small>
					</dd>
				);
			})}
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
						<Values field={field} statements={stated[field] ?? []} />
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
