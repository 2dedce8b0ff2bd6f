/**
 * How the whole document looks, so that dialogs and scroll bars follow: language, direction, theme, text size. It is remembered apart from the reader's
 * settings, in the page's own store: those come too late for the first picture, and a dark panel must not open light.
 */
export interface DocumentLook {
	readonly lang: string;
	readonly dir: "ltr" | "rtl";
	readonly theme: string;
	/** Percent of the browser's own text size. */
	readonly textSize: number;
}

const REMEMBERED = "look";

export function applyLook({ lang, dir, theme, textSize }: DocumentLook): void {
	const root = document.documentElement;
	root.lang = lang;
	root.dir = dir;
	root.dataset.theme = theme;
	root.style.fontSize = textSize === 100 ? "" : `${textSize}%`;
}

/** A browser that keeps nothing for any page refuses the store: the panel then opens in the system's own look. */
export function rememberLook(look: DocumentLook): void {
	try {
		localStorage.setItem(REMEMBERED, JSON.stringify(look));
	} catch {
		return;
	}
}

/** Null where nothing was remembered, or nothing that can be used. */
export function recallLook(): DocumentLook | null {
	try {
		return parseLook(JSON.parse(localStorage.getItem(REMEMBERED) ?? "null"));
	} catch {
		return null;
	}
}

export function parseLook(stored: unknown): DocumentLook | null {
	if (typeof stored !== "object" || stored === null) return null;
	const { lang, dir, theme, textSize } = stored as Record<string, unknown>;
	if (typeof lang !== "string" || typeof theme !== "string" || typeof textSize !== "number") return null;
	return { lang, dir: dir === "rtl" ? "rtl" : "ltr", theme, textSize };
}
