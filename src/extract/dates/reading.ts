/** What a finder of dates hands over: lexemes [first, next) of a sentence and what they mean. */
export interface DateReading {
	readonly first: number;
	readonly next: number;
	readonly value: string;
	readonly alternatives?: readonly string[];
	readonly rule: string;
}
