/** A voice by name; an unnamed one in the article's own words, marked as such; "not clear who" where it is not clear. */
import { useWords } from "../context.ts";
import { roleOf, titleOf, type Voice } from "../model/voices.ts";

interface VoiceProps {
	readonly voice: Voice;
}

function lookOf({ names, standing }: Voice): string {
	if (names.length === 0) return "unclear";
	return standing === "named" ? "" : "in-words";
}

export function VoiceName({ voice }: VoiceProps) {
	const words = useWords();
	return (
		<span class={`voice ${lookOf(voice)}`} dir="auto">
			{titleOf(voice, words)}
		</span>
	);
}

/** Office and affiliation, where the article gives them. */
export function VoiceRole({ voice }: VoiceProps) {
	const role = roleOf(voice);
	return role === null ? null : (
		<p class="role" dir="auto">
			{role}
		</p>
	);
}
