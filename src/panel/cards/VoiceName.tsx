/** A voice by name; an unnamed one in the article's own words, marked as such; "not clear who" where it is not clear. */
import { useWords } from "../context.ts";
import type { Voice } from "../model/voices.ts";

interface VoiceProps {
	readonly voice: Voice;
}

export function VoiceName({ voice }: VoiceProps) {
	const words = useWords();
	if (voice.names.length === 0)
		return <span class="voice unclear">{words.t(voice.standing === "unnamed" ? "unnamedSource" : "speakerUnclear")}</span>;
	if (voice.standing === "named")
		return (
			<span class="voice" dir="auto">
				{words.list(voice.names)}
			</span>
		);
	return (
		<span class="voice in-words" dir="auto">
			{words.t("inQuotationMarks", voice.names.join(" "))}
		</span>
	);
}

/** Office and affiliation, where the article gives them. */
export function VoiceRole({ voice }: VoiceProps) {
	const role = [voice.jobTitle, voice.affiliation].filter((part) => part !== null);
	if (role.length === 0) return null;
	return (
		<p class="role" dir="auto">
			{role.join(", ")}
		</p>
	);
}
