/** Copy or save in any format: what goes in, in which order, with the result to be seen before it is taken. */
import { useEffect, useState } from "preact/hooks";
import { FACT_KINDS } from "../../facts/mark-styles.ts";
import type { FactKind } from "../../facts/types.ts";
import { type Format, formats } from "../../summary/formats.ts";
import { useSettings, useWords } from "../context.ts";
import { Icon } from "../Icon.tsx";
import { type CopyChoice, formatOr } from "../model/copying.ts";
import { KIND_LABELS } from "../overview/Legend.tsx";
import type { MessageKey } from "../words.ts";
import { Dialog } from "./Dialog.tsx";

interface CopyDialogProps {
	readonly order: CopyChoice["order"];
	readonly render: (choice: CopyChoice) => string;
	readonly onCopy: (choice: CopyChoice) => void;
	readonly onSave: (choice: CopyChoice) => void;
	/** The copy button is to use this format from now on. */
	readonly onDefault: (format: Format) => void;
	readonly onClose: () => void;
}

const GROUPS: Readonly<Record<Format["group"], MessageKey>> = {
	summary: "formatsSummary",
	facts: "formatsFacts",
	citation: "formatsCitation",
};

/** Enough to see what comes; the whole would be slow to lay out. */
const PREVIEW_CHARS = 3000;

/** Made after the dialog has been drawn, so that a long article does not hold up the press. */
function usePreview(choice: CopyChoice, render: (choice: CopyChoice) => string): string | null {
	const [preview, setPreview] = useState<string | null>(null);
	useEffect(() => {
		const timer = setTimeout(() => {
			const text = render(choice);
			setPreview(text.length > PREVIEW_CHARS ? `${text.slice(0, PREVIEW_CHARS)}…` : text);
		}, 30);
		return () => clearTimeout(timer);
	}, [choice, render]);
	return preview;
}

interface ChoiceProps {
	readonly choice: CopyChoice;
	readonly onChange: (choice: CopyChoice) => void;
}

function FormatSelect({ choice, onChange }: ChoiceProps) {
	const words = useWords();
	return (
		<label class="facet-select">
			<span>{words.t("format")}</span>
			<select value={choice.format.id} onChange={(event) => onChange({ ...choice, format: formatOr(event.currentTarget.value) })}>
				{(Object.keys(GROUPS) as Format["group"][]).map((group) => (
					<optgroup key={group} label={words.t(GROUPS[group])}>
						{formats
							.filter((format) => format.group === group)
							.map(({ id, labelKey }) => (
								<option key={id} value={id}>
									{words.say(labelKey)}
								</option>
							))}
					</optgroup>
				))}
			</select>
		</label>
	);
}

function Contents({ choice, onChange }: ChoiceProps) {
	const words = useWords();
	const toggle = (kind: FactKind) =>
		onChange({ ...choice, kinds: new Set(FACT_KINDS.filter((one) => (one === kind) !== choice.kinds.has(one))) });
	return (
		<>
			<fieldset class="choices">
				<legend>{words.t("whatGoesIn")}</legend>
				{FACT_KINDS.map((kind) => (
					<label key={kind}>
						<input type="checkbox" checked={choice.kinds.has(kind)} onChange={() => toggle(kind)} />
						{words.t(KIND_LABELS[kind])}
					</label>
				))}
			</fieldset>
			<fieldset class="choices">
				<legend>{words.t("order")}</legend>
				{(["reading", "speaker"] as const).map((order) => (
					<label key={order}>
						<input type="radio" name="copy-order" checked={choice.order === order} onChange={() => onChange({ ...choice, order })} />
						{words.t(order === "reading" ? "orderReading" : "orderSpeaker")}
					</label>
				))}
			</fieldset>
		</>
	);
}

export function CopyDialog({ order, render, onCopy, onSave, onDefault, onClose }: CopyDialogProps) {
	const words = useWords();
	const settings = useSettings();
	const [choice, setChoice] = useState<CopyChoice>({ format: formatOr(settings.copyFormat), kinds: new Set(FACT_KINDS), order });
	const preview = usePreview(choice, render);
	const isDefault = choice.format.id === settings.copyFormat;
	return (
		<Dialog title={words.t("copyTitle")} onClose={onClose}>
			<div class="copy-form">
				<FormatSelect choice={choice} onChange={setChoice} />
				{choice.format.group !== "citation" && <Contents choice={choice} onChange={setChoice} />}
				<textarea class="preview" readOnly dir="auto" rows={10} aria-label={words.t("preview")} value={preview ?? words.t("preparing")} />
				<div class="dialog-foot">
					<button type="button" class="main-button" onClick={() => onCopy(choice)}>
						<Icon name="copy" />
						{words.t("copySheet")}
					</button>
					<button type="button" class="tool-button" onClick={() => onSave(choice)}>
						<Icon name="save" />
						{words.t("saveFile")}
					</button>
					{!isDefault && (
						<button type="button" class="text-button" onClick={() => onDefault(choice.format)}>
							{words.t("makeDefault")}
						</button>
					)}
				</div>
			</div>
		</Dialog>
	);
}
