/** Makes what the first look at the figures needs while nothing else is to do, so that the press on their tab finds it ready. */
import { useEffect } from "preact/hooks";
import { useWords } from "../context.ts";
import { formatValue } from "../model/format.ts";
import type { Items } from "../model/items.ts";
import { whenIdle } from "./idle.ts";

/** Each unit has a number format of its own, and the browser takes a millisecond to make one. */
export function useFormatsAhead({ figures }: Items): void {
	const { locale } = useWords();
	useEffect(() => {
		return whenIdle(() => {
			for (const { figure } of figures) formatValue(figure, locale);
		});
	}, [figures, locale]);
}
