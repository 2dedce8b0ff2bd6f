/** For each kind of fact: highlighted on the page or not, in which colour, with which line. */
import { FACT_KINDS, HUE_NAMES, HUES, type HueName, LINE_STYLES, type LineStyle } from "../../facts/mark-styles.ts";
import type { FactKind } from "../../facts/types.ts";
import { useWords } from "../context.ts";
import { KIND_LABELS } from "../overview/Legend.tsx";
import type { MessageKey } from "../words.ts";
import type { SectionProps } from "./Options.tsx";

const HUE_LABELS: Readonly<Record<HueName, MessageKey>> = {
	blue: "hueBlue",
	vermilion: "hueVermilion",
	teal: "hueTeal",
	purple: "huePurple",
	ochre: "hueOchre",
	slate: "hueSlate",
};

const LINE_LABELS: Readonly<Record<LineStyle, MessageKey>> = {
	solid: "lineSolid",
	dashed: "lineDashed",
	dotted: "lineDotted",
	double: "lineDouble",
	wavy: "lineWavy",
};

interface KindProps extends SectionProps {
	readonly kind: FactKind;
}

function KindOptions({ kind, settings, change }: KindProps) {
	const words = useWords();
	const mark = settings.marks[kind];
	const isOn = settings.highlighted.includes(kind);
	const setMark = (changed: Partial<typeof mark>) => change({ marks: { ...settings.marks, [kind]: { ...mark, ...changed } } });
	const toggle = () => change({ highlighted: FACT_KINDS.filter((one) => (one === kind ? !isOn : settings.highlighted.includes(one))) });
	return (
		<fieldset class="mark-options" data-kind={kind}>
			<legend>
				<span class="sample">{words.t(KIND_LABELS[kind])}</span>
			</legend>
			<label class="check">
				<input type="checkbox" checked={isOn} onChange={toggle} />
				{words.t("highlightThem")}
			</label>
			<div class="swatches" role="radiogroup" aria-label={words.t("colour")}>
				{HUE_NAMES.map((hue) => (
					<label key={hue} title={words.t(HUE_LABELS[hue])}>
						<input type="radio" name={`hue-${kind}`} checked={mark.hue === hue} onChange={() => setMark({ hue })} />
						<span class="swatch" style={{ "--swatch": HUES[hue].page }} />
						<span class="visually-hidden">{words.t(HUE_LABELS[hue])}</span>
					</label>
				))}
			</div>
			<label class="line-select">
				<span class="visually-hidden">{words.t("line")}</span>
				<select
					value={mark.line}
					onChange={(event) => setMark({ line: LINE_STYLES.find((line) => line === event.currentTarget.value) ?? mark.line })}
				>
					{LINE_STYLES.map((line) => (
						<option key={line} value={line}>
							{words.t(LINE_LABELS[line])}
						</option>
					))}
				</select>
			</label>
		</fieldset>
	);
}

export function MarkOptions(props: SectionProps) {
	const words = useWords();
	return (
		<section class="option-group">
			<h2>{words.t("optionsMarks")}</h2>
			<p>{words.t("optionsMarksText")}</p>
			{FACT_KINDS.map((kind) => (
				<KindOptions key={kind} kind={kind} {...props} />
			))}
		</section>
	);
}
