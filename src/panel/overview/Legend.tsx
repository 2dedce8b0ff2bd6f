/** The kinds of fact with their colour and line, each a switch for its highlights on the page. */
import { FACT_KINDS } from "../../facts/mark-styles.ts";
import type { FactKind } from "../../facts/types.ts";
import { useSettings, useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import type { MessageKey } from "../words.ts";

interface LegendProps {
	readonly onChange: (kinds: readonly FactKind[]) => void;
}

export const KIND_LABELS: Readonly<Record<FactKind, MessageKey>> = {
	quote: "kindQuotes",
	figure: "kindFigures",
	person: "kindPeople",
	date: "kindDates",
};

export const Legend = memo(({ onChange }: LegendProps) => {
	const words = useWords();
	const { highlighted } = useSettings();
	const toggle = (kind: FactKind) => {
		const isOn = highlighted.includes(kind);
		onChange(FACT_KINDS.filter((one) => (one === kind ? !isOn : highlighted.includes(one))));
	};
	return (
		<section class="legend" aria-labelledby="legend-title">
			<h2 id="legend-title">{words.t("legend")}</h2>
			<ul>
				{FACT_KINDS.map((kind) => (
					<li key={kind}>
						<button
							type="button"
							role="switch"
							class="legend-switch"
							data-kind={kind}
							aria-checked={highlighted.includes(kind)}
							onClick={() => toggle(kind)}
						>
							<span class="sample">{words.t(KIND_LABELS[kind])}</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
});
