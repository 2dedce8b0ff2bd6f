/** Facts out of the panel: onto the clipboard as plain text and HTML in one item, or into a file of the reader's. */
import type { ClipboardContent, SavedFile } from "../../src/panel/props.ts";

const blob = (text: string, type: string): Blob => new Blob([text], { type });

/** Must be called straight from a press: browsers refuse it else. */
export async function copyContent({ plain, html }: ClipboardContent): Promise<boolean> {
	const item = { "text/plain": blob(plain, "text/plain"), ...(html === undefined ? {} : { "text/html": blob(html, "text/html") }) };
	try {
		await navigator.clipboard.write([new ClipboardItem(item)]);
		return true;
	} catch {
		return false;
	}
}

/** A download of the panel's own making needs no permission. */
export function saveFile({ name, mime, text }: SavedFile): void {
	const address = URL.createObjectURL(blob(text, mime));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
