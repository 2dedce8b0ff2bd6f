/** What the names of elements and classes say: inline or block, and the words that a class or id is made of. */

/** Words run on over these; every other element begins and ends a block. */
const INLINE = new Set(
	"a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr button picture".split(
		" ",
	),
);

export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/** `relatedLinks story-box__promo` -> ` related links story box promo `: each word between spaces. */
export function nameWords(element: Element): string {
	const names = `${element.getAttribute("class") ?? ""} ${element.id ?? ""} ${element.getAttribute("data-testid") ?? ""} ${element.getAttribute("data-component") ?? ""}`;
	return ` ${names
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z]+/)
		.join(" ")} `.replace(/ +/g, " ");
}

export function textNodes(root: Node): Text[] {
	const out: Text[] = [];
	const stack: Node[] = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.nodeType === 3) out.push(node as Text);
		for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
	}
	return out;
}

/** The share of the element's text that stands in links, 0..1. */
export function linkedShare(element: Element): number {
	const all = (element.textContent ?? "").replace(/\s+/g, "").length;
	if (all === 0) return 0;
	let linked = 0;
	for (const link of element.getElementsByTagName("a")) linked += (link.textContent ?? "").replace(/\s+/g, "").length;
	return linked / all;
}

/** Chinese, Japanese and Korean say in one character what takes others about two and a half. */
const DENSE_WEIGHT = 2.5;

const densePattern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The length of a text in letters of an alphabet, so that thresholds hold for every script. */
export const lengthOf = (text: string): number => text.length + (DENSE_WEIGHT - 1) * (text.match(densePattern)?.length ?? 0);
