/**
 * The network's two heavy loops in AssemblyScript with SIMD: the fast twin of network.ts, equal to the bit. Memory is laid out
 * by wasm.ts; nothing is allocated here. Weights, widened to 16 bits, lie in blocks of sixteen rows, what is left over in blocks of four: for each
 * pair of columns, the pair of each row of the block. So one multiplication takes two columns of four rows, and four sums stand
 * side by side.
 */

/** Four rows times a vector of 16-bit numbers. `pairs`: half the columns. */
function sumFourRows(weights: usize, vector: usize, pairs: i32, out: usize): void {
	let sum = i32x4.splat(0);
	for (let k = 0; k < pairs; k++) {
		const w = v128.load(weights + ((<usize>k) << 4));
		sum = i32x4.add(sum, i32x4.dot_i16x8_s(w, v128.load_splat<i32>(vector + ((<usize>k) << 2))));
	}
	v128.store(out, sum);
}

/** Sixteen rows: each pair of the vector is loaded once for all of them. Leaves the whole numbers at `out`. */
function sumBlock(weights: usize, vector: usize, pairs: i32, out: usize): void {
	let a = i32x4.splat(0);
	let b = i32x4.splat(0);
	let c = i32x4.splat(0);
	let d = i32x4.splat(0);
	let w = weights;
	const end = vector + ((<usize>pairs) << 2);
	for (let v = vector; v < end; v += 4) {
		const x = v128.load_splat<i32>(v);
		a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(w), x));
		b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(w, 16), x));
		c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load(w, 32), x));
		d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load(w, 48), x));
		w += 64;
	}
	v128.store(out, a);
	v128.store(out, b, 16);
	v128.store(out, c, 32);
	v128.store(out, d, 48);
}

/** The same for two vectors, `next` bytes apart, whose sums go `nextOut` bytes apart: each weight is loaded once for both. */
function sumBlockTwice(weights: usize, vector: usize, next: usize, pairs: i32, out: usize, nextOut: usize): void {
	let a = i32x4.splat(0);
	let b = i32x4.splat(0);
	let c = i32x4.splat(0);
	let d = i32x4.splat(0);
	let e = i32x4.splat(0);
	let f = i32x4.splat(0);
	let g = i32x4.splat(0);
	let h = i32x4.splat(0);
	let w = weights;
	const end = vector + ((<usize>pairs) << 2);
	for (let v = vector; v < end; v += 4) {
		const x = v128.load_splat<i32>(v);
		const y = v128.load_splat<i32>(v + next);
		const p = v128.load(w);
		const q = v128.load(w, 16);
		const r = v128.load(w, 32);
		const s = v128.load(w, 48);
		a = i32x4.add(a, i32x4.dot_i16x8_s(p, x));
		e = i32x4.add(e, i32x4.dot_i16x8_s(p, y));
		b = i32x4.add(b, i32x4.dot_i16x8_s(q, x));
		f = i32x4.add(f, i32x4.dot_i16x8_s(q, y));
		c = i32x4.add(c, i32x4.dot_i16x8_s(r, x));
		g = i32x4.add(g, i32x4.dot_i16x8_s(r, y));
		d = i32x4.add(d, i32x4.dot_i16x8_s(s, x));
		h = i32x4.add(h, i32x4.dot_i16x8_s(s, y));
		w += 64;
	}
	v128.store(out, a);
	v128.store(out, b, 16);
	v128.store(out, c, 32);
	v128.store(out, d, 48);
	v128.store(out + nextOut, e);
	v128.store(out + nextOut, f, 16);
	v128.store(out + nextOut, g, 32);
	v128.store(out + nextOut, h, 48);
}

function sumRows(weights: usize, vector: usize, rows: i32, pairs: i32, out: usize): void {
	let r = 0;
	for (; r + 16 <= rows; r += 16) sumBlock(weights + <usize>(4 * r * pairs), vector, pairs, out + ((<usize>r) << 2));
	for (; r < rows; r += 4) sumFourRows(weights + <usize>(4 * r * pairs), vector, pairs, out + ((<usize>r) << 2));
}

