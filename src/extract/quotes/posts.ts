/**
 * Embedded posts: each is one quotation, whole, without the links at its end; its source is the name it is signed with. Which blocks are
 * posts the page says; nothing else is read here.
 */
import type { Block } from "../../facts/article.ts";
import type { Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";

/** Catches "— Ida Holm (@idaholm) May 3, 2021", leaves "— a bridge (1980)". Its name is never longer than this. */
const signaturePattern = /(?:—|–|--)\s*([^\s—–()@][^—–()@]{0,59}?)\s*\((@[\w.-]{1,60})\)/;

/** Catches "https://t.co/x" and the end of "2014.https://t.co/x", leaves "lund.example/bridge". */
const linkPattern = /https?:\/\/|pic\.twitter\.com\//;

const CERTAINTY = 0.97;

const lastSpace = (text: string): number => Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n"), text.lastIndexOf("\u00a0"));

function withoutLinks(text: string): string {
	let rest = text.trimEnd();
	for (;;) {
		const word = rest.slice(lastSpace(rest) + 1);
		const link = word.search(linkPattern);
		if (link < 0) return rest;
		rest = rest.slice(0, rest.length - word.length + link).trimEnd();
	}
}

/** The author's name where the post is signed, and the handle; null where this block holds no signature. */
export function readSignature(text: string, block: Span): { readonly at: number; readonly name: Span; readonly handle: string } | null {
	const match = signaturePattern.exec(text.slice(block.start, block.end));
	const [, name, handle] = match ?? [];
	if (!match || !name || !handle) return null;
	const at = block.start + match.index;
	const start = at + match[0].indexOf(name);
	return { at, name: { start, end: start + name.length }, handle };
}

interface Post {
	readonly author: string | null;
	readonly content: Span[];
}

export function findPosts({ text, blocks }: TokenizedText): Attribution[] {
	const found: Attribution[] = [];
	let open: Post | null = null;
	const close = (source: Span | null): void => {
		if (open && open.content.length > 0)
			found.push({ content: open.content, cue: null, source, certainty: { content: CERTAINTY, cue: null, source: source && CERTAINTY } });
		open = null;
	};
	for (const block of blocks) {
		if (block.kind !== "post" || (open && authorOf(block) !== (open as Post).author)) close(null);
		if (block.kind !== "post") continue;
		const post: Post = open ?? { author: authorOf(block), content: [] };
		open = post;
		const signature = readSignature(text, block);
		const words = withoutLinks(text.slice(block.start, signature?.at ?? block.end));
		if (/[\p{L}\p{N}]/u.test(words)) post.content.push({ start: block.start, end: block.start + words.length });
		if (signature) close(signature.name);
	}
	close(null);
	return found;
}

const authorOf = (block: Block): string | null => block.author ?? null;
