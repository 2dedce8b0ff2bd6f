/**
 * The network's two heavy loops in AssemblyScript with SIMD: the fast twin of network.ts, equal to the bit. Memory is laid out
 * by wasm.ts; nothing is allocated here. Weights lie in groups of four rows: for each pair of columns, the pair of row 0, of
 * row 1, of row 2, of row 3. So one multiplication takes two columns of four rows, and four sums stand side by side.
 */

/** Four rows times a vector of 16-bit numbers. `pairs`: half the columns. */
function sumGroup(weights: usize, vector: usize, pairs: i32): v128 {
	let sum = i32x4.splat(0);
	for (let k = 0; k < pairs; k++) {
		const w = v128.load_ext<i8>(weights + ((<usize>k) << 3));
		sum = i32x4.add(sum, i32x4.dot_i16x8_s(w, v128.load_splat<i32>(vector + ((<usize>k) << 2))));
	}
	return sum;
}

/** Sixteen rows at once: each pair of the vector is loaded once for four groups. Leaves the whole numbers at `out`. */
function sumFourGroups(weights: usize, vector: usize, pairs: i32, out: usize): void {
	const stride = (<usize>pairs) << 3;
	let a = i32x4.splat(0);
	let b = i32x4.splat(0);
	let c = i32x4.splat(0);
	let d = i32x4.splat(0);
	let w = weights;
	const end = weights + stride;
	let v = vector;
	while (w < end) {
		const x = v128.load_splat<i32>(v);
		a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load_ext<i8>(w), x));
		b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load_ext<i8>(w + stride), x));
		c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load_ext<i8>(w + 2 * stride), x));
		d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load_ext<i8>(w + 3 * stride), x));
		w += 8;
		v += 4;
	}
	v128.store(out, a);
	v128.store(out, b, 16);
	v128.store(out, c, 32);
	v128.store(out, d, 48);
}

function sumRows(weights: usize, vector: usize, rows: i32, pairs: i32, out: usize): void {
	let r = 0;
	for (; r + 16 <= rows; r += 16) sumFourGroups(weights + <usize>(2 * r * pairs), vector, pairs, out + ((<usize>r) << 2));
	for (; r < rows; r += 4) v128.store(out + ((<usize>r) << 2), sumGroup(weights + <usize>(2 * r * pairs), vector, pairs));
}

/** out = weights * vector * scale + bias for each of `count` vectors. `rows` is a multiple of 4. */
export function project(weights: usize, scale: usize, bias: usize, rows: i32, pairs: i32, vectors: usize, count: i32, out: usize): void {
	for (let t = 0; t < count; t++) {
		const row = out + ((<usize>(t * rows)) << 2);
		sumRows(weights, vectors + ((<usize>(t * pairs)) << 2), rows, pairs, row);
		for (let r: usize = 0; r < (<usize>rows) << 2; r += 16) {
			const sum = f32x4.convert_i32x4_s(v128.load(row + r));
			v128.store(row + r, f32x4.add(f32x4.mul(sum, v128.load(scale + r)), v128.load(bias + r)));
		}
	}
}

/** Lambert's continued fraction, as in squash.ts. */
function tanh4(value: v128): v128 {
	const x = f32x4.max(f32x4.splat(-4.97), f32x4.min(f32x4.splat(4.97), value));
	const s = f32x4.mul(x, x);
	const top6 = f32x4.add(f32x4.splat(378), s);
	const top4 = f32x4.add(f32x4.splat(17325), f32x4.mul(s, top6));
	const top = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(s, top4)));
	const bottom6 = f32x4.add(f32x4.splat(3150), f32x4.mul(s, f32x4.splat(28)));
	const bottom4 = f32x4.add(f32x4.splat(62370), f32x4.mul(s, bottom6));
	const bottom = f32x4.add(f32x4.splat(135135), f32x4.mul(s, bottom4));
	return f32x4.max(f32x4.splat(-1), f32x4.min(f32x4.splat(1), f32x4.div(top, bottom)));
}

function sigmoid4(value: v128): v128 {
	const half = f32x4.splat(0.5);
	return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, value))));
}

/** The gates' whole sums at `sums`, scaled, added to the input's share at `gates`. */
function gate(gates: usize, sums: usize, scale: usize, at: usize): v128 {
	return f32x4.add(v128.load(gates + at), f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + at)), v128.load(scale + at)));
}

/**
 * One direction of one layer over a window. `hidden`: where this direction's half of the first token's hidden vector goes; the
 * next token's is `4 * size` bytes on. `cell` (4 * size bytes), `sums` (16 * size) and `zero` (2 * size) are scratch; the first
 * and the last must be zero.
 */
export function recur(
	weights: usize,
	scale: usize,
	size: i32,
	gates: usize,
	hidden: usize,
	count: i32,
	backwards: i32,
	cell: usize,
	sums: usize,
	zero: usize,
): void {
	const wide = (<usize>size) << 2;
	let before = zero;
	for (let step = 0; step < count; step++) {
		const t: usize = <usize>(backwards ? count - 1 - step : step);
		sumRows(weights, before, 4 * size, size >> 1, sums);
		const row = gates + t * 4 * wide;
		const now = hidden + t * wide;
		for (let u: usize = 0; u < wide; u += 16) {
			const kept = f32x4.mul(sigmoid4(gate(row, sums, scale, wide + u)), v128.load(cell + u));
			const added = f32x4.mul(sigmoid4(gate(row, sums, scale, u)), tanh4(gate(row, sums, scale, 3 * wide + u)));
			const value = f32x4.add(kept, added);
			v128.store(cell + u, value);
			const shown = f32x4.mul(sigmoid4(gate(row, sums, scale, 2 * wide + u)), tanh4(value));
			const whole = f32x4.floor(f32x4.add(f32x4.mul(shown, f32x4.splat(32767)), f32x4.splat(0.5)));
			const narrow = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(0));
			store<i64>(now + (u >> 1), i64x2.extract_lane(narrow, 0));
		}
		before = now;
	}
}
