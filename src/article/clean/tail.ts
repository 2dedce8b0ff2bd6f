/** What stands after the last paragraph: who the author is, what the company is, where the story came from. */
import type { DraftBlock } from "../blocks.ts";
import { isDateLine } from "./dates.ts";
import { bylinePattern } from "./lead.ts";
import { wordsOf } from "./same-words.ts";
import type { BlockStep, PageContext } from "./step.ts";

/** A biography or an imprint stands within so many blocks of the end ... */
const END_BLOCKS = 8;

/** ... and what follows an "About ..." heading is at most this share of the text: a biography of several paragraphs. */
const MAX_ABOUT_SHARE = 0.35;

/** `About the author`, `About Ann Example`; a heading or a short bold line. Not `About Example Corp`: a press release's imprint is its text. */
const aboutPattern =
	/^(?:about (?:the |our )?(?:authors?|writers?|reporters?|columnists?|contributors?|journalists?)|(?:über den|zum) autor|à propos de l['’]auteur|sobre el autor|l['’]autore)\b/i;

/** `is a staff writer at`, `covers the courts for`, `has been reporting on`; not `is a senator`. */
const biographyPattern =
	/\b(?:is|was) (?:an?|the|our) (?:\w+[ -]){0,4}?(?:reporter|writer|editor|correspondent|columnist|journalist|producer|contributor|blogger|photographer|publisher|author|anchor|fellow|intern|freelancer|editor-in-chief)\b|\b(?:covers|writes (?:about|on|for)|reports on|is based in|joined (?:the|us|\w+) (?:\w+ )?in \d{4}|has been (?:covering|reporting|writing)|has (?:covered|written|reported) (?:for|on|about))\b/i;

const emailPattern = /\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}\b/;

const MAX_BIO_CHARS = 700;

/** Not the article: the author's biography or address, the byline, a company's own description: not the news. */
export const tail: BlockStep = {
	name: "lines below the article",
	*find(blocks, page) {
		yield* about(blocks);
		yield* imprint(blocks);
		yield* contact(blocks);
		yield* writer(blocks);
		for (let k = blocks.length - 1; k > 0 && k >= blocks.length - END_BLOCKS; k--) {
			const block = blocks[k] as DraftBlock;
			if (isBelowText(block, page)) yield block;
		}
		// From the end upwards: a name, a date or a source line goes as long as nothing else has been met.
		for (let k = blocks.length - 1; k > 0; k--) {
			const block = blocks[k] as DraftBlock;
			if (isSignature(block, page)) yield block;
			else if (!isBelowText(block, page)) return;
		}
	},
};

function* about(blocks: readonly DraftBlock[]): Iterable<DraftBlock> {
	const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
	let after = 0;
	for (let k = blocks.length - 1; k > 0; k--) {
		const block = blocks[k] as DraftBlock;
		after += block.text.length;
		if (after > all * MAX_ABOUT_SHARE) return;
		if (block.text.length <= 70 && aboutPattern.test(block.text) && !/[.!?]$/.test(block.text)) {
			yield* blocks.slice(k);
			return;
		}
	}
}

/**
 * `Example Systems is a leading provider of ...`, `The Daily Example is a nonprofit newsroom ...`: what a company or a paper says of itself under
 * every text. Not `The lock is a danger to ships.`
 */
