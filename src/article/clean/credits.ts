/** Who made a picture, at the end of its caption or on a line of its own. */

/**
 * `Riverton at dawn. (Ann Example/Reuters)`, `Photo: Ann Example`, `photos © Example Daily`, `Ann Example / Getty Images`, `Ann Example/AFP`; not
 * `He took a photo.` nor `... an official told Reuters.`
 */
const creditPattern =
	/(?:\([^()]{0,60}\b(?:photos?|images?|pictures?|ap|afp|reuters|getty|epa|pa|upi|xinhua|courtesy|file|credit|handout)\b[^()]{0,80}\)\.?|\b(?:photos?|images?|pictures?|photo illustration|photograph|credit|foto)(?: credit)?(?: by |: ?| courtesy | ?© ?)[^.:]{2,80}\.?|\b(?:getty images?|shutterstock|istock(?:photo)?|alamy|epa-efe|unsplash|wikimedia commons|ap photo|ap file)\b[\w /]{0,40}\.?|[/|] ?(?:reuters|afp|ap|epa|bloomberg|xinhua|tass|pa|zuma)(?: [\w ]{0,30})?\.?)$/i;

/** The credit stands at the end; no need to look at more. */
const CREDIT_TAIL_CHARS = 200;

export const findCredit = (text: string): { start: number; credit: string } | null => {
	const from = Math.max(0, text.length - CREDIT_TAIL_CHARS);
	const match = creditPattern.exec(text.slice(from));
	return match && { start: from + match.index, credit: match[0].replace(/^\(|\)\.?$/g, "").trim() };
};

/** `(Ann Example/Daily Example)`, `(Ann Example / ann@daily.example)`: a name and an outlet in brackets and nothing else. */
const bracketedPattern = /^\((?:\p{Lu}[\p{L}.'’-]* ){1,4}?\p{Lu}?[\p{L}.'’-]* ?\/ ?[^()\s][^()]{1,40}\)$/u;

/** `Ann Example/AFP via Getty Images`, `REUTERS/Ann Example`; not `AP/NORC polls: 62 percent`. */
const slashedPattern =
	/^(?=.{5,80}$)(?=.*\b(?:AFP|AP|EPA|Reuters|REUTERS|Getty|Xinhua|Shutterstock|Alamy|iStock|Bloomberg)\b)\p{Lu}[^.!?:,]*\/[^.!?:,]*$/u;

export const isCreditAlone = (text: string): boolean =>
	findCredit(text)?.start === 0 || bracketedPattern.test(text) || slashedPattern.test(text);
