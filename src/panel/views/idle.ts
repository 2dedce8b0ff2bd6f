/** Work that may wait for a press to be answered and its picture to be there. */

/** A busy panel still gets it done. */
const LONGEST_WAIT_MS = 100;

/** The answer calls it off. */
export function whenIdle(work: () => void): () => void {
	const waiting = requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
	return () => cancelIdleCallback(waiting);
}
