/** The reader's marks -> custom properties for the style sheet: `--quote`, `--quote-line` and so on, light and dark in one. */
import { FACT_KINDS, HUES } from "../../facts/mark-styles.ts";
import type { Settings } from "./settings.ts";

export function markStyle(marks: Settings["marks"]): Record<string, string> {
	const properties = FACT_KINDS.flatMap((kind) => {
		const { hue, line } = marks[kind];
		const { light, dark } = HUES[hue];
		return [
			[`--${kind}`, `light-dark(${light}, ${dark})`],
			[`--${kind}-line`, line],
		];
	});
	return Object.fromEntries(properties);
}
