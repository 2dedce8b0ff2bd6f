/** What every component may need and none should be handed down through five others: the words, and what a card can do. */
import { createContext } from "preact";
import { useContext, useEffect, useMemo, useRef } from "preact/hooks";
import { applyLook, rememberLook } from "./document-look.ts";
import type { Settings } from "./model/settings.ts";
import type { Words } from "./words.ts";

/** What a card asks for. The object stays the same one while the page is shown, so that cards can stay still. */
export interface CardHandlers {
	goTo(factId: string, part?: number): void;
	copyFact(factId: string): void;
	toggleHidden(factId: string): void;
	/** Show the quotes of one voice. */
	showQuotesOf(voiceKey: string): void;
}

export const WordsContext = createContext<Words | null>(null);
export const HandlersContext = createContext<CardHandlers | null>(null);
export const SettingsContext = createContext<Settings | null>(null);

/** The panel is its page's main part; beside a sample article it is one section of the page. */
export const LandmarkContext = createContext<"main" | "section">("main");

function given<T>(value: T | null): T {
	if (value === null) throw new Error("This component must stand inside the panel's App.");
	return value;
}

export const useWords = (): Words => given(useContext(WordsContext));
export const useHandlers = (): CardHandlers => given(useContext(HandlersContext));
export const useSettings = (): Settings => given(useContext(SettingsContext));

/** The same function at every render, which calls the latest one. */
export function useStable<Args extends readonly unknown[], Result>(latest: (...args: Args) => Result): (...args: Args) => Result {
	const ref = useRef(latest);
	ref.current = latest;
	return useMemo(
		() =>
			(...args: Args) =>
				ref.current(...args),
		[],
	);
}

/** Gives the whole document its look, and keeps it for the next page's first picture. */
export function useDocumentLook({ locale, direction }: Words, { theme, textSize }: Settings): void {
	useEffect(() => {
		const look = { lang: locale, dir: direction, theme, textSize };
		applyLook(look);
		rememberLook(look);
	}, [locale, direction, theme, textSize]);
}
