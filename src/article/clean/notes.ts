/** Notes of the newsroom on the article: updates, corrections, who helped. Kept as metadata, in their own words. */
import type { DraftBlock } from "../blocks.ts";
import { isStock } from "./boilerplate.ts";

/**
 * `This article was updated on May 3`, `Correction: An earlier version ...`, `Editor's note: ...`, `Bo Example contributed to this
 * report.`, `2:58 p.m.: This article was updated ...`, `— With assistance by Bo Example`, `(Con información de AFP)`; not `He updated his will.`
 */
const notePattern =
	/^[[(*—–\s-]*(?:\d{1,2}[:.]\d{2} ?[ap]\.?m\.?\s*:\s*)?(?:(?:this|the) (?:article|story|post|report|headline|piece|page)\b[^.]{0,60}\b(?:was|has been|is|have been|will be)(?: \w+)? (?:updated|developing|corrected|amended|revised|changed|edited|clarified|modified)|(?:correction|clarification|editor['’]?s['’]? note|editors['’]? note|update|updated|note to readers|author['’]?s note)(?: \([^()]{2,40}\)|,? [\w., ]{2,30})?\s*:|an? (?:earlier|previous) version of this\b|this is an? (?:developing|breaking)(?: news)? story\b|more (?:to come|details to follow)\b|(?:with (?:assistance|reporting|contributions?|files|(?:agency )?inputs?) (?:by|from)|(?:additional |further )?(?:reporting|writing|editing) by|additional (?:research|contributions?) (?:by|from))\b|(?:contributing|contributors?)\s*:)/i;

/** At the end of a short line: `... contributed to this report.`, `... reported from Riverton.`; the line names people and does little else. */
const helpedPattern =
	/\b(?:contributed(?: (?:to|reporting|from|research)\b.{0,80})?|(?:reported|reporting) from\b.{0,80}|assisted in (?:this|the) report(?:ing)?)\.?\)?$/i;

/** `Translated by Bo Example`, `Story by Ann Example. Photos by Bo Example.`; not `Translated into money, that is little.` */
const madeByPattern =
	/^(?:story|text|words|photos?|photographs?|photography|graphics?|translat(?:ed|ion)|compiled|edited|produced)\b(?: and \w+)? by [^.]{2,60}(?:\.|$)/i;

/** `(Con información de AFP, EFE y Reuters)`, `With AP`, `Avec l’AFP`; not `Con datos de la oficina`. */
const creditedPattern =
	/^[([]*(?:con (?:información|datos) de|mit material von|avec|with) (?:(?:la |l['’])?(?:afp|efe|ap|reuters|dpa|ansa|lusa|europa press)(?:, | y | et | und | and |(?=[)\].]*$)))+[)\].]*$/i;

const MAX_NOTE_CHARS = 600;
const MAX_HELPED_CHARS = 260;

/** Such a line stands at the end, or at the very top. */
const END_BLOCKS = 6;

export function findNotes(blocks: readonly DraftBlock[]): DraftBlock[] {
	return blocks.filter((block, k) => {
		if (block.kind === "post" || block.text.length > MAX_NOTE_CHARS) return false;
		if (notePattern.test(block.text)) return !isStock(block.text);
		if (creditedPattern.test(block.text)) return true;
		return (
			k >= blocks.length - END_BLOCKS &&
			block.text.length <= MAX_HELPED_CHARS &&
			(helpedPattern.test(block.text) || madeByPattern.test(block.text)) &&
			!/["“]/.test(block.text)
		);
	});
}
