/** The format of the copy button, and the reader's own template with the placeholders it may use. */
import { formats } from "../../summary/formats.ts";
import { STARTING_TEMPLATE } from "../../summary/template.ts";
import { useWords } from "../context.ts";
import { formatOr } from "../model/copying.ts";
import { MAX_TEMPLATE_CHARS } from "../model/settings.ts";
import type { SectionProps } from "./Options.tsx";

/** As documented in summary/template.ts. */
const PLACEHOLDERS: readonly { readonly section: string | null; readonly names: string }[] = [
	{ section: null, names: "headline description author publisher date day url language accessed" },
	{ section: "quotes", names: "text speaker office affiliation kind cue source medium via anonymous link" },
	{ section: "figures", names: "text value unit change concept source link" },
	{ section: "people", names: "name office affiliation kind quotes words" },
	{ section: "dates", names: "text value link" },
];

const inBraces = (name: string): string => `{{${name}}}`;

function PlaceholderList() {
	return (
		<ul class="placeholders" dir="ltr">
			{PLACEHOLDERS.map(({ section, names }) => (
				<li key={section}>
					<code>
						{section !== null && `${inBraces(`#${section}`)} `}
						{names.split(" ").map(inBraces).join(" ")}
						{section !== null && ` ${inBraces(`/${section}`)}`}
					</code>
				</li>
			))}
		</ul>
	);
}

export function CopyOptions({ settings, change }: SectionProps) {
	const words = useWords();
	return (
		<section class="option-group">
			<h2>{words.t("optionsCopy")}</h2>
			<label class="facet-select">
				<span>{words.t("defaultFormat")}</span>
				<select value={formatOr(settings.copyFormat).id} onChange={(event) => change({ copyFormat: event.currentTarget.value })}>
					{formats.map(({ id, labelKey }) => (
						<option key={id} value={id}>
							{words.say(labelKey)}
						</option>
					))}
				</select>
			</label>
			<label class="template">
				<span>{words.t("template")}</span>
				<textarea
					rows={9}
					dir="auto"
					spellcheck={false}
					maxLength={MAX_TEMPLATE_CHARS}
					value={settings.template || STARTING_TEMPLATE}
					onChange={(event) => change({ template: event.currentTarget.value })}
				/>
			</label>
			<details>
				<summary>{words.t("placeholders")}</summary>
				<p>{words.t("placeholdersText")}</p>
				<PlaceholderList />
			</details>
		</section>
	);
}
