/**
 * `npm run train:likelihood -- --corpus DIR --out DIR`, after `npm run train` with the same folders: trains the tagger twice
 * more, each time without a third of the articles, fits the weights of src/extract/quotes/likelihood.ts on what it finds in those
 * thirds, and says how well they hold on dev. Models that are there already are taken as they are.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { signNames, signRow } from "../extract/quotes/likelihood.ts";
import { type Judged, judgeHeldOut, judgeSplit } from "./held-out.ts";
import { findPython, need, run, say } from "./python.ts";
import { chanceOf, fitLogistic } from "./regression.ts";

/** Two of the three parts give 12,000 attributions, more than enough for a score of weights. */
const HELD_OUT = [0, 1] as const;

/** Less long than the model that is shipped: a third of the articles away, more brings nothing. */
const EPOCHS = "10";

const { values } = parseArgs({ options: { corpus: { type: "string", default: "" }, out: { type: "string", default: "" } } });
const { corpus, out } = values;
need(corpus !== "" && out !== "", "Usage: npm run train:likelihood -- --corpus DIR --out DIR");
need(existsSync(join(out, "tagger.bin")), `${join(out, "tagger.bin")} is not there: npm run train makes it.`);

function trainWithout(part: number): string {
	const weights = join(out, `without-${part}.pt`);
	const model = join(out, `without-${part}.bin`);
	if (existsSync(model)) return model;
	const python = findPython();
	run(python, "train.py", ["--lines", out, "--out", weights, "--seed", `1${part}`, "--epochs", EPOCHS, "--leave-out", `${part}`]);
	run(python, "pack.py", [weights, "--out", model]);
	return model;
}

/** Of those whose chance is said to be this much or more: how many there are, what is said on average, how many are right. */
function sayHowTrue(name: string, judged: readonly Judged[], weights: readonly number[]): void {
	const chances = judged.map(({ signs }) => chanceOf(signRow(signs), weights));
	for (let low = 0; low < 1; low += 0.1) {
		const these = judged.flatMap(({ right }, i) => {
			const chance = chances[i] as number;
			return chance >= low && chance < low + 0.1 ? [{ right, chance }] : [];
		});
		if (these.length === 0) continue;
		const said = these.reduce((sum, { chance }) => sum + chance, 0) / these.length;
		const right = these.filter((one) => one.right).length / these.length;
		say(`${name}: ${these.length} said to be right in ${(100 * said).toFixed(0)} of 100 are in ${(100 * right).toFixed(0)}`);
	}
}

const judged: Judged[] = [];
for (const part of HELD_OUT) judged.push(...(await judgeHeldOut(corpus, part, trainWithout(part))));
const weights = fitLogistic(
	judged.map(({ signs }) => signRow(signs)),
	judged.map(({ right }) => right),
);
say("For src/extract/quotes/likelihood.ts:");
signNames.forEach((name, i) => {
	say(`  ${name}: ${(weights[i] as number).toFixed(2)}`);
});
sayHowTrue("held-out train", judged, weights);
sayHowTrue("dev", await judgeSplit(corpus, "dev", join(out, "tagger.bin")), weights);
