/**
 * When the note of a fact is shown on the page: where the pointer rests on a highlight, where the caret comes by keys, and where the panel has gone. Escape,
 * a press and scrolling away take it back.
 */
import type { FactNote } from "../facts/notes.ts";
import type { FactAt, Point } from "./fact-at.ts";
import { NoteCard } from "./note-card.ts";
import { firstLineInWindow, moved, offsetOf } from "./window-box.ts";

/** A pointer that rests so long asks; one that passes does not. */
const REST_MS = 300;

/** On the way from a highlight to the next one, or to the note, nothing flickers. */
const LEAVE_MS = 120;

/** A caret that moves so soon after a key was moved by it. */
const BY_KEY_MS = 400;

/** Where the panel went, the note stays long enough to be read twice. */
const GONE_TO_MS = 5000;

export class Notes {
	readonly #card = new NoteCard();
	readonly #factAt: (point: Point) => FactAt | null;
	readonly #signal: AbortSignal;
	#notes: ReadonlyMap<string, FactNote> = new Map();
	/** The fact whose note is shown. */
	#shown: string | null = null;
	/** The words that the panel went to: their note moves with them. */
	#goneTo: Range | null = null;
	/** Browsers send moves of a pointer that stands, too, when the page moves under it. */
	#pointer = { x: -1, y: -1 };
	#timer: ReturnType<typeof setTimeout> | undefined;
	#lastKeyMs = Number.NEGATIVE_INFINITY;

	constructor(factAt: (point: Point) => FactAt | null, signal: AbortSignal) {
		this.#factAt = factAt;
		this.#signal = signal;
		signal.addEventListener("abort", () => this.hide());
	}

	/** Of what happens in a frame only the frame's own window hears. */
	listenIn(view: Window): void {
		const signal = this.#signal;
		const passive = { capture: true, passive: true, signal };
		view.addEventListener("pointermove", (event) => this.#onPointer(event, view), passive);
		view.addEventListener("pointerdown", () => this.hide(), passive);
		view.addEventListener("scroll", () => this.#onScroll(), passive);
		view.addEventListener("keydown", (event) => this.#onKey(event), passive);
		view.document.addEventListener("selectionchange", () => this.#onCaret(view), { signal });
		const leave = () => this.#later(LEAVE_MS, () => this.hide());
		view.document.documentElement.addEventListener("pointerleave", leave, { passive: true, signal });
	}

	use(notes: readonly FactNote[]): void {
		this.#notes = new Map(notes.map((note) => [note.factId, note]));
		this.hide();
	}

	/** Beside the first of these words, once they are in sight. */
	showAt(factId: string, words: Range): void {
		this.#show(factId, "status");
		this.#goneTo = words;
		this.#follow();
		this.#later(GONE_TO_MS, () => this.hide());
	}

	hide(): void {
		clearTimeout(this.#timer);
		this.#card.hide();
		this.#shown = null;
		this.#goneTo = null;
	}

	#later(afterMs: number, act: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, afterMs);
	}

	#onPointer(event: PointerEvent, view: Window): void {
		const { clientX: x, clientY: y, pointerType, buttons } = event;
		const stands = this.#pointer.x === x && this.#pointer.y === y;
		this.#pointer = { x, y };
		if (stands || pointerType === "touch" || buttons !== 0) return;
		const offset = offsetOf(view);
		if (this.#card.isShown && this.#card.holds(x + offset.x, y + offset.y)) {
			clearTimeout(this.#timer);
			return;
		}
		const point = { target: event.composedPath()[0], x, y };
		this.#later(this.#card.isShown ? LEAVE_MS : REST_MS, () => this.#lookAt(point, view));
	}

	#lookAt(point: Point, view: Window): void {
		const found = this.#factAt(point);
		if (found === null) this.hide();
		else if (found.factId !== this.#shown && this.#show(found.factId, "tooltip")) this.#place(found.line, point.x, view);
	}

	#place(line: DOMRect, x: number, view: Window): void {
		const offset = offsetOf(view);
		this.#card.place(moved(line, offset), x + offset.x);
	}

	#onKey({ key }: KeyboardEvent): void {
		this.#lastKeyMs = performance.now();
		if (key === "Escape") this.hide();
	}

	#onCaret(view: Window): void {
		if (performance.now() - this.#lastKeyMs > BY_KEY_MS) return;
		const selection = view.getSelection();
		const node = selection?.isCollapsed ? selection.anchorNode : null;
		const rect = node ? selection?.getRangeAt(0).getClientRects()[0] : undefined;
		const point = rect && { target: node, x: rect.left, y: (rect.top + rect.bottom) / 2 };
		const found = point ? this.#factAt(point) : null;
		if (!point || found === null) this.hide();
		else if (this.#show(found.factId, "status")) this.#place(found.line, point.x, view);
	}

	#onScroll(): void {
		if (this.#goneTo) this.#follow();
		else if (this.#card.isShown) this.hide();
	}

	#follow(): void {
		const line = this.#goneTo && firstLineInWindow(this.#goneTo);
		if (line) this.#card.place(line, line.left);
	}

	/** False where nothing is to be said of the fact. */
	#show(factId: string, role: "tooltip" | "status"): boolean {
		this.hide();
		const note = this.#notes.get(factId);
		if (!note) return false;
		this.#card.show(note, role);
		this.#shown = factId;
		return true;
	}
}
