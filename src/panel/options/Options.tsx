/** The options page: every choice on one page, kept as soon as it is made. Settings in, changed settings out. */
import { useEffect } from "preact/hooks";
import { SettingsContext, useDocumentLook, WordsContext } from "../context.ts";
import type { Correction } from "../model/corrections.ts";
import { markStyle } from "../model/look.ts";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings.ts";
import type { SavedFile } from "../props.ts";
import type { Words } from "../words.ts";
import { CopyOptions } from "./CopyOptions.tsx";
import { CorrectionOptions } from "./CorrectionOptions.tsx";
import { MarkOptions } from "./MarkOptions.tsx";
import { PageOptions } from "./PageOptions.tsx";
import { ReadingOptions } from "./ReadingOptions.tsx";

export interface OptionsProps {
	readonly words: Words;
	readonly settings: Settings;
	readonly corrections: readonly Correction[];
	readonly following: boolean;
	readonly onSettings: (settings: Settings) => void;
	readonly onCorrections: (corrections: readonly Correction[]) => void;
	/** Must be called straight from a press. */
	readonly onFollow: (follow: boolean) => void;
	/** Opens the browser's own page for extensions' keys. */
	readonly onShortcuts: () => void;
	readonly onSaveFile: (file: SavedFile) => void;
}

/** What each section is given. */
export interface SectionProps {
	readonly settings: Settings;
	readonly change: (changed: Partial<Settings>) => void;
}

export function Options(props: OptionsProps) {
	const { words, settings, corrections, following, onSettings, onCorrections, onFollow, onShortcuts, onSaveFile } = props;
	useDocumentLook(words, settings);
	useEffect(() => {
		document.title = words.t("optionsTitle");
	}, [words]);
	const section = { settings, change: (changed: Partial<Settings>) => onSettings({ ...settings, ...changed }) };
	return (
		<WordsContext.Provider value={words}>
			<SettingsContext.Provider value={settings}>
				<main class="options" style={markStyle(settings.marks)}>
					<h1>{words.t("optionsTitle")}</h1>
					<p class="lead">{words.t("optionsLead")}</p>
					<ReadingOptions {...section} />
					<MarkOptions {...section} />
					<CopyOptions {...section} />
					<PageOptions following={following} onFollow={onFollow} onShortcuts={onShortcuts} {...section} />
					<CorrectionOptions corrections={corrections} onCorrections={onCorrections} onSaveFile={onSaveFile} />
					<section class="option-group">
						<h2>{words.t("reset")}</h2>
						<p>{words.t("resetText")}</p>
						<button type="button" class="tool-button" onClick={() => onSettings(DEFAULT_SETTINGS)}>
							{words.t("resetButton")}
						</button>
					</section>
				</main>
			</SettingsContext.Provider>
		</WordsContext.Provider>
	);
}
