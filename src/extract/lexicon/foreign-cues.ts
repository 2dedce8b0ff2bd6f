/**
 * Verbs that stand beside a quotation in other languages, as their papers use them, as parts of patterns; and the words that turn what
 * follows them into something else than the one who speaks. Common knowledge of each language.
 */
const words = (text: string): string =>
	text
		.trim()
		.split(/\s*,\s*/)
		.join("|");

/** Every stem with every ending. */
const verbs = (stems: string, endings: string): string => `(?:${stems.trim().split(/\s+/).join("|")})(?:${endings})`;

const SPANISH =
	"afirm declar asegur explic señal alert coment manifest agreg relat recalc remarc indic subray inform apunt puntualiz lament critic denunci reclam pregunt contest precis detall cont opin consider expres destac enfatiz resalt record augur zanj ironiz exclam matiz aclar confirm neg anunci revel plante argument justific valor avis cuestion";
const PORTUGUESE =
	"afirm declar explic acrescent destac coment alert ressalt avali revel inform justific critic lament relat cont pontu observ continu complet anunci confirm lembr argument assegur aponta pergunt";
const FRENCH =
	"déclar affirm expliqu ajout estim assur annonc précis soulign rappel not regrett dénonc critiqu confi indiqu insist lanc martel racont répliqu résum témoign tranch comment confirm jug insist plaid ironis détaill";
const ITALIAN =
	"dichiar afferm spieg raccont comment sottoline ricord osserv assicur confess annunci precis conferm attacc denunci ribad rivel avvis not";
const GERMAN =
	"sag erklär beton mein kritisier warn frag forder ergänz erläuter versicher bekräftig mahn bedauer kommentier zitier schilder resümier argumentier prophezei";

/** By BCP 47 primary language. */
export const FOREIGN_CUES: Readonly<Record<string, string>> = {
	de: `${verbs(GERMAN, "te|t|ten|en")}|${words("schrieb, schreibt, berichtete, berichtet, antwortete, antwortet, äußerte, lobte, teilte, stellte, räumte, fügte, hieß, heißt, sprach, spricht, so")}`,
	fr: `(?:a|ont|avait)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:${verbs(FRENCH, "é")}|${words("dit, écrit, répondu, averti, prévenu, promis, reconnu, admis, conclu, soutenu, fait savoir, fait valoir, poursuivi, réagi")})|${verbs(FRENCH, "e(?:nt)?(?:-t-(?:il|elle|on)|-(?:ils|elles))?")}|(?:dit|écrit|poursuit|répond|conclut|prévient|avertit|reconnaît|soutient)(?:-(?:il|elle|on))?|disent|selon`,
	es: `(?:(?:ha|han) )?(?:${verbs(SPANISH, "ó|a|aron|an|ado")})|(?:ha|han) dicho|${words("dijo, dijeron, dice, dicen, sostuvo, sostiene, advirtió, advierte, añadió, añade, insistió, insiste, escribió, escribe, concluyó, concluye, admitió, admite, reconoció, reconoce, respondió, responde, prosiguió, defendió, defiende, sugirió, expuso, según")}`,
	it: `(?:ha|hanno) (?:${verbs(ITALIAN, "ato|ito")}|${words("detto, scritto, risposto, aggiunto, concluso, ammesso, sostenuto, proseguito")})|${verbs(ITALIAN, "a|ano|isce")}|${words("dice, dicono, scrive, aggiunge, conclude, ammette, sostiene, risponde, prosegue, secondo")}`,
	pt: `${verbs(PORTUGUESE, "ou|a|aram|am")}|${words("disse, disseram, diz, dizem, escreveu, escreve, respondeu, defendeu, defende, concluiu, prometeu, garantiu, garante, admitiu, insistiu, segundo")}`,
	nl: words(
		"zei, zeiden, zegt, zeggen, vertelde, vertelt, verklaarde, verklaart, schreef, schrijft, benadrukte, benadrukt, waarschuwde, waarschuwt, reageerde, reageert, stelde, stelt, antwoordde, meldde, meldt, vindt, aldus, volgens",
	),
	sv: words(
		"sade, sa, säger, förklarade, förklarar, skrev, skriver, betonade, betonar, varnade, varnar, berättade, berättar, tillade, menade, menar, hävdar, uppger, enligt",
	),
	da: words(
		"sagde, siger, forklarede, forklarer, skrev, skriver, understregede, understreger, advarede, advarer, tilføjede, tilføjer, fortalte, fortæller, mener, ifølge",
	),
	no: words(
		"sa, sier, forklarte, forklarer, skrev, skriver, understreket, advarte, advarer, fortalte, forteller, mener, påpeker, uttaler, ifølge",
	),
	pl: `${verbs("powiedzia stwierdzi doda podkreśli napisa zaznaczy oceni wyjaśni tłumaczy oświadczy", "ł|ła|li")}|${words("mówi, twierdzi, dodaje")}`,
	ru: `${verbs("сказа заяви отмети сообщи подчеркну добави поясни рассказа написа предупреди призна", "л|ла|ли")}|${words("говорит, считает, отмечает, пишет")}`,
	uk: `${verbs("сказа заяви зазначи повідоми підкресли дода поясни розпові написа", "в|ла|ли")}|${words("каже, вважає, зазначає")}`,
	tr: words("dedi, diye konuştu, söyledi, belirtti, açıkladı, vurguladı, ifade etti"),
	id: words("kata, katanya, ujar, ujarnya, ucap, ucapnya, tutur, tuturnya, jelas, jelasnya, tegas, tegasnya, ungkap, ungkapnya"),
	ar: `و?(?:${words("قال, قالت, أضاف, أضافت, أكد, أكدت, أوضح, أوضحت, صرح, صرحت, تابع, تابعت, كتب, كتبت")})`,
	ko: `(?:이?라고|다고|고) ?(?:${words("말했, 밝혔, 전했, 설명했, 강조했, 덧붙였, 주장했, 지적했, 털어놨")})\\p{L}{0,4}`,
	ja: `と(?:${words("述べ, 話, 語, 説明, コメント, 強調, 訴え, 明か, 発言, 答え, 指摘, 主張, 振り返, 投稿, つづ")})\\p{L}{0,6}`,
	zh: words("表示, 指出, 强调, 強調, 认为, 認為, 说道, 说, 說, 称, 稱, 写道, 寫道"),
};

/**
 * Behind a verb of saying these announce no speaker: pronouns, who is told ("sagte er dem Blatt", "dijo a la agencia"), where and when.
 * One list for all these languages: where it stops too soon, nobody is named.
 */
export const NO_SPEAKER_WORDS = words(
	"er, sie, es, man, wir, ich, ihm, ihr, dem, den, zu, zum, zur, im, in, an, am, auf, bei, beim, mit, gegenüber, vor, nach, il, elle, on, nous, je, ils, elles, lui, à, au, aux, en, dans, sur, lors, devant, avec, après, él, ella, ellos, a, al, ante, con, durante, tras, sobre, que, ai, alla, alle, nel, nella, che, ele, ela, ao, à, aos, em, no, na, com, após, hij, zij, ze, tegen, tijdens, han, hon, hun, til, till, på, i, w, на, в, к, он, она, они, что, що, він, вона",
);
