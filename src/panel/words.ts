/**
 * The words on the panel: a `getMessage` like the browser's in, typed words in the reader's language out, with counts in
 * that language's plural forms, numbers, dates and lists. Knows no browser API; falls back on nothing silently.
 */

import type english from "../../assets/public/_locales/en/messages.json";
import type { Say } from "../summary/words.ts";

export type MessageKey = keyof typeof english;

/** Keys with plural forms: `quoteCount` for `quoteCount_one`, `quoteCount_other` and what else the language asks for. */
export type CountKey = Extract<MessageKey, `${string}_other`> extends `${infer Stem}_other` ? Stem : never;

/** `browser.i18n.getMessage`, or one like it: "" for an unknown key. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

export interface Words {
	readonly locale: string;
	readonly direction: "ltr" | "rtl";
	t(key: MessageKey, ...args: readonly string[]): string;
	/** The count's own form; $1 is the number, written as the language writes it. */
	count(key: CountKey, n: number): string;
	number(value: number): string;
	/** 0..1 -> "43%". */
	percent(share: number): string;
	list(items: readonly string[]): string;
	/** The words of a copied summary. */
	readonly say: Say;
}

/** Between the marks of an isolate (U+2068, U+2069) a name keeps its own direction and its neighbours keep theirs. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

export function wordsOf(getMessage: GetMessage): Words {
	const locale = getMessage("localeTag");
	const plural = new Intl.PluralRules(locale);
	const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
	const percent = new Intl.NumberFormat(locale, { style: "percent" });
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	const direction = getMessage("direction") === "rtl" ? "rtl" : "ltr";
	return {
		locale,
		direction,
		t: (key, ...args) => getMessage(key, [...args]),
		count: (key, n) => {
			const args = [decimal.format(n)];
			return getMessage(`${key}_${plural.select(n)}`, args) || getMessage(`${key}_other`, args);
		},
		number: (value) => decimal.format(value),
		percent: (share) => percent.format(share),
		list: (items) => list.format(direction === "rtl" ? items.map(isolated) : items),
		say: (key, ...values) => getMessage(`summary_${key}`, values),
	};
}

/** What a `_locales/<language>/messages.json` file holds. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** The browser's own reading of a catalogue (`$1`..`$9`, `$$`), for places without a browser: tests and pictures. */
export function readerOf(catalogue: Catalogue): GetMessage {
	return (key, substitutions = []) => {
		const message = catalogue[key]?.message ?? "";
		return message.replace(/\$(?:([1-9])|\$)/g, (_, digit?: string) => (digit ? (substitutions[Number(digit) - 1] ?? "") : "$"));
	};
}
