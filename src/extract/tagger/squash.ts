/**
 * tanh and the logistic function in single precision, by one formula that uses nothing but + - * / min max: both twins and
 * all browsers give the same bits, which Math.tanh and Math.exp do not promise.
 */
const f = Math.fround;

/** Beyond it the formula below would pass 1; tanh is within 0.0001 of 1 there. */
const TANH_LIMIT = f(4.97);

/** Lambert's continued fraction of tanh, cut after the seventh power: at most 0.0002 wrong. */
export function tanh32(value: number): number {
	const x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, value));
	const s = f(x * x);
	const top = f(x * f(135135 + f(s * f(17325 + f(s * f(378 + s))))));
	const bottom = f(135135 + f(s * f(62370 + f(s * f(3150 + f(s * 28))))));
	return Math.max(-1, Math.min(1, f(top / bottom)));
}

export const sigmoid32 = (value: number): number => f(0.5 + f(0.5 * tanh32(f(0.5 * value))));

/** e to the power of x for x <= 0, in double precision: Taylor's series near 0, squared ten times. Below -700 it is 0. */
export function exp(x: number): number {
	if (x < -700) return 0;
	const y = x / 1024;
	let value = 1 + y * (1 + (y / 2) * (1 + (y / 3) * (1 + (y / 4) * (1 + y / 5))));
	for (let k = 0; k < 10; k++) value *= value;
	return value;
}
