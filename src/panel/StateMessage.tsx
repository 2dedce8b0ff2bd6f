/** Every state but "ready", in plain words: what is the matter, and the one thing to do about it. */
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { LandmarkContext, useWords } from "./context.ts";
import { Emblem } from "./Emblem.tsx";
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
	readonly onOptions: () => void;
	readonly children?: ComponentChildren;
}

/** One thing to do at most; the options are at hand in every state. */
function Notice({ title, text, onOptions, children }: NoticeProps) {
	const words = useWords();
	const Landmark = useContext(LandmarkContext);
	return (
		<Landmark class="state">
			<Emblem />
			<h1>{title}</h1>
			<p>{text}</p>
			{children}
			<p class="state-foot">
				<Action quiet label={words.t("options")} onPress={onOptions} />
			</p>
		</Landmark>
	);
}

/** The outlines of what will stand here; the panel's HTML draws the same before its script runs. */
const Skeleton = () => (
	<div class="skeleton" aria-hidden="true">
		<span />
		<span />
		<span />
		<span />
		<span />
		<span />
	</div>
);

function Reading({ progress }: { readonly progress: number | null }) {
	const words = useWords();
	const Landmark = useContext(LandmarkContext);
	return (
		<Landmark class="state reading" aria-busy="true">
			<Skeleton />
			<div class="reading-said">
				<h1>{words.t("reading")}</h1>
				<progress aria-label={words.t("reading")} max={1} value={progress ?? undefined} />
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
				<Notice onOptions={actions.openOptions} title={words.t("pressButtonTitle")} text={words.t("pressButtonText")}>
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
				<Notice onOptions={actions.openOptions} title={words.t("notAnArticleTitle")} text={words.t("notAnArticleText")}>
					{readAgain}
				</Notice>
			);
		case "unreadable":
			return <Notice onOptions={actions.openOptions} title={words.t("unreadableTitle")} text={words.t(UNREADABLE[state.reason])} />;
		case "failed":
			return (
				<Notice onOptions={actions.openOptions} title={words.t("failedTitle")} text={words.t("failedText")}>
					<p class="failure" dir="auto">
						{state.message}
					</p>
					{readAgain}
				</Notice>
			);
		case "extension-updated":
			return <Notice onOptions={actions.openOptions} title={words.t("updatedTitle")} text={words.t("updatedText")} />;
	}
}
