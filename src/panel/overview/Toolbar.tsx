/** The panel's own buttons: read again, keys, options. */
import { useWords } from "../context.ts";
import { IconButton } from "../Icon.tsx";
import type { DeskStep } from "../model/views.ts";

interface ToolbarProps {
	readonly onStep: (step: DeskStep) => void;
	readonly onRead: () => void;
	readonly onOptions: () => void;
}

export function Toolbar({ onStep, onRead, onOptions }: ToolbarProps) {
	const words = useWords();
	return (
		<div class="toolbar">
			<span class="toolbar-gap" />
			<IconButton icon="read" label={words.t("readAgain")} onPress={onRead} />
			<IconButton icon="keys" label={words.t("keys")} onPress={() => onStep({ do: "dialog", dialog: "keys" })} />
			<IconButton icon="options" label={words.t("options")} onPress={onOptions} />
		</div>
	);
}
