/**
 * The publisher's name as its readers know it: the site's name, in the form that the page's title or imprint gives it.
 */
import { wordsOf } from "../clean/same-words.ts";
import { agencyName } from "./agencies.ts";
import { tidy } from "./claims.ts";

/** `The Example-Post.com` -> `examplepost`. */
const lettersOf = (text: string): string =>
	wordsOf(text.replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/i, ""))
		.replaceAll(" ", "")
		.replace(/^the(?=.{3})/, "");

export const isSameOutlet = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

/** `www.example.co.uk` -> `example`; null for an address without a name. */
export function hostLabel(url: string | null): string | null {
	const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? "")?.[1]?.toLowerCase();
	const labels = (host ?? "").split(".").filter((label) => !/^(?:www\d?|m|amp|mobile)$/.test(label));
	const tail = labels.length > 2 && /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? "") ? 3 : 2;
	return labels.at(-tail) ?? null;
}

/** Ends of a title: `... | Example News`, `Example News: ...`, `... – Example News – example.com`. */
const titleEnds = (title: string): string[] => {
	const parts = tidy(title).split(/\s+[|–—»·-]\s+|\s+l\s+|:\s+/);
	const ends = parts.length < 2 ? [] : [...parts.slice(parts.length > 2 ? -2 : -1).reverse(), parts[0] as string];
	return ends.filter((part) => part.length <= MAX_NAME_CHARS);
};

/** A longer name is a slogan or a company's style. */
const MAX_NAME_CHARS = 45;

/** A name may be this much longer than the site's address: `dw` for `Deutsche Welle` is not, `postexample` for `The Post-Example` is. */
const MAX_LETTERS_BEYOND_LABEL = 14;

export function choosePublisher(stated: readonly string[], titles: readonly string[], url: string | null): string | null {
	const label = hostLabel(url)?.replace(/[^a-z0-9]/g, "") ?? null;
	const ends = titles.flatMap(titleEnds).filter((end) => isSite(end, label) || stated.some((name) => lettersOf(name) === lettersOf(end)));
	const names = [...stated.map((name) => tidy(name)), ...ends].filter(
		(name) => name !== "" && name.length <= MAX_NAME_CHARS && !/www\.|https?:/.test(name),
	);
	return (
		bestForm(
			names.filter((name) => !isSubdomain(name, url)),
			label,
		) ??
		agencyName(label ?? "") ??
		bestForm(names, label)
	);
}

function bestForm(names: readonly string[], label: string | null): string | null {
	const best =
		names.find((name) => !isDomain(name) && lettersOf(name) === label) ??
		names.find((name) => !isDomain(name) && isSite(name, label)) ??
		names.find((name) => !isDomain(name)) ??
		names[0];
	if (best === undefined) return null;
	// One name in several forms: `examplepost`, `The Example Post`. The one of most words is how it is written; small letters are an address cut short.
	const forms = names.filter((name) => lettersOf(name) === lettersOf(best));
	const rank = (name: string): number => (isDomain(name) ? 1 : capitals(name) > 0 || /\p{Lo}/u.test(name) ? 2 : 0);
	return [...forms].sort((a, b) => rank(b) - rank(a) || wordCount(b) - wordCount(a) || capitals(b) - capitals(a))[0] ?? best;
}

/** `Example International` for examplenews.com: so many first letters alike are no chance. */
const MIN_ALIKE_LETTERS = 6;

/** `example.com`: an address, used where the site has no better name. */
const isDomain = (name: string): boolean => /\.[a-z]{2,4}$/i.test(name);

const wordCount = (name: string): number => name.split(" ").length;
const capitals = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0;

function isSite(name: string, label: string | null): boolean {
	const letters = lettersOf(name);
	if (label === null || letters.length < 3) return letters === label;
	const isAlike = label.length >= MIN_ALIKE_LETTERS && letters.startsWith(label.slice(0, MIN_ALIKE_LETTERS));
	return ((letters.includes(label) || isAlike) && letters.length <= label.length + MAX_LETTERS_BEYOND_LABEL) || label.includes(letters);
}

/** `Hosted` for hosted.example.org is mostly a default of the system, not a name: it counts where there is no other. */
const isSubdomain = (name: string, url: string | null): boolean =>
	/^https?:\/\/([^/.]+)\.[^/.]+\.[^/]+/i.exec(url ?? "")?.[1]?.toLowerCase() === wordsOf(name) && hostLabel(url) !== wordsOf(name);

/** The site's names, as they stand at the ends of titles and in author fields. */
export const namesOfSite = (publisher: string | null, stated: readonly string[], titles: readonly string[], url: string | null): string[] =>
	[publisher, ...stated, hostLabel(url), ...titles.flatMap(titleEnds).filter((end) => isSite(end, hostLabel(url)))].filter(
		(name): name is string => name !== null,
	);

/** The site's name as the link to its front page shows it, `<a href="/"><img alt="The Daily Example">`: where it is the address's own. */
export function homeName(document: Document, url: string | null): string | null {
	const label = hostLabel(url)?.replace(/[^a-z0-9]/g, "");
	for (const link of document.querySelectorAll("a[href]")) {
		const href = link.getAttribute("href") ?? "";
		if (!/^(?:https?:\/\/[^/]+)?\/?$/i.test(href)) continue;
		const texts = [
			link.textContent,
			link.getAttribute("aria-label"),
			link.getAttribute("title"),
			link.querySelector("img")?.getAttribute("alt"),
		];
		const name = texts.map(tidy).find((text) => text !== "" && lettersOf(text) === label);
		if (name) return name;
	}
	return null;
}

/** `example.com` for https://blog.example.com/post: where a page gives its site no name, its address is all that a reader can know it by. */
export const hostName = (url: string | null): string | null =>
	/^https?:\/\/(?:[^/:?#]+\.)?([^/.:?#]+\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,})(?=[/:?#]|$)/i.exec(url ?? "")?.[1]?.toLowerCase() ??
	null;
