/** The panel: a state and the reader's settings in, ids out. Knows no browser API; the entrypoint gives it words and actions. */
import { SettingsContext, useDocumentLook, WordsContext } from "./context.ts";
import { markStyle } from "./model/look.ts";
import { Page } from "./Page.tsx";
import type { AppProps } from "./props.ts";
import { StateMessage } from "./StateMessage.tsx";

export function App(props: AppProps) {
	const { state, actions, words, settings, following } = props;
	useDocumentLook(words, settings);
	return (
		<WordsContext.Provider value={words}>
			<SettingsContext.Provider value={settings}>
				<div class="panel" data-status={state.status} style={markStyle(settings.marks)}>
					{state.status === "ready" ? (
						<Page key={state.page.sheet.article.url} {...props} page={state.page} />
					) : (
						<StateMessage state={state} actions={actions} following={following} />
					)}
				</div>
			</SettingsContext.Provider>
		</WordsContext.Provider>
	);
}
