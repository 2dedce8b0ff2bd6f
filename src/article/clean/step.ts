/**
 * What a cleaning step is: it names the parts of a page (or the blocks of a text) that are not the article, and says why.
 * Steps only point; the pipeline takes out, so that one place decides and can tell what went.
 */

import type { DraftBlock } from "../blocks.ts";
import type { PageMetadata } from "../metadata/read-metadata.ts";
import type { Prose } from "../prose.ts";

export interface ElementStep {
	/** What such parts are, and so why they are not the article. */
	readonly name: string;
	/** Null now and then, where the page may have its turn. */
	find(root: Element, page: PageContext): Iterable<Element | null>;
}

export interface BlockStep {
	readonly name: string;
	/** The blocks that are not the article's text; `blocks` is what the steps before have left. */
	find(blocks: readonly DraftBlock[], page: PageContext): Iterable<DraftBlock>;
}

export interface PageContext {
	readonly metadata: PageMetadata;
	readonly prose: Prose;
	/** What went, and by which step: every removal can be asked for its reason. */
	readonly removed: Removal[];
}

export interface Removal {
	readonly step: string;
	readonly text: string;
}
