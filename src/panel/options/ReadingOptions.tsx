/** Text size, theme and units of measure. */
import { useWords } from "../context.ts";
import { TEXT_SIZES, THEMES, type Theme, UNITS, type Units } from "../model/settings.ts";
import type { MessageKey } from "../words.ts";
import { Choices } from "./Choices.tsx";
import type { SectionProps } from "./Options.tsx";

const THEME_LABELS: Readonly<Record<Theme, MessageKey>> = { system: "themeSystem", light: "themeLight", dark: "themeDark" };

const UNIT_LABELS: Readonly<Record<Units, MessageKey>> = {
	"as-written": "unitsAsWritten",
	metric: "unitsMetric",
	imperial: "unitsImperial",
};

export function ReadingOptions({ settings, change }: SectionProps) {
	const words = useWords();
	return (
		<section class="option-group">
			<h2>{words.t("optionsReading")}</h2>
			<Choices
				label={words.t("textSize")}
				name="text-size"
				values={TEXT_SIZES}
				chosen={settings.textSize}
				nameOf={(size) => words.percent(size / 100)}
				onChoose={(textSize) => change({ textSize })}
			/>
			<Choices
				label={words.t("theme")}
				name="theme"
				values={THEMES}
				chosen={settings.theme}
				nameOf={(theme) => words.t(THEME_LABELS[theme])}
				onChoose={(theme) => change({ theme })}
			/>
			<Choices
				label={words.t("units")}
				name="units"
				values={UNITS}
				chosen={settings.units}
				nameOf={(units) => words.t(UNIT_LABELS[units])}
				onChoose={(units) => change({ units })}
			/>
		</section>
	);
}
