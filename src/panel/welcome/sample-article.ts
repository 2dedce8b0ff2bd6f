/** An invented article for a first try: it has every kind of source, figure, person and date, and is read by the engine like any other. */
import type { Article } from "../../facts/article.ts";

const PARAGRAPHS = [
	"The port city of Varsund will raise its sea wall by almost two metres after the January storm, the mayor, Ingrid Solheim, said on Thursday, the largest building project the city has taken on since 1974.",
	"“We had eleven minutes of warning in January. Next time we want eleven hours,” Ms Solheim told the council. “Nobody in this room wants to read those names out again.”",
	"The storm killed an estimated 41 people and damaged more than 6,200 homes, according to the Coastal Authority. The wall will cost €1.4bn, of which the state is to pay 60%.",
	"Finance Minister Tomas Bergquist warned that the state’s share “is not a blank cheque”. He said the money would be released only once an independent review had been finished, which he expected by March 2027.",
	"A senior official in the ministry, who asked not to be named because the talks are confidential, told the Halden News Agency that the offer was final: “There is no second envelope.”",
	"“They have drawn a line on a map, and we are on the wrong side of it,” said Petra Lindqvist, who has landed cod in the old harbour for 30 years.",
	"Oceanographer Dr Samuel Okoye of the Northern Institute believes the plan buys time and little else. “The sea here has risen 19 centimetres since 1974, and it is not going to stop for a ribbon-cutting,” he said in an interview.",
];

function blocksOf(paragraphs: readonly string[]): Article["blocks"] {
	let start = 0;
	return paragraphs.map((paragraph) => {
		const block = { start, end: start + paragraph.length, kind: "paragraph" as const };
		start = block.end + "\n\n".length;
		return block;
	});
}

export const sampleArticle: Article = {
	metadata: {
		url: null,
		headline: "Varsund to raise its sea wall after the January storm",
		description: null,
		author: "Marit Hauge",
		publisher: "The Varsund Courier",
		datePublished: "2026-11-20",
		dateModified: null,
		inLanguage: "en",
	},
	text: PARAGRAPHS.join("\n\n"),
	blocks: blocksOf(PARAGRAPHS),
	captions: [],
};
