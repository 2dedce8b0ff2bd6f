/**
 * How a note looks on a page whose own look is not ours to know. What is important inside a shadow tree wins over what is important outside of it, so no
 * style of the page reaches the note; and the note, laid over the whole window, never takes a press.
 */
export const NOTE_STYLE = `
:host {
	all: initial !important;
	display: block !important;
	position: fixed !important;
	inset: 0 !important;
	pointer-events: none !important;
	color-scheme: light dark !important;
}
:host::backdrop {
	display: none !important;
}
div {
	position: absolute;
	box-sizing: border-box;
	inline-size: max-content;
	max-inline-size: min(20rem, 100vw - 16px);
	padding: 7px 11px 8px;
	border: 1px solid light-dark(#cfcac0, #45484e);
	border-radius: 8px;
	background: light-dark(#fdfcfa, #1f2125);
	box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
	color: light-dark(#1d1c1a, #ecebe8);
	font: 13px / 1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
	overflow-wrap: anywhere;
}
p {
	margin: 0;
	text-align: match-parent;
}
p:first-child {
	font-weight: 600;
}
p + p {
	color: light-dark(#5d5a54, #a9a8a4);
	font-size: 12px;
}
@media (prefers-reduced-motion: no-preference) {
	div {
		animation: come 120ms ease-out;
	}
	@keyframes come {
		from {
			opacity: 0;
		}
	}
}`;
