/**
 * The headless engine: NDJSON articles in, NDJSON fact sheets out, one line in, one line out, in order. A line that cannot
 * be processed gives one error line; nothing else goes to stdout.
 */
import { createInterface } from "node:readline";
import { readTagger } from "./model.ts";
import { respond } from "./respond.ts";

// whoever reads has enough: "| head"
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const tagger = await readTagger();
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
for await (const line of lines) {
	if (line.trim() === "") continue;
	if (!process.stdout.write(`${JSON.stringify(respond(line, tagger))}\n`))
		await new Promise((resolve) => process.stdout.once("drain", resolve));
}
