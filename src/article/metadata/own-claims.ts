/**
 * On a page without end the sources may speak of another article than the one in view, the one that was there first: then they
 * are believed only in what holds for the whole site.
 */
import { tidy } from "./claims.ts";
import { isForm } from "./headline.ts";
import { type AllClaims, allOf } from "./precedence.ts";

/** `article`: the one in view, its heading included. */
export function ownClaims(document: Document, claims: AllClaims, article: Element): AllClaims {
	const heading = tidy(article.querySelector("h1")?.textContent);
	const headlines = [...allOf(claims, "headline"), tidy(document.title)];
	if (headlines.some((headline) => headline !== "" && isForm(headline, heading))) return claims;
	const { authors, datePublished, dateModified, inLanguage } = claims.page;
	const page = Object.fromEntries(Object.entries({ authors, datePublished, dateModified, inLanguage }).filter(([, value]) => value));
	const others = Object.entries(claims).map(([source, { publisher }]) => [source, publisher === undefined ? {} : { publisher }]);
	return { ...(Object.fromEntries(others) as AllClaims), page };
}
