/** Which pages are read, and the keys: leave to read every page is asked for and given back here. */
import { useWords } from "../context.ts";
import type { SectionProps } from "./Options.tsx";

interface PageOptionsProps extends SectionProps {
	readonly following: boolean;
	readonly onFollow: (follow: boolean) => void;
	readonly onShortcuts: () => void;
}

export function PageOptions({ settings, change, following, onFollow, onShortcuts }: PageOptionsProps) {
	const words = useWords();
	return (
		<>
			<section class="option-group">
				<h2>{words.t("optionsPages")}</h2>
				<p>{words.t("optionsPagesText")}</p>
				<label class="check">
					<input
						type="checkbox"
						checked={following}
						onClick={(event) => {
							event.preventDefault();
							onFollow(!following);
						}}
					/>
					{words.t("followTabs")}
				</label>
			</section>
			<section class="option-group">
				<h2>{words.t("keys")}</h2>
				<label class="check">
					<input type="checkbox" checked={settings.singleKeys} onChange={() => change({ singleKeys: !settings.singleKeys })} />
					{words.t("singleKeys")}
				</label>
				<p>{words.t("shortcutsText")}</p>
				<button type="button" class="tool-button" onClick={onShortcuts}>
					{words.t("openShortcuts")}
				</button>
			</section>
		</>
	);
}
