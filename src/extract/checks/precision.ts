/** How exactly a number is given as written: half of its last digit's place, up or down. */
import { parseDigits } from "../figures/digits.ts";

/** The number as digits in the figure's words: "5.3" of "up 5.3%". */
const digitsPattern = /\d+(?:[.,]\d+)*/g;

/** `value` as written in `text`: the 1.2 of "1.2 million" may be 1.15 to 1.25 million. Words ("two million") are taken as exact. */
export function halfStep(text: string, value: number): number {
	for (const match of text.matchAll(digitsPattern)) {
		const mantissa = parseDigits(match[0]);
		if (mantissa === null || mantissa === 0) continue;
		const scale = Math.abs(value) / mantissa;
		if (Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) > 1e-6) continue;
		const decimals = /\.(\d+)$/.exec(match[0])?.[1]?.length ?? 0;
		return (scale * 10 ** -decimals) / 2;
	}
	return 0;
}
