/** What the reader marked as wrong: how many, to be saved as a list or forgotten. */
import { useWords } from "../context.ts";
import type { Correction } from "../model/corrections.ts";
import type { SavedFile } from "../props.ts";

interface CorrectionOptionsProps {
	readonly corrections: readonly Correction[];
	readonly onCorrections: (corrections: readonly Correction[]) => void;
	readonly onSaveFile: (file: SavedFile) => void;
}

export function CorrectionOptions({ corrections, onCorrections, onSaveFile }: CorrectionOptionsProps) {
	const words = useWords();
	const save = () => {
		const text = `${JSON.stringify(corrections, null, "\t")}\n`;
		onSaveFile({ name: "according-to-corrections.json", mime: "application/json", text });
	};
	return (
		<section class="option-group">
			<h2>{words.t("corrections")}</h2>
			<p>{words.t("correctionsText")}</p>
			<p>{words.count("correctionCount", corrections.length)}</p>
			<div class="dialog-foot">
				<button type="button" class="tool-button" disabled={corrections.length === 0} onClick={save}>
					{words.t("saveFile")}
				</button>
				<button type="button" class="tool-button" disabled={corrections.length === 0} onClick={() => onCorrections([])}>
					{words.t("forgetCorrections")}
				</button>
			</div>
		</section>
	);
}
