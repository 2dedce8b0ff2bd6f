/** The four views as tabs: arrows move and choose, Home and End go to the ends; each tab says how many facts it shows. */
import { useRef } from "preact/hooks";
import { useWords } from "../context.ts";
import { VIEWS, type View } from "../model/views.ts";
import type { MessageKey } from "../words.ts";

interface TabsProps {
	readonly view: View;
	readonly counts: Readonly<Record<View, number>>;
	readonly onView: (view: View) => void;
}

export const VIEW_LABELS: Readonly<Record<View, MessageKey>> = {
	quotes: "viewQuotes",
	figures: "viewFigures",
	people: "viewPeople",
	time: "viewTime",
};

export const tabId = (view: View): string => `tab-${view}`;
export const PANEL_ID = "facts";

/** The view that the key leads to; null where it leads nowhere. */
function viewAfter(view: View, key: string, rtl: boolean): View | null {
	const at = VIEWS.indexOf(view);
	const forward = rtl ? "ArrowLeft" : "ArrowRight";
	const back = rtl ? "ArrowRight" : "ArrowLeft";
	if (key === "Home") return VIEWS[0] ?? null;
	if (key === "End") return VIEWS.at(-1) ?? null;
	if (key === forward) return VIEWS[(at + 1) % VIEWS.length] ?? null;
	if (key === back) return VIEWS.at(at - 1) ?? null;
	return null;
}

export function Tabs({ view, counts, onView }: TabsProps) {
	const words = useWords();
	const list = useRef<HTMLDivElement>(null);
	const key = (event: KeyboardEvent) => {
		const next = viewAfter(view, event.key, words.direction === "rtl");
		if (next === null) return;
		event.preventDefault();
		onView(next);
		list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
	};
	return (
		<div class="tabs" role="tablist" aria-label={words.t("views")} tabIndex={-1} ref={list} onKeyDown={key}>
			{VIEWS.map((one) => (
				<button
					key={one}
					id={tabId(one)}
					type="button"
					role="tab"
					aria-selected={one === view}
					aria-controls={PANEL_ID}
					tabIndex={one === view ? 0 : -1}
					onClick={() => onView(one)}
				>
					{words.t(VIEW_LABELS[one])} <span class="tab-count">{words.number(counts[one])}</span>
				</button>
			))}
		</div>
	);
}
