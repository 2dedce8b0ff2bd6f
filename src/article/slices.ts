/**
 * Long work written as a generator that yields wherever it may be interrupted. `finish` runs it in one go (command line);
 * `finishInSlices` lets the page breathe between slices, so that scrolling and typing never wait for us.
 */
export type Work<T> = Generator<void, T, void>;

export function finish<T>(work: Work<T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** A frame lasts 16 ms; with half of one we leave the page the other half. */
const SLICE_MS = 8;

interface SliceOptions {
	/** Waits until the page has had its turn. */
	readonly pause?: () => Promise<void>;
	/** Told how long each slice of ours held the main thread. */
	readonly onSlice?: (elapsedMs: number) => void;
}

export async function finishInSlices<T>(work: Work<T>, options: SliceOptions = {}): Promise<T> {
	const pause = options.pause ?? nextTurn;
	let startMs = performance.now();
	for (;;) {
		const step = work.next();
		const elapsedMs = performance.now() - startMs;
		if (!step.done && elapsedMs < SLICE_MS) continue;
		options.onSlice?.(elapsedMs);
		if (step.done) return step.value;
		await pause();
		startMs = performance.now();
	}
}

/** `scheduler.yield` keeps our place in the queue (Chromium 129, Firefox 142); a timer is the same for older ones. */
function nextTurn(): Promise<void> {
	const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
	return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}
