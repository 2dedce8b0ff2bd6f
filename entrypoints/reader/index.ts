/** The script in the page. Starts the page's reader, once a page. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { PageReader } from "./page-reader.ts";

declare global {
	/** Set in our own isolated world: the page does not see it. */
	var accordingToReader: PageReader | undefined;
}

/** True: this page had no reader before. */
export default defineUnlistedScript((): boolean => {
	if (globalThis.accordingToReader) return false;
	globalThis.accordingToReader = new PageReader();
	return true;
});
