/** One choice out of a few, as radio buttons side by side. */
interface ChoicesProps<Value extends string | number> {
	readonly label: string;
	readonly name: string;
	readonly values: readonly Value[];
	readonly chosen: Value;
	readonly nameOf: (value: Value) => string;
	readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string | number>({ label, name, values, chosen, nameOf, onChoose }: ChoicesProps<Value>) {
	return (
		<fieldset class="choices">
			<legend>{label}</legend>
			{values.map((value) => (
				<label key={value}>
					<input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
					{nameOf(value)}
				</label>
			))}
		</fieldset>
	);
}
