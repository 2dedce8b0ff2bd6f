/** Every state but "ready", in plain words: what is the matter, and the one thing to do about it. */
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { LandmarkContext, useWords } from "./context.ts";
import type { PanelActions, PanelState, UnreadableReason } from "./props.ts";
import type { MessageKey } from "./words.ts";

type Waiting = Exclude<PanelState, { readonly status: "ready" }>;

interface StateMessageProps {
	readonly state: Waiting;
	readonly actions: PanelActions;
	readonly following: boolean;
}

const UNREADABLE: Readonly<Record<UnreadableReason, MessageKey>> = {
	"browser-page": "unreadableBrowserPage",
	store: "unreadableStore",
	pdf: "unreadablePdf",
	other: "unreadableOther",
};

interface NoticeProps {
	readonly title: string;
	readonly text: string;
	readonly children?: ComponentChildren;
}

function Notice({ title, text, children }: NoticeProps) {
	const Landmark = useContext(LandmarkContext);
	return (
		<Landmark class="state">
			<h1>{title}</h1>
			<p>{text}</p>
			{children}
		</Landmark>
	);
}

function Reading({ progress }: { readonly progress: number | null }) {
	const words = useWords();
	const Landmark = useContext(LandmarkContext);
	return (
		<Landmark class="state reading" aria-busy="true">
			<h1>{words.t("reading")}</h1>
			<progress aria-label={words.t("reading")} max={1} value={progress ?? undefined} />
			<div class="skeleton" aria-hidden="true">
				<span />
				<span />
				<span />
			</div>
		</Landmark>
	);
}

const Action = ({ label, onPress, quiet }: { readonly label: string; readonly onPress: () => void; readonly quiet?: boolean }) => (
	<button type="button" class={quiet ? "text-button" : "main-button"} onClick={onPress}>
		{label}
	</button>
);

export function StateMessage({ state, actions, following }: StateMessageProps) {
	const words = useWords();
	const readAgain = <Action label={words.t("readAgain")} onPress={actions.read} />;
	switch (state.status) {
		case "reading":
			return <Reading progress={state.progress} />;
		case "press-button":
			return (
				<Notice title={words.t("pressButtonTitle")} text={words.t("pressButtonText")}>
					{!following && (
						<div class="state-offer">
							<p>{words.t("followOffer")}</p>
							<Action quiet label={words.t("followTabs")} onPress={() => void actions.followTabs(true)} />
						</div>
					)}
				</Notice>
			);
		case "not-an-article":
			return (
				<Notice title={words.t("notAnArticleTitle")} text={words.t("notAnArticleText")}>
					{readAgain}
				</Notice>
			);
		case "unreadable":
			return <Notice title={words.t("unreadableTitle")} text={words.t(UNREADABLE[state.reason])} />;
		case "failed":
			return (
				<Notice title={words.t("failedTitle")} text={words.t("failedText")}>
					<p class="failure">{state.message}</p>
					{readAgain}
				</Notice>
			);
		case "extension-updated":
			return <Notice title={words.t("updatedTitle")} text={words.t("updatedText")} />;
	}
}
