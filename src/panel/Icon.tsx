/** The panel's icons, drawn for it on a 16-unit grid; always beside a name that says what the button does. */
const PATHS = {
	goTo: "M8 2v3M8 11v3M2 8h3M11 8h3M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
	copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
	more: "M3.2 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M7.7 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M12.2 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0",
	search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l3 3",
	filter: "M2 4h12M4.5 8h7M7 12h2",
	keys: "M1.5 4h13v8.5h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 10h6",
	options: "M2 5h6M11 5h3M2 11h3M8 11h6M9.5 3.2v3.6M6.5 9.2v3.6",
	read: "M13.5 8A5.5 5.5 0 1 1 11.7 4M13.5 2v3h-3",
	close: "M4 4l8 8M12 4l-8 8",
	save: "M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }) => (
	<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
		<path d={PATHS[name]} />
	</svg>
);

interface IconButtonProps {
	readonly icon: IconName;
	readonly label: string;
	readonly onPress: () => void;
	readonly expanded?: boolean;
}

/** A square button with an icon; its name is its tooltip too. */
export const IconButton = ({ icon, label, onPress, expanded }: IconButtonProps) => (
	<button type="button" class="icon-button" aria-label={label} title={label} aria-expanded={expanded} onClick={onPress}>
		<Icon name={icon} />
	</button>
);
