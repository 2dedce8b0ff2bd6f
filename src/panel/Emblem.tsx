/** The extension's own sign, as its button in the toolbar looks: tells the reader which button is meant. */
export const Emblem = () => (
	<svg class="emblem" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
		<rect x="4" y="4" width="120" height="120" rx="28" />
		<path d="M25 60C25 42 35 28 53 23l4 10C47 37 42 42 41 47a15.500 15.500 0 1 1-16 13Z" />
		<path d="M67 60c0-18 10-32 28-37l4 10c-10 4-15 9-16 14a15.500 15.500 0 1 1-16 13Z" />
		<path class="emblem-line" d="M26 95h46M88 95h14" />
	</svg>
);
