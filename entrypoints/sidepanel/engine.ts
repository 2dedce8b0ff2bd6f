/** The panel's side of the engine: one worker, started with the first article and kept. An abandoned article takes its worker with it. */
import type { Article } from "../../src/facts/article.ts";
import type { FactSheet } from "../../src/facts/types.ts";
import EngineWorker from "./engine.worker.ts?worker";

export interface EngineTask {
	readonly taskId: number;
	readonly article: Article;
}

export type EngineAnswer = { readonly taskId: number } & (
	| { readonly sheet: FactSheet }
	| { readonly error: string }
	/** 0..1 */
	| { readonly progress: number }
);

let worker: Worker | null = null;
let lastTaskId = 0;

/** Starts loading the engine, so that it is there when the page's article arrives. */
export function warmUp(): Worker {
	worker ??= new EngineWorker();
	return worker;
}

/** Rejects where the engine fails, or with the signal's reason where `signal` aborts. `onProgress` hears the share that is done. */
export function readFacts(article: Article, signal: AbortSignal, onProgress: (done: number) => void): Promise<FactSheet> {
	const taskId = ++lastTaskId;
	const own = warmUp();
	return new Promise((resolve, reject) => {
		const done = new AbortController();
		const stop = (reason: unknown): void => {
			done.abort();
			own.terminate();
			if (worker === own) worker = null;
			reject(reason);
		};
		const onAnswer = ({ data: answer }: MessageEvent<EngineAnswer>): void => {
			if (answer.taskId !== taskId) return;
			if ("progress" in answer) {
				onProgress(answer.progress);
				return;
			}
			done.abort();
			if ("sheet" in answer) resolve(answer.sheet);
			else reject(new Error(answer.error));
		};
		own.addEventListener("message", onAnswer, { signal: done.signal });
		own.addEventListener("error", (event) => stop(new Error(event.message)), { signal: done.signal });
		signal.addEventListener("abort", () => stop(signal.reason), { signal: done.signal });
		own.postMessage({ taskId, article } satisfies EngineTask);
	});
}
