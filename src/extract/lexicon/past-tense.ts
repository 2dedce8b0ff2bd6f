/** Past forms of irregular English verbs that news uses most. Origin: written by hand from any list of irregular verbs. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
	"was were had did said told met held took went came began left won lost found made gave saw fell rose hit put led sent spent brought bought built became broke chose drew fought flew got grew knew kept paid ran sold shot spoke stood struck swore taught thought threw wrote wore felt beat caught hid hurt laid meant rang sat shook shut sank slept stole swept tore woke withdrew understood overthrew undertook oversaw heard ate blew bred clung crept dealt dug drank drove fled flung forbade forgot forgave froze hung knelt lent lit overcame rode sang sought shone slid spun sprang stuck stung strode strove swam swung upheld wept".split(
		" ",
	),
);
