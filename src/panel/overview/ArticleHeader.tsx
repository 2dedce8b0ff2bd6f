/** What the article says of itself: headline, author, publisher, date, words, minutes, and on demand where it says so. */
import type { ArticleMetadata } from "../../facts/article.ts";
import { useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import { formatDay, languageName } from "../model/format.ts";
import { lengthOf } from "../model/overview.ts";
import { ArticleDetails } from "./ArticleDetails.tsx";

interface ArticleHeaderProps {
	readonly article: ArticleMetadata;
	readonly text: string;
}

/** Catches `en` and `en-GB`; leaves `enm`. */
const englishPattern = /^en(?:-|$)/i;

export const ArticleHeader = memo(({ article, text }: ArticleHeaderProps) => {
	const words = useWords();
	const length = lengthOf(text);
	const { publisher, headline, author, datePublished, inLanguage } = article;
	return (
		<header class="article-header">
			{publisher !== null && <p class="publisher">{publisher}</p>}
			<h1 lang={inLanguage ?? undefined} dir="auto">
				{headline ?? words.t("untitledArticle")}
			</h1>
			<p class="byline dotted">
				{author !== null && (
					<span>
						<bdi>{words.list(author.split("; "))}</bdi>
					</span>
				)}
				{datePublished !== null && <time dateTime={datePublished}>{formatDay(datePublished, words.locale) ?? datePublished}</time>}
				<span>{words.count("wordCount", length.words)}</span>
				<span>{words.count("minuteCount", length.minutes)}</span>
			</p>
			<ArticleDetails article={article} />
			{inLanguage !== null && !englishPattern.test(inLanguage) && (
				<p class="notice">{words.t("otherLanguage", languageName(inLanguage, words.locale))}</p>
			)}
			{article.paywalled === true && <p class="notice">{words.t("paywalled")}</p>}
		</header>
	);
});
