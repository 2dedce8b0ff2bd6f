/** The engine in a worker of its own: an article in, its fact sheet out. It loads the language model and the tagger once, while the page is being read. */
import model from "../../assets/model/tagger.bin?url&inline";
import wasm from "../../assets/model/tagger.wasm?url&inline";
import type { Tagger } from "../../src/extract/tags.ts";
import type { EngineAnswer, EngineTask } from "./engine.ts";

/** The model lies in this script as base64: extension pages may open no connection at all, not even to fetch their own files. */
function bytesOf(dataUrl: string): Uint8Array {
	const letters = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
	const bytes = new Uint8Array(letters.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
	return bytes;
}

async function loadModel(): Promise<Tagger> {
	const { loadTagger } = await import("../../src/extract/tagger/tagger.ts");
	return loadTagger(bytesOf(model), bytesOf(wasm));
}

const engine = import("../../src/extract/extract.ts");
const tagger = loadModel();
// What fails in loading is told with the first article; a panel that closes meanwhile is nothing to report.
for (const part of [engine, tagger]) part.catch(() => undefined);

const answer = (message: EngineAnswer): void => postMessage(message);

addEventListener("message", async ({ data: task }: MessageEvent<EngineTask>) => {
	try {
		const { extract } = await engine;
		const { taskId, article } = task;
		answer({ taskId, sheet: extract(article, await tagger, (progress) => answer({ taskId, progress })) });
	} catch (error) {
		answer({ taskId: task.taskId, error: error instanceof Error ? error.message : String(error) });
	}
});
