/** Above the cards: search in all facts, the filters behind one button, the order, and how many of how many are shown. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../context.ts";
import { Icon } from "../Icon.tsx";
import type { Desk } from "../model/views.ts";

interface ToolsProps {
	readonly desk: Desk;
	readonly shown: number;
	readonly total: number;
	readonly onSearch: (query: string) => void;
	readonly onOrder: (order: Desk["order"]) => void;
	readonly onClear: () => void;
	/** The view's filters; null where there is nothing to choose. */
	readonly filters: ComponentChildren;
}

export const SEARCH_ID = "search";

export function Tools({ desk, shown, total, onSearch, onOrder, onClear, filters }: ToolsProps) {
	const words = useWords();
	const [open, setOpen] = useState(false);
	const chosen = Object.keys(desk.choices[desk.view]).length;
	const narrowed = chosen > 0 || desk.query.trim() !== "";
	const clearOnEscape = (event: KeyboardEvent) => {
		if (event.key !== "Escape" || desk.query === "") return;
		event.preventDefault();
		onSearch("");
	};
	return (
		<search class="tools">
			<div class="tools-row">
				<label class="search">
					<span class="visually-hidden">{words.t("search")}</span>
					<Icon name="search" />
					<input
						id={SEARCH_ID}
						type="search"
						value={desk.query}
						placeholder={words.t("search")}
						autocomplete="off"
						onInput={(event) => onSearch(event.currentTarget.value)}
						onKeyDown={clearOnEscape}
					/>
				</label>
				{filters !== null && (
					<button type="button" class="tool-button" aria-expanded={open} onClick={() => setOpen(!open)}>
						<Icon name="filter" />
						<span class="label">{words.t("filter")}</span>
						{chosen > 0 && <span class="badge">{words.number(chosen)}</span>}
					</button>
				)}
				{desk.view === "quotes" && total > 1 && (
					<select
						class="order"
						aria-label={words.t("order")}
						value={desk.order}
						onChange={(event) => onOrder(event.currentTarget.value === "speaker" ? "speaker" : "reading")}
					>
						<option value="reading">{words.t("orderReading")}</option>
						<option value="speaker">{words.t("orderSpeaker")}</option>
					</select>
				)}
			</div>
			{open && filters !== null && <div class="filters">{filters}</div>}
			{narrowed && (
				<p class="result-line">
					<span>{words.t("shownOf", words.number(shown), words.number(total))}</span>
					<button type="button" class="text-button" onClick={onClear}>
						{words.t("showAll")}
					</button>
				</p>
			)}
		</search>
	);
}
