/** Where a range stands in the reader's window, also when it stands in a frame, whose own measure begins at the frame's top. */
import { viewOf } from "./registry.ts";

/** How far a window is from the top one's corner. */
export function offsetOf(view: Window | null): { x: number; y: number } {
	let [x, y] = [0, 0];
	for (let frame = view?.frameElement ?? null; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
		const { left, top } = frame.getBoundingClientRect();
		x += left + frame.clientLeft;
		y += top + frame.clientTop;
	}
	return { x, y };
}

export const moved = (rect: DOMRect, { x, y }: { x: number; y: number }): DOMRect =>
	new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height);

export const boxInWindow = (range: Range): DOMRect => moved(range.getBoundingClientRect(), offsetOf(viewOf(range)));

/** Null for a range that is not shown. */
export function firstLineInWindow(range: Range): DOMRect | null {
	const line = range.getClientRects()[0];
	return line ? moved(line, offsetOf(viewOf(range))) : null;
}
