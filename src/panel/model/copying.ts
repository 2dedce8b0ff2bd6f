/** The reader's choice of format, kinds and order -> what is copied or saved. */
import type { FactKind } from "../../facts/types.ts";
import type { SummaryChoice } from "../../summary/choice.ts";
import { type Format, findFormat, formats, type Rendered } from "../../summary/formats.ts";
import type { PageFacts, SavedFile } from "../props.ts";
import type { Words } from "../words.ts";
import type { Settings } from "./settings.ts";

export interface CopyChoice {
	readonly format: Format;
	readonly kinds: ReadonlySet<FactKind>;
	readonly order: SummaryChoice["order"];
	/** One fact alone. */
	readonly only?: string;
}

/** What the copy draws on, whatever the choice. */
export interface CopyGround {
	readonly page: PageFacts;
	readonly hidden: ReadonlySet<string>;
	readonly words: Words;
	readonly settings: Settings;
	/** "YYYY-MM-DD". */
	readonly today: string;
}

/** The format of that id; the first where there is none. */
export const formatOr = (id: string): Format => findFormat(id) ?? (formats[0] as Format);

/** One card is copied to be read: a format of data or a citation gives way to the first format. */
export const formatOfCard = (id: string): Format => {
	const format = formatOr(id);
	return format.group === "summary" ? format : (formats[0] as Format);
};

export function renderCopy({ page, hidden, words, settings, today }: CopyGround, { format, kinds, order, only }: CopyChoice): Rendered {
	return format.render(page.sheet, {
		kinds,
		order,
		hidden,
		locale: words.locale,
		say: words.say,
		accessed: today,
		...(only === undefined ? {} : { only }),
		...(page.pageText === undefined ? {} : { pageText: page.pageText }),
		...(settings.template === "" ? {} : { template: settings.template }),
	});
}

/** Longer names are cut off by some file systems with their extension. */
const NAME_CHARS = 60;

/** "Varsund to raise its sea wall" -> "varsund-to-raise-its-sea-wall.md". */
export function fileOf(page: PageFacts, format: Format, text: string): SavedFile {
	const words = (page.sheet.article.headline ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const name = words.join("-").slice(0, NAME_CHARS).replace(/-$/, "") || "article";
	return { name: `${name}.${format.extension}`, mime: format.mime, text };
}
