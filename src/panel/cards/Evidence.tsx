/** The sentences a fact stands in, verbatim: the fact's own words in full ink, who says it and the cue underlined, the rest quieter. */
import type { Passage } from "../model/evidence.ts";

interface EvidenceProps {
	readonly passages: readonly Passage[];
	readonly lang: string | null;
}

export const Evidence = ({ passages, lang }: EvidenceProps) => (
	<blockquote class="evidence" lang={lang ?? undefined}>
		{passages.map(({ start, pieces, cutBefore, cutAfter }) => (
			<p key={start} dir="auto">
				{cutBefore && "… "}
				{pieces.map(({ text, role }, i) =>
					role === null ? (
						text
					) : (
						<mark key={`${start}-${i}`} data-part={role} data-fact-text={role === "content" ? "" : undefined}>
							{text}
						</mark>
					),
				)}
				{cutAfter && " …"}
			</p>
		))}
	</blockquote>
);
