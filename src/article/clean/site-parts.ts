/** Parts that their element or role names as the site's: navigation, footers, dialogs, search forms, asides. */
import { linkedShare } from "../elements.ts";
import type { ElementStep } from "./step.ts";

const SITE_SELECTOR =
	'nav, footer, aside, menu, form, button, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alertdialog"], [role="complementary"], [role="toolbar"], [role="menu"], [role="tablist"]';

/** Old sites put the whole page into one form, and some an article into an aside. */
const MAX_SHARE = 0.3;

/** Not the article: its element or role says that it belongs to the site or stands beside the article. */
export const siteParts: ElementStep = {
	name: "parts of the site",
	*find(root, page) {
		for (const element of root.querySelectorAll(SITE_SELECTOR))
			if (page.prose.share(element) <= MAX_SHARE && !isHeadingButton(element)) yield element;
		for (const header of root.querySelectorAll("body > header, body > div > header"))
			if (page.prose.in(header) === 0 && linkedShare(header) > 0.5) yield header;
	},
};

/** The button of an unfolding section holds its heading. */
const isHeadingButton = (element: Element): boolean => element.localName === "button" && element.closest("h1, h2, h3, h4, h5, h6") !== null;
