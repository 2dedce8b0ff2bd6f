/** What the reader chose and corrected, kept in the extension's own storage on this machine; a change in another panel or in the options is heard. */
import { browser } from "../../src/messages.ts";
import { type Correction, parseCorrections } from "../../src/panel/model/corrections.ts";
import { parseSettings, type Settings } from "../../src/panel/model/settings.ts";

export interface Choices {
	readonly settings: Settings;
	readonly corrections: readonly Correction[];
}

export async function readChoices(): Promise<Choices> {
	const { settings, corrections } = await browser.storage.local.get(["settings", "corrections"]);
	return { settings: parseSettings(settings), corrections: parseCorrections(corrections) };
}

export const saveChoices = (changed: Partial<Choices>): Promise<void> => browser.storage.local.set(changed);

export function onChoices(listener: () => void): void {
	browser.storage.local.onChanged.addListener(listener);
}
