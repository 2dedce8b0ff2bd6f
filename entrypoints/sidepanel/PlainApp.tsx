/** Stand-in. */
import type { PanelActions, PanelState } from "../../src/panel/props.ts";
export function App({ state, actions }: { state: PanelState; actions: PanelActions }) {
	return (
		<main data-status={state.status}>
			<button type="button" onClick={actions.read}>
				Read
			</button>
			{state.status === "ready" && (
				<pre>
					{JSON.stringify(state.page.sheet.article)} {state.page.sheet.text.slice(0, 500)}
				</pre>
			)}
			{state.status === "failed" && <p>{state.message}</p>}
		</main>
	);
}
