/** An address that may be linked: only the web's own schemes, since a page may call "javascript:..." its address. */

export function parseWebAddress(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null;
	const { protocol, href } = new URL(url);
	return protocol === "https:" || protocol === "http:" ? href : null;
}
