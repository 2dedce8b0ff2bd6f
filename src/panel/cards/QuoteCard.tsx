/** One quote: who says it, in what office, the sentence as it stands, how it is said and through whom. */
import { isPolled } from "../../facts/media.ts";
import { type CueForce, type QuoteKind, SURE } from "../../facts/types.ts";
import { sayMedium } from "../../summary/medium.ts";
import { useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import { doubtOf } from "../model/doubt.ts";
import type { QuoteItem } from "../model/items.ts";
import { sayRule } from "../model/rules.ts";
import type { MessageKey, Words } from "../words.ts";
import { Card, type CardProps, Chip } from "./Card.tsx";
import { Evidence } from "./Evidence.tsx";
import { VoiceName, VoiceRole } from "./VoiceName.tsx";

interface QuoteCardProps extends CardProps<QuoteItem> {
	/** False under a group's heading that names the voice already. */
	readonly titled: boolean;
}

export const WORDINGS: Readonly<Record<QuoteKind, MessageKey>> = { direct: "direct", indirect: "indirect", mixed: "mixed" };

/** "Said" goes without saying. */
const FORCES: Readonly<Record<Exclude<CueForce, "said">, MessageKey>> = {
	claimed: "forceClaimed",
	warned: "forceWarned",
	denied: "forceDenied",
	asked: "forceAsked",
	promised: "forcePromised",
	believes: "forceBelieves",
};

/** A quote in a few words, for the names of its buttons. */
const NAME_CHARS = 40;

function nameOf({ voice, passages }: QuoteItem, words: Words): string {
	const content = passages.flatMap(({ pieces }) => pieces).find(({ role }) => role === "content")?.text ?? "";
	const start = content.length > NAME_CHARS ? `${content.slice(0, NAME_CHARS).trimEnd()}…` : content;
	return voice.names.length === 0 ? start : `${words.list(voice.names)}: ${start}`;
}

function Chips({ item }: { readonly item: QuoteItem }) {
	const words = useWords();
	const { quote, voice } = item;
	const doubt = doubtOf(quote, voice, words);
	return (
		<>
			{voice.standing === "unnamed" && !isPolled(quote.medium) && <Chip tone="strong">{words.t("unnamedSource")}</Chip>}
			{voice.standing === "unclear" && voice.names.length > 0 && <Chip tone="doubt">{words.t("speakerUnclear")}</Chip>}
			<Chip>{words.t(WORDINGS[quote.kind])}</Chip>
			{quote.force !== "said" && <Chip>{words.t(FORCES[quote.force])}</Chip>}
			{quote.medium !== null && <Chip>{sayMedium(quote.medium, words.say)}</Chip>}
			{quote.via !== null && <Chip>{words.t("via", quote.via)}</Chip>}
			{quote.within !== null && <Chip>{words.t("withinQuote")}</Chip>}
			{doubt !== null && <Chip tone={doubt.strong ? "doubt" : "plain"}>{doubt.text}</Chip>}
		</>
	);
}

function Why({ item }: { readonly item: QuoteItem }) {
	const words = useWords();
	const { quote, unnamedBecause } = item;
	return (
		<>
			<p>{sayRule(quote.why.rule, words)}</p>
			<p>{words.t(quote.confidence < SURE ? "confidenceLow" : "confidenceHigh", words.percent(quote.confidence))}</p>
			{quote.cue === null && quote.source === null && <p>{words.t("whyNoCue")}</p>}
			{(quote.cue !== null || quote.source !== null) && <p>{words.t("whyUnderlines")}</p>}
			{unnamedBecause !== null && <p>{words.t("unnamedBecause", unnamedBecause)}</p>}
		</>
	);
}

export const QuoteCard = memo((props: QuoteCardProps) => {
	const words = useWords();
	const { item, titled, lang } = props;
	const title = titled && (
		<div class="card-head">
			<h3>
				<VoiceName voice={item.voice} />
			</h3>
			<VoiceRole voice={item.voice} />
		</div>
	);
	return (
		<Card card={props} kind="quote" title={title} name={nameOf(item, words)} chips={<Chips item={item} />} why={<Why item={item} />}>
			<Evidence passages={item.passages} lang={lang} />
		</Card>
	);
});
