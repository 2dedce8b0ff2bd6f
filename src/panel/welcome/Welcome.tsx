/** The page after installing: how to begin, what becomes of the reader's data, and a sample article beside the real panel. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { FactSheet } from "../../facts/types.ts";
import { LandmarkContext, useDocumentLook, WordsContext } from "../context.ts";
import { Emblem } from "../Emblem.tsx";
import { markStyle } from "../model/look.ts";
import { markedParagraphs } from "../model/marked-text.ts";
import type { Settings } from "../model/settings.ts";
import type { MessageKey, Words } from "../words.ts";

interface WelcomeProps {
	readonly words: Words;
	readonly settings: Settings;
	/** The button's shortcut as the browser has it; "" where it is unset. */
	readonly shortcut: string;
	/** The sample's facts; null while it is being read. */
	readonly sheet: FactSheet | null;
	readonly headline: string;
	/** The panel, on the sample. */
	readonly panel: ComponentChildren;
}

const PROMISES: readonly MessageKey[] = ["promiseLocal", "promiseAsked", "promiseUnchanged", "promiseErrors"];

function Begin({ words, shortcut }: Pick<WelcomeProps, "words" | "shortcut">) {
	return (
		<section aria-labelledby="begin">
			<h2 id="begin">{words.t("welcomeBegin")}</h2>
			<ol class="steps">
				<li>{words.t("stepPin")}</li>
				<li>{words.t("stepOpen")}</li>
				<li>
					{shortcut === "" ? words.t("stepPress") : words.t("stepPressOr")} {shortcut !== "" && <kbd>{shortcut}</kbd>}
				</li>
			</ol>
		</section>
	);
}

/** Painted as an article's page is: the kinds that are switched on. */
function Sample({ sheet, headline, words, settings }: Omit<WelcomeProps, "panel" | "shortcut">) {
	return (
		<article class="sample-article" lang="en" dir="ltr">
			<h3>{headline}</h3>
			{sheet === null ? (
				<p>{words.t("reading")}</p>
			) : (
				markedParagraphs(sheet).map((pieces, at) => (
					<p key={at}>
						{pieces.map(({ text, factId, kind }, i) =>
							factId === null || kind === null ? (
								text
							) : (
								<mark key={`${at}-${i}`} data-kind={settings.highlighted.includes(kind) ? kind : undefined} data-mark={factId}>
									{text}
								</mark>
							),
						)}
					</p>
				))
			)}
		</article>
	);
}

export function Welcome(props: WelcomeProps) {
	const { words, settings, panel } = props;
	useDocumentLook(words, settings);
	useEffect(() => {
		document.title = words.t("extensionName");
	}, [words]);
	return (
		<WordsContext.Provider value={words}>
			<main class="welcome" style={markStyle(settings.marks)}>
				<header>
					<Emblem />
					<h1>{words.t("extensionName")}</h1>
					<p class="lead">{words.t("welcomeLead")}</p>
				</header>
				<div class="welcome-columns">
					<Begin words={words} shortcut={props.shortcut} />
					<section aria-labelledby="promises">
						<h2 id="promises">{words.t("welcomeData")}</h2>
						<ul class="promises">
							{PROMISES.map((key) => (
								<li key={key}>{words.t(key)}</li>
							))}
						</ul>
					</section>
				</div>
				<section aria-labelledby="try">
					<h2 id="try">{words.t("welcomeTry")}</h2>
					<p>{words.t("welcomeTryText")}</p>
					<div class="try">
						<Sample {...props} />
						<div class="try-panel">
							<LandmarkContext.Provider value="section">{panel}</LandmarkContext.Provider>
						</div>
					</div>
				</section>
			</main>
		</WordsContext.Provider>
	);
}