const selfDescriptionPattern =
	/^(?:The )?(?:\p{Lu}[\p{L}\p{N}.&’'-]* ){1,6}(?:\([^()]{2,30}\) )?(?:is|are) (?:an?|the|one of) [^.]{0,80}\b(?:provider|supplier|manufacturer|maker|developer|company|firm|group|publisher|publication|platform|network|agency|organi[sz]ation|association|institute|think tank|charity|nonprofit|non-profit|newsroom|newspaper|magazine|website|site|service|leader)s?\b/u;

/** The description of whoever issued the text, under a drawn line at its end. */
function* imprint(blocks: readonly DraftBlock[]): Iterable<DraftBlock> {
	let chars = 0;
	for (let k = blocks.length - 1; k > 0; k--) {
		const block = blocks[k] as DraftBlock;
		chars += block.text.length;
		if (chars > MAX_IMPRINT_CHARS) return;
		if (!block.afterRule) continue;
		if (selfDescriptionPattern.test(block.text)) yield* blocks.slice(k);
		return;
	}
}

/** More is a part of the article. */
const MAX_IMPRINT_CHARS = 1500;

function isBelowText(block: DraftBlock, page: PageContext): boolean {
	const { text } = block;
	if (block.kind === "post" || text.length > MAX_BIO_CHARS || /["“]/.test(text)) return false;
	const named = startsWithAuthor(text, page.metadata.author);
	if (aboutPattern.test(text)) return true;
	if (emailPattern.test(text) && text.length <= 250) return true;
	return named && biographyPattern.test(text);
}

function isSignature(block: DraftBlock, page: PageContext): boolean {
	const { text } = block;
	if (text.length > 100 || block.kind === "post") return false;
	if (isDateLine(text) || (bylinePattern.test(text) && text.split(" ").length <= 8 && !/[.!?]$/.test(text))) return true;
	if (sourcePattern.test(text)) return true;
	return startsWithAuthor(text, page.metadata.author) && text.split(" ").length <= 6 && !/[.!?]$/.test(text);
}

/** `SOURCE Example Locks`, `Source: Daily Example`, `Quelle: dpa`; not `The source: a pipe.` */
const sourcePattern = /^(?:SOURCE |(?:[Ss]ource|SOURCE|[Qq]uelle|[Ff]uente|[Ff]onte)\s*:\s*)[^.!?]{2,60}$/;

/** `Media contact:`, `Press contacts`, `Investor relations:`; below a press release. */
const contactPattern =
	/^(?:(?:media|press|pr|investor|public|further) )?(?:contacts?|(?:en|in)quiries|relations|information)(?: (?:contacts?|details|information))?\s*:?$/i;

/** Names, addresses, numbers: longer lines are text. */
const MAX_CONTACT_CHARS = 100;

/** The heading of a press release's contacts, and the short lines below it. */
function* contact(blocks: readonly DraftBlock[]): Iterable<DraftBlock> {
	const from = blocks.findIndex(({ text }, k) => k >= blocks.length - CONTACT_BLOCKS && k > 0 && contactPattern.test(text));
	if (from < 0) return;
	for (let k = from; k < blocks.length; k++) {
		const block = blocks[k] as DraftBlock;
		if (block.text.length > MAX_CONTACT_CHARS || /[.!?]$/.test(block.text)) return;
		yield block;
	}
}

/** Two or three contacts of a few lines each. */
const CONTACT_BLOCKS = 16;

/** `The writer is an economist in Osterby.`; `The author teaches law.` */
const theWriterPattern = /^the (?:writer|author)s? (?:is|are|was|teach(?:es)?|works?)\b/i;

/** `Ann Example is a professor of law at ...`, `Dr. Bo Sample was the director of ...`: the name is the first group. */
const whoIsPattern =
	/^(?:(?:Dr|Prof|Professor)\.? )?((?:\p{Lu}[\p{L}.'’-]+ ){2,4})(?:is|was) (?:an?|the|our) (?:[\p{L}'’-]+ ){0,4}?(?:professor|lecturer|fellow|economist|lawyer|attorney|author|writer|journalist|columnist|editor|reporter|correspondent|director|researcher|historian|scientist|analyst|consultant|student|founder|scholar|strategist|commentator|contributor)\b/u;

/** A guest's biography as the last paragraph: somebody whom the article has not named so far is no part of it. */
function* writer(blocks: readonly DraftBlock[]): Iterable<DraftBlock> {
	const last = blocks.at(-1);
	if (!last || blocks.length < 3 || last.kind !== "paragraph" || last.text.length > MAX_BIO_CHARS || /\bsa(?:id|ys)\b/.test(last.text))
		return;
	const name = whoIsPattern.exec(last.text)?.[1]?.trim().split(" ").at(-1);
	if (theWriterPattern.test(last.text) || (name !== undefined && !blocks.slice(0, -1).some(({ text }) => text.includes(name)))) yield last;
}

function startsWithAuthor(text: string, author: string | null): boolean {
	const words = wordsOf(text);
	return (author ?? "").split("; ").some((name) => {
		const full = wordsOf(name);
		return full.length > 3 && (words.startsWith(full) || words.startsWith(`${full.split(" ")[0]} `));
	});
}
