/** What is said of a fact beside its highlight, in the reader's language: who, in what office, how. Words only. */
export interface FactNote {
	readonly factId: string;
	/** The speaker's name, the person's, the date: what a reader asks first. */
	readonly title: string;
	/** Office; then the kind of fact and what else holds of it. */
	readonly lines: readonly string[];
}
