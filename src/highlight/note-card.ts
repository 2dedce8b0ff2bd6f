/**
 * The one note on the page: speaker and office beside a highlight. It stands in the page's DOM only while it is shown, in a shadow tree closed to the page's
 * styles and scripts, above everything else, as text only; presses go through it.
 */
import type { FactNote } from "../facts/notes.ts";
import { NOTE_STYLE } from "./note-style.ts";

/** From the window's edge, and from the line that the note is about. */
const EDGE_PX = 8;
const GAP_PX = 6;

/** A narrow line's note begins a little before the point that was asked about, so that the pointer does not hide its first word. */
const BEFORE_PX = 24;

/** "tooltip" for who points; "status" for who moves by keys, so that a screen reader says it. */
export type NoteRole = "tooltip" | "status";

export class NoteCard {
	#host: HTMLElement | null = null;
	#box: HTMLElement | null = null;

	get isShown(): boolean {
		return this.#host !== null;
	}

	show({ title, lines }: FactNote, role: NoteRole): void {
		this.hide();
		const host = document.createElement("div");
		const root = host.attachShadow({ mode: "closed" });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(NOTE_STYLE);
		root.adoptedStyleSheets = [sheet];
		const box = document.createElement("div");
		box.setAttribute("role", role);
		root.append(box);
		host.popover = "manual";
		document.documentElement.append(host);
		host.showPopover();
		for (const line of [title, ...lines]) box.append(paragraph(line));
		this.#host = host;
		this.#box = box;
	}

	/** Above the line, since who reads has read what is there; below it where there is no room. */
	place(line: DOMRect, x: number): void {
		if (!this.#box) return;
		const { width, height } = this.#box.getBoundingClientRect();
		const above = line.top - GAP_PX - height;
		const top = above >= EDGE_PX ? above : line.bottom + GAP_PX;
		const left = Math.max(EDGE_PX, Math.min(x - BEFORE_PX, innerWidth - EDGE_PX - width));
		this.#box.style.left = `${left}px`;
		this.#box.style.top = `${top}px`;
	}

	/** Whether the point is on the note, or on the way to it. */
	holds(x: number, y: number): boolean {
		const rect = this.#box?.getBoundingClientRect();
		return rect !== undefined && rect.left <= x && x <= rect.right && rect.top - GAP_PX <= y && y <= rect.bottom + GAP_PX;
	}

	hide(): void {
		this.#host?.remove();
		this.#host = null;
		this.#box = null;
	}
}

function paragraph(text: string): HTMLParagraphElement {
	const element = document.createElement("p");
	element.dir = "auto";
	element.textContent = text;
	return element;
}
