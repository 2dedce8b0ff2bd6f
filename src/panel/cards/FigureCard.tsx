/** One figure: as written, its full value, what is counted, how sure, and according to whom (or that nobody is named). */
import type { Change, FigureType } from "../../facts/types.ts";
import { useSettings, useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import { addsToWritten, formatConverted, formatValue } from "../model/format.ts";
import type { FigureCheck, FigureItem } from "../model/items.ts";
import { sayRule } from "../model/rules.ts";
import type { MessageKey, Words } from "../words.ts";
import { Card, type CardProps, Chip } from "./Card.tsx";
import { Evidence } from "./Evidence.tsx";
import { VoiceName, VoiceRole } from "./VoiceName.tsx";

const CHANGES: Readonly<Record<Exclude<Change, "=">, MessageKey>> = {
	"~": "changeAbout",
	"<": "changeLess",
	">": "changeMore",
	up: "changeUp",
	down: "changeDown",
};

export const FIGURE_TYPES: Readonly<Record<FigureType, MessageKey>> = {
	money: "typeMoney",
	percent: "typePercent",
	count: "typeCount",
	measure: "typeMeasure",
	duration: "typeDuration",
	age: "typeAge",
	rank: "typeRank",
	ratio: "typeRatio",
	temperature: "typeTemperature",
	ordinal: "typeOrdinal",
	score: "typeScore",
	time: "typeTime",
	year: "typeYear",
};

/** The full value, the same in the reader's own units, what is counted or measured, and when that holds. */
function Meaning({ item }: { readonly item: FigureItem }) {
	const words = useWords();
	const { figure, written, concept, time } = item;
	const value = formatValue(figure, words.locale);
	const converted = formatConverted(figure, useSettings().units, words.locale);
	const parts = [
		value !== null && addsToWritten(written, value) ? `= ${value}` : null,
		converted === null ? null : `≈ ${converted}`,
		concept !== null && !written.includes(concept) ? words.t("figureConcept", concept) : null,
		time === null ? null : words.t("figureTime", time),
	].filter((part) => part !== null);
	if (parts.length === 0) return null;
	return (
		<p class="role dotted">
			{parts.map((part) => (
				<span key={part}>
					<bdi>{part}</bdi>
				</span>
			))}
		</p>
	);
}

function Source({ item }: { readonly item: FigureItem }) {
	const words = useWords();
	const { voice } = item;
	if (voice === null) return null;
	return (
		<div class="figure-source">
			<p>
				{words.t("accordingTo")} <VoiceName voice={voice} />
			</p>
			<VoiceRole voice={voice} />
		</div>
	);
}

/** What the figures say together: a sum that works out or does not, the same quantity given twice. */
function checkLine({ check, others }: FigureCheck, words: Words): { readonly text: string; readonly doubt: boolean } {
	const listed = words.list(others);
	switch (check.kind) {
		case "change": {
			const [computed, stated] = [check.computed, check.stated].map(
				(value) => formatValue({ value, unit: check.unit, type: "percent" }, words.locale) ?? "",
			);
			if (check.agrees) return { text: words.t("checkAgrees", computed ?? ""), doubt: false };
			return { text: words.t("checkDisagrees", computed ?? "", stated ?? ""), doubt: true };
		}
		case "per":
			return { text: words.t("checkWorksOut", listed, `${words.number(check.value)} ${check.unit}`), doubt: false };
		case "share":
			return { text: words.t("checkWorksOut", listed, words.percent(check.percent / 100)), doubt: false };
		case "differs":
			return { text: words.t("checkDiffers", listed), doubt: true };
	}
}

function Checks({ item }: { readonly item: FigureItem }) {
	const words = useWords();
	const lines = item.checks.map((one) => checkLine(one, words));
	return (
		<>
			{lines.map(({ text, doubt }) => (
				<p key={text} class="figure-check" data-tone={doubt ? "doubt" : "plain"}>
					{text}
				</p>
			))}
		</>
	);
}

export const FigureCard = memo((props: CardProps<FigureItem>) => {
	const words = useWords();
	const { item, lang } = props;
	const { figure, written } = item;
	const title = (
		<div class="card-head">
			<h3 class="figure-written" dir="auto">
				{written}
			</h3>
			<Meaning item={item} />
		</div>
	);
	const chips = (
		<>
			<Chip>{words.t(FIGURE_TYPES[figure.type])}</Chip>
			{figure.change !== "=" && <Chip tone="strong">{words.t(CHANGES[figure.change])}</Chip>}
			{item.voice === null && <Chip tone="doubt">{words.t("noSource")}</Chip>}
		</>
	);
	return (
		<Card card={props} kind="figure" title={title} name={written} chips={chips} why={<p>{sayRule(figure.why.rule, words)}</p>}>
			<Evidence passages={item.passages} lang={lang} />
			<Source item={item} />
			<Checks item={item} />
		</Card>
	);
});
