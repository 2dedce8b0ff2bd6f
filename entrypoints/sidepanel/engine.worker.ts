/** The engine in a worker of its own: an article in, its fact sheet out. It loads the language model and the tagger once, while the page is being read. */
import modelUrl from "../../assets/model/tagger.bin?url";
import wasmUrl from "../../assets/model/tagger.wasm?url";
import type { Tagger } from "../../src/extract/tags.ts";
import type { EngineAnswer, EngineTask } from "./engine.ts";

const fetchBytes = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer());

async function loadModel(): Promise<Tagger> {
	const { loadTagger } = await import("../../src/extract/tagger/tagger.ts");
	return loadTagger(...(await Promise.all([fetchBytes(modelUrl), fetchBytes(wasmUrl)])));
}

const engine = import("../../src/extract/extract.ts");
const tagger = loadModel();

const answer = (message: EngineAnswer): void => postMessage(message);

addEventListener("message", async ({ data: task }: MessageEvent<EngineTask>) => {
	try {
		const { extract } = await engine;
		answer({ taskId: task.taskId, sheet: extract(task.article, await tagger) });
	} catch (error) {
		answer({ taskId: task.taskId, error: error instanceof Error ? error.message : String(error) });
	}
});
