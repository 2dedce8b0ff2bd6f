/**
 * A live document -> a copy that may be cut up, without what is never article (scripts, graphics, forms, hidden parts), with
 * open shadow roots and same-origin frames laid flat into it, and the way back from each copied text node to the live one.
 */
import type { Work } from "./slices.ts";

export interface Snapshot {
	readonly document: Document;
	/** Copied text node -> the live one. */
	readonly liveText: WeakMap<Text, Text>;
	/** Copied element -> the live one. */
	readonly liveElement: WeakMap<Element, Element>;
	/** Parts of the page that may hold text but cannot be read: frames of other sites. */
	readonly unreadable: readonly Element[];
}

/** Elements without article text of their own; what a `noscript` holds is for readers without scripts. */
const SKIPPED = new Set(
	"title base script style noscript template svg canvas link meta object embed audio video source track map area input select textarea option datalist progress meter dialog".split(
		" ",
	),
);

/** Their children count as the copy's body's own. */
const FRAMEWORK = new Set(["html", "head", "body"]);

/** What the finders look at. Anything else (styles, handlers, data) stays behind, so the copy is small and inert. */
const KEPT_ATTRIBUTES = ["class", "id", "href", "rel", "role", "itemprop", "datetime", "data-testid", "data-component"];

/** Work on this many nodes, then let the page breathe: about a millisecond. */
const NODES_A_STEP = 200;

/** What is nested deeper counts as its ancestor's own at this depth. Browsers' parsers go no deeper than 512; only scripts do. */
const MAX_DEPTH = 512;

interface Open {
	readonly copy: Element;
	readonly children: readonly Node[];
	next: number;
}

/** `without`: parts of the page that are not asked for. */
export function* takeSnapshot(live: Document, createDocument: () => Document, without: ReadonlySet<Element>): Work<Snapshot> {
	const copy = createDocument();
	const liveText = new WeakMap<Text, Text>();
	const liveElement = new WeakMap<Element, Element>();
	const unreadable: Element[] = [];
	copy.title = live.title;
	const stack: Open[] = [];
	// From the top: where tags are broken a parser may leave the article outside the body.
	stack.push({ copy: copy.body, children: [...(live.documentElement?.childNodes ?? [])], next: 0 });
	for (let visited = 1; stack.length > 0; visited++) {
		if (visited % NODES_A_STEP === 0) yield;
		const open = stack[stack.length - 1] as Open;
		const node = open.children[open.next++];
		if (node === undefined) {
			stack.pop();
		} else if (node.nodeType === 3) {
			const text = copy.createTextNode((node as Text).data);
			liveText.set(text, node as Text);
			open.copy.appendChild(text);
		} else if (node.nodeType === 1 && FRAMEWORK.has((node as Element).localName)) {
			stack.push({ copy: open.copy, children: childrenOf(node as Element, unreadable), next: 0 });
		} else if (node.nodeType === 1 && !without.has(node as Element) && !isSkipped(node as Element, live)) {
			const element = node as Element;
			const isFlat = stack.length > MAX_DEPTH;
			const twin = isFlat ? open.copy : open.copy.appendChild(copyElement(element, open.copy, copy));
			if (!isFlat) liveElement.set(twin, element);
			stack.push({ copy: twin, children: childrenOf(element, unreadable), next: 0 });
		}
	}
	return { document: copy, liveText, liveElement, unreadable };
}

/** Hides by an inline style: `display: none` and `visibility:hidden`, but not `overflow: hidden`. */
const hidesPattern = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isSkipped(element: Element, live: Document): boolean {
	if (SKIPPED.has(element.localName)) return true;
	return isHidden(element) && !holdsMostParagraphs(element, live);
}

function isHidden(element: Element): boolean {
	if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found") return true;
	return element.getAttribute("aria-hidden") === "true" || hidesPattern.test(element.getAttribute("style") ?? "");
}

/** Some pages hide all of themselves until their scripts have run; that is no reason to overlook the article. */
const holdsMostParagraphs = (element: Element, live: Document): boolean =>
	element.getElementsByTagName("p").length > live.getElementsByTagName("p").length / 2;

/** The children as a reader sees them: of the open shadow root, of a slot what is put into it, of a frame its page. */
function childrenOf(element: Element, unreadable: Element[]): readonly Node[] {
	if (element.localName === "iframe" || element.localName === "frame") {
		const body = frameBody(element as HTMLIFrameElement);
		if (body === null) unreadable.push(element);
		return body === null ? [] : [...body.childNodes];
	}
	if (element.localName === "slot") {
		const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
		if (assigned.length > 0) return assigned;
	}
	return [...(element.shadowRoot ?? element).childNodes];
}

/** A frame with fewer paragraphs is an advertisement or a player, not an article. */
const MIN_FRAME_PARAGRAPHS = 3;

/** Null for a frame of another site (the browser does not let its page be read) and for one that holds no article. */
function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
	try {
		const body = frame.contentDocument?.body ?? null;
		return body && body.getElementsByTagName("p").length >= MIN_FRAME_PARAGRAPHS ? body : null;
	} catch {
		return null;
	}
}

/** Elements whose children are words: a custom element among them is one too. */
const INLINE_PARENTS = new Set("p span a em strong b i li h1 h2 h3 h4 h5 h6 td figcaption".split(" "));

/** Custom elements and frames become plain ones, named by class, since Readability knows plain elements only. */
function copyElement(element: Element, parent: Element, copy: Document): Element {
	const name = element.localName;
	const custom = name.includes("-") || name === "slot" || name === "iframe" || name === "frame";
	const twin = copy.createElement(!custom ? name : INLINE_PARENTS.has(parent.localName) ? "span" : "div");
	copyAttributes(element, twin);
	if (custom) twin.className = `${name} ${twin.className}`.trim();
	return twin;
}

function copyAttributes(from: Element, to: Element): void {
	for (const name of KEPT_ATTRIBUTES) {
		const value = from.getAttribute(name);
		// Readability turns links to scripts into new text nodes, and the way back to the live ones would be lost.
		if (value !== null && !(name === "href" && /^\s*javascript:/i.test(value))) to.setAttribute(name, value);
	}
}
