/**
 * News agencies, by the names they are credited under -> the usual one. From the membership lists of the European Alliance of
 * News Agencies and the Organization of Asia-Pacific News Agencies, and the big three.
 */
const AGENCIES: Record<string, string> = {};
const FULL_NAMES: Record<string, string> = {};
for (const names of [
	"Reuters|Thomson Reuters",
	"AP|Associated Press|The Associated Press",
	"AFP|Agence France-Presse|Agence France Presse",
	"UPI|United Press International",
	"PA|PA Media|Press Association|PA News",
	"dpa|DPA|Deutsche Presse-Agentur",
	"ANSA",
	"EFE|Agencia EFE",
	"Lusa",
	"ANP",
	"Belga",
	"APA",
	"Keystone-SDA|SDA",
	"NTB",
	"TT|TT News Agency",
	"Ritzau",
	"STT",
	"PAP",
	"CTK|ČTK",
	"MTI",
	"Tanjug",
	"Anadolu|Anadolu Agency|AA",
	"TASS|Itar-Tass",
	"RIA Novosti|RIA",
	"Interfax",
	"Ukrinform",
	"Xinhua",
	"CNA|Central News Agency",
	"Kyodo|Kyodo News",
	"Jiji|Jiji Press",
	"Yonhap|Yonhap News Agency",
	"KCNA",
	"PTI|Press Trust of India",
	"ANI|Asian News International",
	"IANS|Indo-Asian News Service",
	"UNI|United News of India",
	"APP|Associated Press of Pakistan",
	"Bernama",
	"Antara",
	"Canadian Press|The Canadian Press",
	"AAP|Australian Associated Press",
	"RNZ",
	"SAPA",
	"NAN|News Agency of Nigeria",
	"MENA",
	"IRNA",
	"CMC|Caribbean Media Corporation",
	"Bloomberg|Bloomberg News",
	"States Newsroom",
	"Tribune News Service|TNS",
]) {
	const [usual, ...others] = names.split("|") as [string, ...string[]];
	FULL_NAMES[usual] = others[0] ?? usual;
	for (const name of [usual, ...others]) AGENCIES[name.toLowerCase()] = usual;
}

/** The full name of an agency: `ap` -> `Associated Press`. */
export const agencyName = (name: string): string | null => FULL_NAMES[agencyNamed(name) ?? ""] ?? null;

export const agencyNamed = (name: string): string | null => AGENCIES[name.trim().toLowerCase()] ?? null;

/** `RIVERTON, Mass. (AP) —`, `(Reuters) -`, `PORT EXAMPLE, May 3 (Xinhua) --` at the article's beginning. */
const placeLinePattern = /^[^!?“"]{0,80}?\(([\w ]{2,30})\)\s*[—–-]/;

/** `... the officials said. PTI`, `... after the vote. (Reuters)` at its end. */
const endPattern = /[.!?]["”’]?\s+[([—–-]?\s?([A-Z][\w-]{1,20})[)\]]?$/;

/** `Con información de AFP, EFE y Reuters`: only names of agencies are looked for in it, so the rest may be anything. */
const dividerPattern = /,|;|\/|\||\band\b|&|\bwith\b|\(|\)|\bby\b|\b(?:y|et|und|de|von)\b/i;

/** `Source: Reuters`, `— AFP`, `(AFP)`, `Reuters` alone in a last line. */
const sourceLinePattern = /^(?:[(—–-]\s*)?(?:(?:source|quelle|fuente|fonte)\s*:?\s*)?([\p{L} ]{2,40}?)\)?$/iu;

/** The agency stands within so many characters of the end. */
const MAX_END_CHARS = 40;

/** Agencies credited in bylines, in the place line, or in a line of its own at the end. */
export function findAgencies(bylines: readonly string[], text: { first: string; last: string }, lastLines: readonly string[]): string[] {
	const found = new Set<string>();
	const add = (name: string | undefined): void => {
		const agency = agencyNamed(name ?? "");
		if (agency) found.add(agency);
	};
	for (const byline of bylines) for (const part of byline.split(dividerPattern)) add(part);
	add(placeLinePattern.exec(text.first)?.[1]);
	add(endPattern.exec(text.last.slice(-MAX_END_CHARS))?.[1]);
	for (const line of [text.last, ...lastLines]) if (line.length <= 50) add(sourceLinePattern.exec(line)?.[1]);
	return [...found];
}
