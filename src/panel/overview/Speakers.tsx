/** Who speaks how much: a table (voice, quotes, words) whose rows carry a bar; a press on a voice shows its quotes. */
import { useState } from "preact/hooks";
import { VoiceName } from "../cards/VoiceName.tsx";
import { useHandlers, useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import type { Share } from "../model/overview.ts";

interface SpeakersProps {
	readonly shares: readonly Share[];
}

/** Rows shown at first: enough for one glance. */
const FIRST_ROWS = 3;

export const Speakers = memo(({ shares }: SpeakersProps) => {
	const words = useWords();
	const handlers = useHandlers();
	const [all, setAll] = useState(false);
	if (shares.length === 0) return null;
	const most = Math.max(1, ...shares.map((share) => share.words));
	const shown = all ? shares : shares.slice(0, FIRST_ROWS);
	return (
		<section class="speakers" aria-labelledby="speakers-title">
			<div class="speakers-head">
				<h2 id="speakers-title">{words.t("whoSpeaks")}</h2>
				<span aria-hidden="true">{words.t("columnWords")}</span>
			</div>
			<table>
				<thead class="visually-hidden">
					<tr>
						<th scope="col">{words.t("columnVoice")}</th>
						<th scope="col">{words.t("columnQuotes")}</th>
						<th scope="col">{words.t("columnWords")}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((share) => (
						<tr key={share.voice.key} data-standing={share.voice.standing}>
							<th scope="row">
								<button type="button" class="voice-button" onClick={() => handlers.showQuotesOf(share.voice.key)}>
									<VoiceName voice={share.voice} />
								</button>
								<span class="bar" aria-hidden="true">
									<span style={{ inlineSize: `${Math.max(1, (share.words / most) * 100).toFixed(1)}%` }} />
								</span>
							</th>
							<td>{words.count("quoteCount", share.quotes)}</td>
							<td>{words.percent(share.share)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{shares.length > FIRST_ROWS && (
				<button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? words.t("showFewer") : words.count("allVoices", shares.length)}
				</button>
			)}
		</section>
	);
});
