/**
 * An article's address and a passage of its text -> a link that opens the page at that passage and nowhere else: words before
 * and after are taken in until the passage is the only one. Null where the address is not one of the web.
 */
import { type Span, trim } from "../facts/span.ts";
import { findCandidates } from "./passage/candidates.ts";
import { type TextDirective, writeDirective } from "./passage/directive.ts";
import { withoutDropCap } from "./passage/drop-cap.ts";
import { normalise, placeOf } from "./passage/normal-text.ts";
import { findPassages } from "./passage/search.ts";
import { snapToWords } from "./passage/words.ts";
import { parseWebAddress } from "./web-address.ts";

/** Beyond this a page's text is not searched: a longer one is no article's page, and every link would cost a reading of it. */
const MAX_PAGE_CHARS = 500_000;

/** "#" and "#:~:" where the address has no fragment, ":~:" behind the one it has; an older directive is dropped. */
function joinDirective(href: string, directive: string): string {
	const bare = href.split(":~:")[0] ?? href;
	return `${bare}${bare.includes("#") ? "" : "#"}:~:${directive}`;
}

/** An article, and the whole page around it where that is known, as a browser searches them. */
interface Searched {
	readonly article: string;
	readonly page: string | null;
}

/** The first directive that opens at `target` alone; else the one that comes nearest to that. */
function chooseDirective(candidates: Iterable<TextDirective>, target: Span, { article, page }: Searched): TextDirective | null {
	let onlyInArticle: TextDirective | null = null;
	let firstInArticle: TextDirective | null = null;
	for (const candidate of candidates) {
		const [first, second] = findPassages(article, candidate);
		if (first?.start !== target.start || first.end !== target.end) continue;
		firstInArticle ??= candidate;
		if (second) continue;
		if (page === null || findPassages(page, candidate).length === 1) return candidate;
		onlyInArticle ??= candidate;
	}
	return onlyInArticle ?? firstInArticle;
}

/** A link to each passage asked for; the text is read once for all of them. */
export function passageLinker(url: string | null, text: string, pageText?: string): (span: Span) => string | null {
	const href = parseWebAddress(url);
	if (href === null) return () => null;
	const article = normalise(text);
	const page = pageText !== undefined && pageText.length <= MAX_PAGE_CHARS ? normalise(pageText) : null;

	return (wanted) => {
		const trimmed = trim(text, wanted);
		if (trimmed === null) return href;
		const span = snapToWords(text, trimmed);
		const target = { start: placeOf(text, span.start), end: placeOf(text, span.end) };
		const directive = chooseDirective(findCandidates(text, span), target, { article, page });
		if (directive === null) return href;
		const spare = withoutDropCap(article, directive);
		const isSpareSafe = spare !== null && findPassages(article, spare).length === 1;
		return joinDirective(href, [directive, ...(isSpareSafe ? [spare] : [])].map(writeDirective).join("&"));
	};
}
