/** The panel's own buttons: copy the whole sheet, choose how, read again, keys, options. */
import { useWords } from "../context.ts";
import { Icon, IconButton } from "../Icon.tsx";
import { memo } from "../memo.tsx";
import type { DeskStep } from "../model/views.ts";

interface ToolbarProps {
	readonly onCopy: () => void;
	readonly onStep: (step: DeskStep) => void;
	readonly onRead: () => void;
	readonly onOptions: () => void;
}

export const Toolbar = memo(({ onCopy, onStep, onRead, onOptions }: ToolbarProps) => {
	const words = useWords();
	return (
		<div class="toolbar">
			<button type="button" class="main-button" onClick={onCopy}>
				<Icon name="copy" />
				{words.t("copySheet")}
			</button>
			<button type="button" class="tool-button" onClick={() => onStep({ do: "dialog", dialog: "copy" })}>
				{words.t("copyAs")}
			</button>
			<div class="toolbar-icons">
				<IconButton icon="read" label={words.t("readAgain")} onPress={onRead} />
				<IconButton icon="keys" label={words.t("keys")} onPress={() => onStep({ do: "dialog", dialog: "keys" })} />
				<IconButton icon="options" label={words.t("options")} onPress={onOptions} />
			</div>
		</div>
	);
});
