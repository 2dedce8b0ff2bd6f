/** Two neighbouring figures -> how much one is for each of the other, or what share: "$379 billion for 2,443 jets", "192 of 300 seats". */
import type { Check, Figure } from "../../facts/types.ts";

/** "for", "to build", "for a fleet of"; not "for the year to March, with". */
const forPattern =
	/^\s*(?:for|to (?:build|buy|house|hire|train|supply|produce|feed|pay|compensate)|spread over|shared (?:by|among)|among)\s+(?:the |some |about |its |all |a fleet of |a total of )*$/;

/** "at least two of the four": a bound gives no share. */
const isBound = ({ change }: Figure): boolean => change === "<" || change === ">";

export function checkPer(total: Figure, count: Figure, between: string): Check | null {
	if (total.type !== "money" || count.type !== "count" || count.unit === "" || count.unit === "time" || !forPattern.test(between))
		return null;
	if (isBound(total) || isBound(count)) return null;
	if (typeof total.value !== "number" || typeof count.value !== "number" || count.value < 2 || total.unit.includes(" per ")) return null;
	return { kind: "per", figures: [total.id, count.id], value: total.value / count.value, unit: `${total.unit} per ${count.unit}` };
}

/** "of the", "of its", "out of the legislature's"; not "of them, and". */
const ofPattern = /^\s*(?:[\p{L}-]+\s){0,2}(?:out )?of\s+(?:[\p{L}’'-]+\s){0,4}$/u;

export function checkShare(part: Figure, whole: Figure, between: string): Check | null {
	if (part.type !== "count" || whole.type !== "count" || !ofPattern.test(between)) return null;
	if (isBound(part) || isBound(whole)) return null;
	if (typeof part.value !== "number" || typeof whole.value !== "number" || part.value > whole.value || whole.value < 2 || part.value <= 0)
		return null;
	if (part.unit !== "" && part.unit !== whole.unit) return null;
	return { kind: "share", figures: [part.id, whole.id], percent: (100 * part.value) / whole.value };
}