function sumRowsTwice(weights: usize, vector: usize, rows: i32, pairs: i32, out: usize): void {
	const next = (<usize>pairs) << 2;
	const nextOut = (<usize>rows) << 2;
	let r = 0;
	for (; r + 16 <= rows; r += 16) sumBlockTwice(weights + <usize>(4 * r * pairs), vector, next, pairs, out + ((<usize>r) << 2), nextOut);
	for (; r < rows; r += 4) {
		sumFourRows(weights + <usize>(4 * r * pairs), vector, pairs, out + ((<usize>r) << 2));
		sumFourRows(weights + <usize>(4 * r * pairs), vector + next, pairs, out + nextOut + ((<usize>r) << 2));
	}
}

/** out = weights * vector * scale + bias for each of `count` vectors. `rows` is a multiple of 4. */
export function project(weights: usize, scale: usize, bias: usize, rows: i32, pairs: i32, vectors: usize, count: i32, out: usize): void {
	let done = 0;
	for (; done + 2 <= count; done += 2)
		sumRowsTwice(weights, vectors + ((<usize>(done * pairs)) << 2), rows, pairs, out + ((<usize>(done * rows)) << 2));
	if (done < count) sumRows(weights, vectors + ((<usize>(done * pairs)) << 2), rows, pairs, out + ((<usize>(done * rows)) << 2));
	for (let t = 0; t < count; t++) {
		const row = out + ((<usize>(t * rows)) << 2);
		for (let r: usize = 0; r < (<usize>rows) << 2; r += 16) {
			const sum = f32x4.convert_i32x4_s(v128.load(row + r));
			v128.store(row + r, f32x4.add(f32x4.mul(sum, v128.load(scale + r)), v128.load(bias + r)));
		}
	}
}

/** Lambert's continued fraction, as in squash.ts. `pmin` and `pmax` are one instruction, `min` and `max` several, for NaN's sake. */
function tanh4(value: v128): v128 {
	const x = f32x4.pmax(f32x4.splat(-4.97), f32x4.pmin(f32x4.splat(4.97), value));
	const s = f32x4.mul(x, x);
	const top6 = f32x4.add(f32x4.splat(378), s);
	const top4 = f32x4.add(f32x4.splat(17325), f32x4.mul(s, top6));
	const top = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(s, top4)));
	const bottom6 = f32x4.add(f32x4.splat(3150), f32x4.mul(s, f32x4.splat(28)));
	const bottom4 = f32x4.add(f32x4.splat(62370), f32x4.mul(s, bottom6));
	const bottom = f32x4.add(f32x4.splat(135135), f32x4.mul(s, bottom4));
	return f32x4.pmax(f32x4.splat(-1), f32x4.pmin(f32x4.splat(1), f32x4.div(top, bottom)));
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
 * next token's is `4 * size` bytes on. `cell` (4 * size bytes), `sums` (12 * size) and `zero` (2 * size) are scratch; the first
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
		sumRows(weights, before, 3 * size, size >> 1, sums);
		const row = gates + t * 3 * wide;
		const now = hidden + t * wide;
		for (let u: usize = 0; u < wide; u += 16) {
			const kept = sigmoid4(gate(row, sums, scale, u));
			const added = f32x4.mul(f32x4.sub(f32x4.splat(1), kept), tanh4(gate(row, sums, scale, 2 * wide + u)));
			v128.store(cell + u, f32x4.add(f32x4.mul(kept, v128.load(cell + u)), added));
		}
		for (let u: usize = 0; u < wide; u += 16) {
			const shown = f32x4.mul(sigmoid4(gate(row, sums, scale, wide + u)), tanh4(v128.load(cell + u)));
			const whole = f32x4.floor(f32x4.add(f32x4.mul(shown, f32x4.splat(32767)), f32x4.splat(0.5)));
			const narrow = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(0));
			store<i64>(now + (u >> 1), i64x2.extract_lane(narrow, 0));
		}
		before = now;
	}
}
