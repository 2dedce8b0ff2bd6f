/** Says when a page shows another address without being loaded anew, as single-page apps do. A jump to a fragment is no move. */

const addressOf = (url: string): string => url.replace(/#.*$/, "");

/**
 * `onMove` is called once a move, as long as the page lives. Apps may change the address in a world that we do not see; but they change the page with it, and that we do see.
 */
export function watchAddress(onMove: () => void): void {
	let address = addressOf(location.href);
	const look = (): void => {
		const now = addressOf(location.href);
		if (now === address) return;
		address = now;
		onMove();
	};
	const observer = new MutationObserver(look);
	observer.observe(document, { subtree: true, childList: true, characterData: true });
	addEventListener("popstate", look);
}
