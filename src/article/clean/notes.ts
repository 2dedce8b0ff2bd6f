/** Notes of the newsroom on the article: updates, corrections, who helped. Kept as metadata, in their own words. */
import type { DraftBlock } from "../blocks.ts";

/**
 * `This article was updated on May 3`, `Correction: An earlier version ...`, `Editor's note: ...`, `Bo Example contributed to this
 * report.`, `— With assistance by Bo Example`, `Ann Example reported from Riverton.`; not `He updated his will.`
 */
const notePattern =
	/^[[(*—–\s-]*(?:(?:this|the) (?:article|story|post|report|headline|piece|page)\b[^.]{0,60}\b(?:was|has been|is|have been)(?: \w+)? (?:updated|corrected|amended|revised|changed|edited|clarified|modified)|(?:correction|clarification|editor['’]?s['’]? note|editors['’]? note|update|updated|note to readers|author['’]?s note)(?: \([^()]{2,40}\)| [\w., ]{2,30})?\s*:|an? (?:earlier|previous) version of this\b|(?:with (?:assistance|reporting|contributions?|files) (?:by|from)|(?:additional |further )?(?:reporting|writing|editing) by|additional (?:research|contributions?) (?:by|from))\b|(?:contributing|contributors?)\s*:)/i;

/** At the end of a short line: `... contributed to this report.`, `... reported from Riverton.`; the line names people and does little else. */
const helpedPattern =
	/\b(?:contributed(?: (?:to|reporting|from|research)\b.{0,80})?|(?:reported|reporting) from\b.{0,80}|assisted in (?:this|the) report(?:ing)?)\.?\)?$/i;

const MAX_NOTE_CHARS = 600;
const MAX_HELPED_CHARS = 260;

/** Such a line stands at the end, or at the very top. */
const END_BLOCKS = 6;

export function findNotes(blocks: readonly DraftBlock[]): DraftBlock[] {
	return blocks.filter((block, k) => {
		if (block.kind === "post" || block.text.length > MAX_NOTE_CHARS) return false;
		if (notePattern.test(block.text)) return true;
		return (
			k >= blocks.length - END_BLOCKS && block.text.length <= MAX_HELPED_CHARS && helpedPattern.test(block.text) && !/["“]/.test(block.text)
		);
	});
}
