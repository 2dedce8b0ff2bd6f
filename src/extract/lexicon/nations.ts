/**
 * Countries by name and by adjective, and the parties' adjectives. Country names: i18n-iso-countries (MIT), short forms added; adjectives written
 * for this project. A country's value is the name that is shown.
 */
import countries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { fold, wordSet } from "./word-set.ts";

countries.registerLocale(english);

/** adjective (several divided by commas): country. */
const ADJECTIVES = `
american,u.s.,us,u.s,usa: United States|british,uk,u.k.: United Kingdom|scottish: Scotland|welsh: Wales|english: England|northern-irish: Northern Ireland|irish: Ireland
french: France|german: Germany|italian: Italy|spanish: Spain|portuguese: Portugal|dutch: Netherlands|belgian: Belgium|swiss: Switzerland|austrian: Austria
swedish: Sweden|norwegian: Norway|danish: Denmark|finnish: Finland|icelandic: Iceland|polish: Poland|czech: Czech Republic|slovak: Slovakia|hungarian: Hungary
romanian: Romania|bulgarian: Bulgaria|greek: Greece|serbian: Serbia|croatian: Croatia|slovenian,slovene: Slovenia|bosnian: Bosnia|kosovar: Kosovo|albanian: Albania
macedonian: North Macedonia|montenegrin: Montenegro|maltese: Malta|cypriot: Cyprus|estonian: Estonia|latvian: Latvia|lithuanian: Lithuania|belarusian,belarussian: Belarus
ukrainian: Ukraine|russian: Russia|soviet: Soviet Union|moldovan: Moldova|georgian: Georgia|armenian: Armenia|azerbaijani,azeri: Azerbaijan|kazakh: Kazakhstan
uzbek: Uzbekistan|turkmen: Turkmenistan|kyrgyz: Kyrgyzstan|tajik: Tajikistan|turkish: Turkey|syrian: Syria|lebanese: Lebanon|jordanian: Jordan|israeli: Israel
palestinian: Palestine|iraqi: Iraq|iranian: Iran|saudi: Saudi Arabia|yemeni: Yemen|omani: Oman|emirati: United Arab Emirates|qatari: Qatar|bahraini: Bahrain|kuwaiti: Kuwait
afghan: Afghanistan|pakistani: Pakistan|indian: India|bangladeshi: Bangladesh|nepali,nepalese: Nepal|bhutanese: Bhutan|maldivian: Maldives|burmese: Myanmar
thai: Thailand|lao,laotian: Laos|cambodian: Cambodia|vietnamese: Vietnam|malaysian: Malaysia|singaporean: Singapore|indonesian: Indonesia|philippine,filipino: Philippines
chinese: China|taiwanese: Taiwan|japanese: Japan|korean: Korea|south-korean: South Korea|north-korean: North Korea|mongolian: Mongolia|australian: Australia
fijian: Fiji|samoan: Samoa|tongan: Tonga|canadian: Canada|mexican: Mexico|guatemalan: Guatemala|honduran: Honduras|salvadoran: El Salvador|nicaraguan: Nicaragua
panamanian: Panama|cuban: Cuba|haitian: Haiti|jamaican: Jamaica|barbadian,bajan: Barbados|trinidadian: Trinidad and Tobago|bahamian: Bahamas|dominican: Dominican Republic
colombian: Colombia|venezuelan: Venezuela|ecuadorian,ecuadorean: Ecuador|peruvian: Peru|bolivian: Bolivia|brazilian: Brazil|paraguayan: Paraguay|uruguayan: Uruguay
argentine,argentinian: Argentina|chilean: Chile|guyanese: Guyana|egyptian: Egypt|libyan: Libya|tunisian: Tunisia|algerian: Algeria|moroccan: Morocco|sudanese: Sudan
ethiopian: Ethiopia|eritrean: Eritrea|somali: Somalia|kenyan: Kenya|ugandan: Uganda|tanzanian: Tanzania|rwandan: Rwanda|burundian: Burundi|congolese: Congo
nigerian: Nigeria|nigerien: Niger|ghanaian: Ghana|ivorian: Ivory Coast|senegalese: Senegal|malian: Mali|gambian: Gambia|liberian: Liberia|guinean: Guinea|togolese: Togo
cameroonian: Cameroon|chadian: Chad|gabonese: Gabon|angolan: Angola|zambian: Zambia|zimbabwean: Zimbabwe|mozambican: Mozambique|malawian: Malawi|namibian: Namibia
south-african: South Africa|malagasy: Madagascar|mauritian: Mauritius|mauritanian: Mauritania|european,eu: European Union|catalan: Catalonia|crimean: Crimea|chechen: Chechnya
kurdish: Kurdistan|tibetan: Tibet|vatican: Vatican|un,u.n.: United Nations|british virgin islands,bvi: British Virgin Islands
`;

