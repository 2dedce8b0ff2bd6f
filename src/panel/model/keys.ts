/** The panel's single keys: a pressed key in, what it asks for out. Keys typed into a field or with Ctrl, Alt or Meta are not ours. */
import type { MessageKey } from "../words.ts";
import { VIEWS, type View } from "./views.ts";

export type KeyAction =
	| { readonly do: "next" }
	| { readonly do: "previous" }
	| { readonly do: "go" }
	| { readonly do: "copy-fact" }
	| { readonly do: "copy-sheet" }
	| { readonly do: "hide" }
	| { readonly do: "highlights" }
	| { readonly do: "search" }
	| { readonly do: "keys" }
	| { readonly do: "view"; readonly view: View };

const ACTIONS: ReadonlyMap<string, KeyAction> = new Map(
	Object.entries<KeyAction>({
		j: { do: "next" },
		k: { do: "previous" },
		Enter: { do: "go" },
		g: { do: "go" },
		c: { do: "copy-fact" },
		C: { do: "copy-sheet" },
		x: { do: "hide" },
		h: { do: "highlights" },
		"/": { do: "search" },
		"?": { do: "keys" },
	}),
);

/** As shown in the keys dialog, in the order in which a reader needs them. */
export const PANEL_KEYS: readonly { readonly keys: readonly string[]; readonly label: MessageKey }[] = [
	{ keys: ["j"], label: "keyNext" },
	{ keys: ["k"], label: "keyPrevious" },
	{ keys: ["Enter", "g"], label: "keyGo" },
	{ keys: ["c"], label: "keyCopyFact" },
	{ keys: ["Shift+C"], label: "keyCopySheet" },
	{ keys: ["x"], label: "keyHide" },
	{ keys: ["h"], label: "keyHighlights" },
	{ keys: ["1", "2", "3", "4"], label: "keyView" },
	{ keys: ["/"], label: "keySearch" },
	{ keys: ["?"], label: "keyKeys" },
	{ keys: ["Esc"], label: "keyEscape" },
];

export interface PressedKey {
	readonly key: string;
	readonly modified: boolean;
	/** The focus is in a field that takes text, or on something that Enter presses. */
	readonly typing: boolean;
	readonly onControl: boolean;
}

/** Null where the key is not the panel's. Enter on a button is the button's. */
export function actionOf({ key, modified, typing, onControl }: PressedKey): KeyAction | null {
	if (modified || typing) return null;
	if (key === "Enter" && onControl) return null;
	const view = /^[1-4]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
	return view ? { do: "view", view } : (ACTIONS.get(key) ?? null);
}
