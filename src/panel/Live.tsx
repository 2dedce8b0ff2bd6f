/** What happened, said once to the eye (a line that fades) and to a screen reader (a live region that is always there). */
import { useEffect, useState } from "preact/hooks";

export interface Announcement {
	readonly text: string;
	/** Shown to the eye too; counts are on the page already. */
	readonly visible: boolean;
	readonly nonce: number;
}

/** Long enough to read a short line twice. */
const SHOWN_MS = 4000;

export function Live({ announcement }: { readonly announcement: Announcement | null }) {
	const [faded, setFaded] = useState(0);
	const nonce = announcement?.nonce ?? 0;
	useEffect(() => {
		if (nonce === 0) return;
		const timer = setTimeout(() => setFaded(nonce), SHOWN_MS);
		return () => clearTimeout(timer);
	}, [nonce]);
	const shown = announcement?.visible === true && faded !== nonce;
	return (
		<div class="live" role="status" data-shown={shown}>
			<p key={nonce}>{announcement?.text ?? ""}</p>
		</div>
	);
}