/** Names in use that the list of countries lacks. */
const SHORT_NAMES = `
america: United States|u.s.a.: United States|the united states: United States|great britain: United Kingdom|britain: United Kingdom|russia: Russia|syria: Syria|iran: Iran
moldova: Moldova|bosnia: Bosnia|vatican: Vatican|the vatican: Vatican|england: England|scotland: Scotland|wales: Wales|northern ireland: Northern Ireland|laos: Laos
brunei: Brunei|burma: Myanmar|turkey: Turkey|swaziland: Eswatini|trinidad: Trinidad and Tobago|tobago: Trinidad and Tobago|u.a.e.: United Arab Emirates|macedonia: North Macedonia
european union: European Union|the european union: European Union|united nations: United Nations|the united nations: United Nations|taiwan: Taiwan|tanzania: Tanzania
congo: Congo|palestine: Palestine|micronesia: Micronesia|korea: Korea|soviet union: Soviet Union|czechoslovakia: Czechoslovakia|yugoslavia: Yugoslavia|kurdistan: Kurdistan
falkland islands: Falkland Islands|hong kong: Hong Kong|catalonia: Catalonia|chechnya: Chechnya|crimea: Crimea|tibet: Tibet
`;

function readTable(table: string): [string, string][] {
	return table.split(/[|\n]/).flatMap((line): [string, string][] => {
		const [forms, country] = line.split(": ");
		return forms && country ? forms.split(",").map((form): [string, string] => [form.trim().replace(/-/g, " "), country.trim()]) : [];
	});
}

const listed = Object.values(countries.getNames("en", { select: "all" }))
	.flat()
	.map((name): [string, string] => [fold(name), name]);

const ofAdjectives = readTable(ADJECTIVES);
const adjectives: ReadonlySet<string> = new Set(ofAdjectives.map(([form]) => form));

const COUNTRY_OF = new Map<string, string>([...listed, ...readTable(SHORT_NAMES), ...ofAdjectives]);

/** The country that a name or an adjective stands for ("Russian" -> "Russia"); null where it is none. "us" and "un" need capitals. */
export function parseCountry(phrase: string): string | null {
	const key = fold(phrase).replace(/^the /, "").replace(/-/g, " ");
	if (/^(us|un|eu|uk)$/.test(key) && phrase !== phrase.toUpperCase()) return null;
	return COUNTRY_OF.get(key) ?? null;
}

/** Adjectives of party. */
export const POLITICAL_WORDS = wordSet(
	"republican republicans democrat democrats democratic labour labor conservative conservatives tory tories liberal liberals socialist communist green greens gop independent libertarian islamist lib dem",
);

/** Adjectives of party and creed: before a name they say where somebody stands, and are no name. */
export const PARTY_WORDS: ReadonlySet<string> = new Set([
	...POLITICAL_WORDS,
	..."christian muslim jewish catholic sunni shiite shia hindu protestant sikh buddhist evangelical hispanic latino african-american".split(
		" ",
	),
]);

/** "Russians", "Americans": peoples, never a person's name. */
export const isPeople = (norm: string): boolean => norm.endsWith("s") && COUNTRY_OF.has(norm.slice(0, -1)) && !COUNTRY_OF.has(norm);

/** Persons of a people, where no adjective says it. */
const NATIONALS = wordSet(
	"tasmanian queenslander victorian texan californian londoner mancunian glaswegian liverpudlian geordie scouser dubliner parisian berliner sicilian bavarian quebecer punjabi gujarati scot dane swede finn turk pole spaniard serb croat brit aussie kiwi fleming breton basque kurd arab portuguese",
);

/** Catches "frenchman", "welshwoman"; leaves "chairman". */
const nationalPattern = /^(?:english|irish|scots|welsh|french|dutch|ulster|cornish|yorkshire|norse)(?:wo)?man$/;

/** "an Argentine", "the Frenchman": one person of a people; not "French" or "Russia". `norm`: lower case. */
export const isNational = (norm: string): boolean =>
	NATIONALS.has(norm) || nationalPattern.test(norm) || (/(?:[aei]n|ine|i|er|ak|ar)$/.test(norm) && adjectives.has(norm));
