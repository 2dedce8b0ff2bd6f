/** All keys on one page: the browser-wide shortcuts as the browser has them, and the single keys of the panel. */
import { useSettings, useWords } from "../context.ts";
import { PANEL_KEYS } from "../model/keys.ts";
import type { KeyCommand } from "../props.ts";
import { Dialog } from "./Dialog.tsx";

interface KeysDialogProps {
	readonly commands: readonly KeyCommand[];
	readonly onClose: () => void;
}

export function KeysDialog({ commands, onClose }: KeysDialogProps) {
	const words = useWords();
	const { singleKeys } = useSettings();
	return (
		<Dialog title={words.t("keys")} onClose={onClose}>
			<h3>{words.t("keysAnywhere")}</h3>
			<dl class="keys">
				{commands.map(({ description, shortcut }) => (
					<div key={description}>
						<dt>{description}</dt>
						<dd>{shortcut === "" ? words.t("keyUnset") : <kbd>{shortcut}</kbd>}</dd>
					</div>
				))}
			</dl>
			<h3>{words.t("keysInPanel")}</h3>
			{!singleKeys && <p>{words.t("singleKeysOff")}</p>}
			<dl class="keys">
				{PANEL_KEYS.map(({ keys, label }) => (
					<div key={label}>
						<dt>{words.t(label)}</dt>
						<dd>
							{keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dd>
					</div>
				))}
			</dl>
		</Dialog>
	);
}
