/**
 * The parts of one text directive (`#:~:text=prefix-,start,end,-suffix`) and its spelling in an address, as the WICG
 * specification "URL Fragment Text Directives" has it.
 */

export interface TextDirective {
	readonly prefix?: string;
	readonly start: string;
	/** Of a range: its last words; absent where `start` is the whole passage. */
	readonly end?: string;
	readonly suffix?: string;
}

/**
 * Characters that encodeURIComponent leaves and that mean something in a directive ("-" joins a prefix) or in the Markdown,
 * HTML or plain text that the address is pasted into: brackets and quotes end a link there. Catches "-", ")"; leaves "a", "%".
 */
const readableDelimiterPattern = /[-!'()*_~]/g;

/** Half a surrogate pair: encodeURIComponent throws at it. Catches "\ud83d" alone; leaves "\ud83d\ude00". */
const loneSurrogatePattern = /\p{Surrogate}/gu;

const hex = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

const encodePart = (part: string): string =>
	encodeURIComponent(part.replace(loneSurrogatePattern, "\ufffd")).replace(readableDelimiterPattern, hex);

export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
	const parts = [encodePart(start)];
	if (prefix) parts.unshift(`${encodePart(prefix)}-`);
	if (end) parts.push(encodePart(end));
	if (suffix) parts.push(`-${encodePart(suffix)}`);
	return `text=${parts.join(",")}`;
}
