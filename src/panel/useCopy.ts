/** Copying and saving: the whole page or one card, in the reader's format, and what is said of it afterwards. */
import { FACT_KINDS } from "../facts/mark-styles.ts";
import { useSettings, useStable, useWords } from "./context.ts";
import { type CopyChoice, type CopyGround, fileOf, formatOfCard, formatOr, renderCopy } from "./model/copying.ts";
import type { PageProps } from "./Page.tsx";
import type { PageModel } from "./usePage.ts";

export interface Copying {
	render(choice: CopyChoice): string;
	copy(choice: CopyChoice): void;
	copyFact(factId: string): void;
	copySheet(): void;
	save(choice: CopyChoice): void;
}

const today = (): string => new Date().toLocaleDateString("sv");

/** Lets the browser paint the pressed button first: a long article takes a while to write down. */
const afterPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

export function useCopy({ page, actions }: PageProps, { hidden, desk }: PageModel, say: (text: string) => void): Copying {
	const words = useWords();
	const settings = useSettings();
	const ground = (): CopyGround => ({ page, hidden, words, settings, today: today() });
	const run = async (choice: CopyChoice) => {
		await afterPaint();
		const { text, html } = renderCopy(ground(), choice);
		const copied = await actions.copy(html === undefined ? { plain: text } : { plain: text, html });
		say(copied ? words.t("copiedAs", words.say(choice.format.labelKey)) : words.t("copyRefused"));
	};
	const kinds = new Set(FACT_KINDS);
	const { order } = desk;
	return {
		render: useStable((choice: CopyChoice) => renderCopy(ground(), choice).text),
		copy: useStable((choice: CopyChoice) => void run(choice)),
		copyFact: useStable((factId: string) => void run({ format: formatOfCard(settings.copyFormat), kinds, order, only: factId })),
		copySheet: useStable(() => void run({ format: formatOr(settings.copyFormat), kinds, order })),
		save: useStable((choice: CopyChoice) => {
			const file = fileOf(page, choice.format, renderCopy(ground(), choice).text);
			actions.saveFile(file);
			say(words.t("savedAs", file.name));
		}),
	};
}
