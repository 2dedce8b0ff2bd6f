/** The box that stands where an article stops for readers who have not paid: an offer among the paragraphs, in whatever elements. */
import type { DraftBlock } from "../blocks.ts";
import type { BlockStep } from "./step.ts";

/**
 * `To read the full story, please subscribe`, `Already a subscriber? Log in`, `You have reached your limit of free articles`, `This article is for
 * subscribers only`; not `Subscribers to the fund lost money.`
 */
const wallPattern =
	/\b(?:to (?:view|read|continue(?: reading)?|access|unlock|see) (?:the |this )?(?:full |whole |entire |rest of (?:the|this) )?(?:story|article|content|post|report)?,? ?(?:please )?(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber)|join)|already (?:an? )?(?:\w+ )?(?:subscriber|member|subscribed)\b|(?:reached|used|exceeded) (?:your|the) (?:\w+ ){0,3}(?:limit|free articles)|(?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) (?:\w+ ){0,3}(?:subscribers|members)|subscribe (?:now )?to (?:continue|keep) reading|(?:register|log ?in|sign ?in) to (?:continue|keep) reading|nur für abonnenten|réservé aux abonnés|solo para suscriptores|contenuto riservato agli abbonati)/i;

/** More between the first and the last such line is text. */
const MAX_WALL_CHARS = 1800;

/** A longer block speaks of such things. */
const MAX_LINE_CHARS = 350;

export const isWallLine = (text: string): boolean => text.length <= MAX_LINE_CHARS && !/["“]/.test(text) && wallPattern.test(text);

/** Not the article: it asks for a subscription where the article stops. */
export const wall: BlockStep = {
	name: "the box at the wall",
	*find(blocks) {
		const lines = blocks.flatMap((block, k) => (isWallLine(block.text) ? [k] : []));
		const [first, last] = [lines[0], lines.at(-1)];
		if (first === undefined || last === undefined) return;
		const between: readonly DraftBlock[] = blocks.slice(first, last + 1);
		const isOneBox =
			between.reduce((sum, { text }) => sum + text.length, 0) <= MAX_WALL_CHARS && between.every(({ text }) => !/["“]/.test(text));
		yield* isOneBox ? between : lines.map((k) => blocks[k] as DraftBlock);
	},
};
