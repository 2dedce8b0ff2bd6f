/**
 * The words a summary is written with, by key; the sentences themselves are the interface's messages (`summary_<key>` in
 * `_locales`), so that a summary speaks its reader's language.
 */

import type { MediumKey } from "./medium.ts";

export const wordKeys = [
	"by",
	"updated",
	"read",
	"agencies",
	"quotes",
	"figures",
	"people",
	"dates",
	"passage",
	"indirect",
	"mixed",
	"unsure",
	"sureBy",
	"via",
	"quotedBy",
	"unnamed",
	"unnamedSource",
	"unnamedBecause",
	"unclear",
	"accordingTo",
	"accordingToArticle",
	"up",
	"down",
	"former",
	"official",
	"spokesperson",
	"journalist",
	"expert",
	"checks",
	"checkAgrees",
	"checkChange",
	"checkWorksOut",
	"checkDiffers",
	"quoteCount",
	"wordCount",
	"or",
	"nothing",
	"footer",
	"formatMarkdown",
	"formatObsidian",
	"formatRich",
	"formatText",
	"formatJson",
	"formatJsonLd",
	"formatCsv",
	"formatAnnotations",
	"formatTemplate",
	"formatApa",
	"formatMla",
	"formatChicago",
	"formatBibtex",
	"formatRis",
	"formatCslJson",
] as const;

export type WordKey = (typeof wordKeys)[number] | MediumKey;

/** The words of a key in the reader's language, `$1`, `$2` replaced by `values`. */
export type Say = (key: WordKey, ...values: string[]) => string;

/** One language's `messages.json`, as browsers define it. */
export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

/** Catches "$1"; leaves "$", "$x". */
const placeholderPattern = /\$([1-9])/g;

/** Outside an extension: a Say from a parsed `messages.json`. A missing message shows its key. */
export const sayFrom =
	(messages: Messages): Say =>
	(key, ...values) =>
		(messages[`summary_${key}`]?.message ?? key).replace(placeholderPattern, (_, n: string) => values[Number(n) - 1] ?? "");
