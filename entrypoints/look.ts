/** Runs in an extension page's head, before anything is drawn: the page opens in the look that it was last seen in. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { applyLook, recallLook } from "../src/panel/document-look.ts";

export default defineUnlistedScript(() => {
	const look = recallLook();
	if (look !== null) applyLook(look);
});
