/**
 * The engine in a worker of its own: an article in, its fact sheet out. It loads once, while the page is being read, and by static imports alone: a module
 * imported later would be reported as failed where the panel closes meanwhile.
 */
import model from "../../assets/model/tagger.bin?url&inline";
import wasm from "../../assets/model/tagger.wasm?url&inline";
import { extract } from "../../src/extract/extract.ts";
import { loadTagger } from "../../src/extract/tagger/tagger.ts";
import type { EngineAnswer, EngineTask } from "./engine.ts";

/** The model lies in this script as base64: extension pages may open no connection at all, not even to fetch their own files. */
function bytesOf(dataUrl: string): Uint8Array {
	const base64 = dataUrl.slice(dataUrl.indexOf(",") + 1);
	// since Chromium 140 and Firefox 133, at a fifth of the cost
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
	const letters = atob(base64);
	const bytes = new Uint8Array(letters.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
	return bytes;
}

const tagger = loadTagger(bytesOf(model), bytesOf(wasm));
tagger.catch(() => undefined); // told with the first article

const answer = (message: EngineAnswer): void => postMessage(message);

addEventListener("message", async ({ data: task }: MessageEvent<EngineTask>) => {
	try {
		const { taskId, article } = task;
		answer({ taskId, sheet: extract(article, await tagger, (progress) => answer({ taskId, progress })) });
	} catch (error) {
		answer({ taskId: task.taskId, error: error instanceof Error ? error.message : String(error) });
	}
});
