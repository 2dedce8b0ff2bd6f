/** A modal dialog of the browser's own: Escape closes it, focus stays in it and goes back to where it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useWords } from "../context.ts";
import { IconButton } from "../Icon.tsx";

interface DialogProps {
	readonly title: string;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, children }: DialogProps) {
	const words = useWords();
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		dialog.current?.showModal();
		return () => {
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	return (
		<dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
			<header class="dialog-head">
				<h2 id={id}>{title}</h2>
				<IconButton icon="close" label={words.t("close")} onPress={() => dialog.current?.close()} />
			</header>
			{children}
		</dialog>
	);
}
