/** Listens for the panel's single keys while it is shown. */
import { useEffect } from "preact/hooks";
import { actionOf, type KeyAction } from "./model/keys.ts";

const TYPING = "input, textarea, select, [contenteditable]";
const CONTROL = "button, a, summary, [role=slider], [role=tab]";

const isOn = (target: EventTarget | null, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;

/** `act` must be a stable function. While a dialog is open the keys are the dialog's. */
export function useKeys(enabled: boolean, act: (action: KeyAction) => void): void {
	useEffect(() => {
		if (!enabled) return;
		const press = (event: KeyboardEvent) => {
			if (document.querySelector("dialog[open]") !== null) return;
			const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
			const action = actionOf({ key: event.key, modified, typing: isOn(event.target, TYPING), onControl: isOn(event.target, CONTROL) });
			if (action === null) return;
			event.preventDefault();
			act(action);
		};
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [enabled, act]);
}
