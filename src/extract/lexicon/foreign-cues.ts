/** Verbs that stand beside a quotation in other languages, as their papers use them. Common knowledge of each language. */
const list = (text: string): readonly string[] => text.split(/\s*,\s*/);

/** By BCP 47 primary language. */
export const FOREIGN_CUES: Readonly<Record<string, readonly string[]>> = {
	de: list(
		"sagte, sagt, erklärte, erklärt, betonte, betont, schrieb, schreibt, kritisierte, kritisiert, warnte, warnt, fragte, fragt, meinte, meint, teilte mit, hieß es, so",
	),
	fr: list(
		"a déclaré, déclare, a dit, dit, a affirmé, affirme, a expliqué, explique, a ajouté, ajoute, a estimé, estime, a assuré, assure, écrit, a écrit, a averti, selon",
	),
	es: list(
		"dijo, dice, ha dicho, afirmó, afirma, declaró, declara, aseguró, asegura, explicó, explica, añadió, añade, agregó, señaló, señala, advirtió, escribió, según",
	),
	it: list(
		"ha detto, dice, ha dichiarato, dichiara, ha affermato, afferma, ha spiegato, spiega, ha aggiunto, aggiunge, ha scritto, scrive, secondo",
	),
	pt: list("disse, diz, afirmou, afirma, declarou, declara, explicou, explica, acrescentou, acrescenta, escreveu, alertou, segundo"),
	nl: list("zei, zegt, verklaarde, verklaart, schreef, schrijft, benadrukte, benadrukt, waarschuwde, waarschuwt, aldus, volgens"),
	sv: list("sade, sa, säger, förklarade, skrev, skriver, betonade, varnade, enligt"),
	da: list("sagde, siger, forklarede, forklarer, skrev, skriver, understregede, advarede, ifølge"),
	no: list("sa, sier, forklarte, forklarer, skrev, skriver, understreket, advarte, ifølge"),
};
