/** The engine in a worker of its own: an article in, its fact sheet out. It loads the language model once, while the page is being read. */
import type { EngineAnswer, EngineTask } from "./engine.ts";

const engine = import("../../src/extract/extract.ts");

const answer = (message: EngineAnswer): void => postMessage(message);

addEventListener("message", async ({ data: task }: MessageEvent<EngineTask>) => {
	try {
		const { extract } = await engine;
		answer({ taskId: task.taskId, sheet: extract(task.article, null) });
	} catch (error) {
		answer({ taskId: task.taskId, error: error instanceof Error ? error.message : String(error) });
	}
});
