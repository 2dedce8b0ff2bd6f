/** What the reader can do on a page, as stable functions: jump, copy, hide, filter, walk by keys; and what is said of it. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FactKind } from "../facts/types.ts";
import { type CardHandlers, useStable, useWords } from "./context.ts";
import type { Announcement } from "./Live.tsx";
import { toggleCorrection } from "./model/corrections.ts";
import type { Choice } from "./model/facets.ts";
import type { KeyAction } from "./model/keys.ts";
import { walkOrder } from "./model/results.ts";
import { DEFAULT_SETTINGS } from "./model/settings.ts";
import { VIEWS, type View, viewOf } from "./model/views.ts";
import type { PageProps } from "./Page.tsx";
import type { PanelCommand } from "./props.ts";
import { type Copying, useCopy } from "./useCopy.ts";
import { useKeys } from "./useKeys.ts";
import type { PageModel } from "./usePage.ts";
import { SEARCH_ID } from "./views/Tools.tsx";

export interface Deeds {
	readonly handlers: CardHandlers;
	readonly announcement: Announcement | null;
	show(view: View, choice: Choice): void;
	search(query: string): void;
	clear(): void;
	highlight(kinds: readonly FactKind[]): void;
	readonly copying: Copying;
}

const cardOf = (factId: string): HTMLElement | null =>
	document.querySelector<HTMLElement>(`[role=tabpanel] li[data-fact-id="${CSS.escape(factId)}"]`);

/** With the cards below its tabs in sight: what is found must be seen while it is searched for. */
const showList = (): void => document.querySelector(".views-bar")?.scrollIntoView({ block: "start" });

function focusSearch(): void {
	document.getElementById(SEARCH_ID)?.focus({ preventScroll: true });
	showList();
}

function focusCard(factId: string): void {
	const card = cardOf(factId);
	card?.focus({ preventScroll: true });
	card?.scrollIntoView({ block: "nearest" });
}

/** Says counts when they change, but not at the first sight of a page, where the panel itself is read. */
function useAnnouncements({ desk, counts, totals }: PageModel) {
	const words = useWords();
	const [announcement, setAnnouncement] = useState<Announcement | null>(null);
	const say = useStable((text: string, visible: boolean) => setAnnouncement((last) => ({ text, visible, nonce: (last?.nonce ?? 0) + 1 })));
	const shown = counts[desk.view];
	const total = totals[desk.view];
	const first = useRef(true);
	useEffect(() => {
		if (first.current) first.current = false;
		else say(words.t("shownOf", words.number(shown), words.number(total)), false);
	}, [desk.view, shown, total, say, words]);
	return { announcement, say };
}

export function useDeeds(props: PageProps, model: PageModel): Deeds {
	const { page, actions, settings, corrections } = props;
	const { desk, step, items, shown } = model;
	const words = useWords();
	const { announcement, say } = useAnnouncements(model);
	const copying = useCopy(props, model, (text) => say(text, true));
	const { copyFact } = copying;

	const goTo = useStable((factId: string, part?: number) => {
		step({ do: "current", factId });
		actions.goTo(factId, part);
	});
	const toggleHidden = useStable((factId: string) => {
		const next = toggleCorrection(corrections, page.sheet, factId);
		actions.saveCorrections(next);
		say(words.t(next.length > corrections.length ? "hiddenSaid" : "shownAgainSaid"), false);
		requestAnimationFrame(() => focusCard(factId));
	});
	const show = useStable((view: View, choice: Choice) => {
		step({ do: "show", view, choice });
		requestAnimationFrame(showList);
	});
	const search = useStable((query: string) => {
		step({ do: "search", query });
		if (desk.query === "") requestAnimationFrame(showList);
	});
	const showQuotesOf = useStable((voiceKey: string) => show("quotes", { speaker: voiceKey }));
	const highlight = useStable((kinds: readonly FactKind[]) => {
		actions.saveSettings({ ...settings, highlighted: kinds });
		actions.showHighlights(new Set(kinds));
	});
	const clear = useStable(() => {
		step({ do: "clear" });
		focusSearch();
	});
	const walk = useStable((by: 1 | -1) => {
		const order = walkOrder(shown, desk);
		const at = desk.current === null ? -1 : order.indexOf(desk.current);
		const next = order[at === -1 ? (by === 1 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by))];
		if (next !== undefined) step({ do: "current", factId: next });
	});
	const highlighted = useRef(DEFAULT_SETTINGS.highlighted);
	if (settings.highlighted.length > 0) highlighted.current = settings.highlighted;
	const toggleHighlights = useStable(() => highlight(settings.highlighted.length > 0 ? [] : highlighted.current));
	const act = useStable((action: KeyAction) => {
		const { current } = desk;
		if (action.do === "next") walk(1);
		else if (action.do === "previous") walk(-1);
		else if (action.do === "go" && current) goTo(current);
		else if (action.do === "hide" && current) toggleHidden(current);
		else if (action.do === "copy-fact" && current) copyFact(current);
		else if (action.do === "copy-sheet") copying.copySheet();
		else if (action.do === "highlights") toggleHighlights();
		else if (action.do === "search") focusSearch();
		else if (action.do === "keys") step({ do: "dialog", dialog: "keys" });
		else if (action.do === "view") step({ do: "view", view: action.view });
	});
	useKeys(settings.singleKeys, act);
	useCommand(props, act, desk.view);
	useFocusOnCurrent(desk.current);
	usePressed(props, (factId) => {
		const view = viewOf(items, factId);
		if (view !== null) step({ do: "reveal", view, factId });
	});
	const handlers = useMemo(() => ({ goTo, copyFact, toggleHidden, showQuotesOf }), [goTo, copyFact, toggleHidden, showQuotesOf]);
	return { handlers, announcement, show, search, clear, highlight, copying };
}

/** The card that keys or the page chose takes the focus, wherever the reader is: that is where the next key acts. */
function useFocusOnCurrent(current: string | null): void {
	useEffect(() => {
		if (current !== null && !cardOf(current)?.contains(document.activeElement)) focusCard(current);
	}, [current]);
}

function usePressed({ page }: PageProps, reveal: (factId: string) => void): void {
	const latest = useStable(reveal);
	const { pressed } = page;
	const nonce = pressed?.nonce ?? null;
	useEffect(() => {
		if (pressed === null) return;
		latest(pressed.factId);
		requestAnimationFrame(() => focusCard(pressed.factId));
	}, [nonce, latest]);
}

const COMMANDS: Readonly<Record<PanelCommand, KeyAction["do"]>> = {
	"next-fact": "next",
	"previous-fact": "previous",
	"go-to-fact": "go",
	copy: "copy-sheet",
	"toggle-highlights": "highlights",
	"next-view": "view",
	search: "search",
};

/** A browser-wide shortcut does what the panel's own key does. */
function useCommand({ command }: PageProps, act: (action: KeyAction) => void, view: View): void {
	const nonce = command?.nonce ?? null;
	useEffect(() => {
		if (command === null) return;
		const kind = COMMANDS[command.name];
		const next = VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? view;
		act(kind === "view" ? { do: "view", view: next } : { do: kind });
	}, [nonce, act]);
}
