/** Rows of numbers, each right or wrong -> the weights of a logistic regression, by Newton's method. */

/** Pulls weights towards 0, so that signs which always come together share what they say. */
const RIDGE = 1;
const STEPS = 25;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

export const chanceOf = (row: readonly number[], weights: readonly number[]): number => 1 / (1 + Math.exp(-dot(row, weights)));

/** Gauss-Jordan; `matrix` is symmetric and positive, so no pivot is 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i] as number]);
	rows.forEach((pivot, i) => {
		const by = pivot[i] as number;
		for (let k = i; k < pivot.length; k++) pivot[k] = (pivot[k] as number) / by;
		rows.forEach((row, j) => {
			const share = row[i] as number;
			if (j === i || share === 0) return;
			for (let k = i; k < row.length; k++) row[k] = (row[k] as number) - share * (pivot[k] as number);
		});
	});
	return rows.map((row) => row.at(-1) as number);
}

export function fitLogistic(rows: readonly (readonly number[])[], right: readonly boolean[]): number[] {
	const width = rows[0]?.length ?? 0;
	let weights = new Array<number>(width).fill(0);
	for (let step = 0; step < STEPS; step++) {
		const slope = weights.map((weight) => -RIDGE * weight);
		const bend = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
		rows.forEach((row, n) => {
			const chance = chanceOf(row, weights);
			for (let i = 0; i < width; i++) {
				const value = row[i] as number;
				if (value === 0) continue;
				slope[i] = (slope[i] as number) + value * ((right[n] ? 1 : 0) - chance);
				const line = bend[i] as number[];
				for (let j = 0; j < width; j++) line[j] = (line[j] as number) + value * (row[j] as number) * chance * (1 - chance);
			}
		});
		const change = solve(bend, slope);
		weights = weights.map((weight, i) => weight + (change[i] as number));
	}
	return weights;
}
