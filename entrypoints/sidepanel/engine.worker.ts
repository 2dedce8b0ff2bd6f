/** The engine in a worker of its own: an article in, its fact sheet out. The language model is loaded with the first article. */
import type { EngineAnswer, EngineTask } from "./engine.ts";

const answer = (message: EngineAnswer): void => postMessage(message);

addEventListener("message", async ({ data: task }: MessageEvent<EngineTask>) => {
	try {
		const { extract } = await import("../../src/extract/extract.ts");
		answer({ taskId: task.taskId, sheet: extract(task.article, null) });
	} catch (error) {
		answer({ taskId: task.taskId, error: error instanceof Error ? error.message : String(error) });
	}
});
