/** What the page itself shows of the article: its main heading, byline, time, title and language. */
import { type Claims, stated, tidy } from "./claims.ts";

export function readPageClaims(document: Document): Claims {
	const headings = [...document.querySelectorAll("h1")].map((heading) => tidy(heading.textContent)).filter((text) => text.length > 0);
	const time = document.querySelector("article time[datetime], main time[datetime], time[datetime][pubdate], time[datetime]");
	return stated({
		headline: headings.length === 1 ? headings[0] : undefined,
		authors: [...document.querySelectorAll('[rel~="author"]')]
			.map((link) => tidy(link.textContent))
			.filter((name) => name !== "" && name.length <= 60),
		datePublished: time?.getAttribute("datetime"),
		inLanguage: document.documentElement?.getAttribute("lang"),
		url: document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
	});
}
