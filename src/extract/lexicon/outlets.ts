/** News agencies and outlets that other papers quote from, and the words that end an outlet's name. Common knowledge; no list was copied. */

import { phrases } from "./word-set.ts";

/** As written in the text -> the name that is shown. */
export const AGENCIES: Readonly<Record<string, string>> = {
	Reuters: "Reuters",
	AFP: "AFP",
	"Agence France-Presse": "AFP",
	AP: "AP",
	"Associated Press": "Associated Press",
	UPI: "UPI",
	dpa: "dpa",
	DPA: "dpa",
	Xinhua: "Xinhua",
	TASS: "TASS",
	Tass: "TASS",
	"RIA Novosti": "RIA Novosti",
	RIA: "RIA",
	Interfax: "Interfax",
	Bloomberg: "Bloomberg",
	ANSA: "ANSA",
	EFE: "EFE",
	Kyodo: "Kyodo",
	Yonhap: "Yonhap",
	KCNA: "KCNA",
	SANA: "SANA",
	IRNA: "IRNA",
	PTI: "PTI",
	"Press Trust of India": "PTI",
	ANI: "ANI",
	Anadolu: "Anadolu",
	"PA news agency": "PA",
	"Press Association": "PA",
};

/** Known by their name, with an article or without. */
export const OUTLETS = phrases(`
ABC | ABC News | Al Ahram | Al Arabiya | Al Jazeera | Anadolu Agency | ARD | Argus Leader | Ars Technica | Asahi Shimbun | Axios | Bangkok Post | Barron's | BBC | Bild | Billboard | Bleacher Report
Bloomberg News | Bloomberg TV | Boston Globe | Box Office Mojo | Breitbart | Breitbart News | Business Insider | Business Standard | BuzzFeed | BuzzFeed News | C-SPAN | Caixin | CBC | CBS | CBS News | CBS Sports
Channel 4 | Chicago Tribune | CNBC | CNN | Corriere della Sera | CTV | Daily Beast | Daily Caller | Daily Mail | Daily Maverick | Daily Mirror | Daily Nation | Daily News | Daily Telegraph | Dawn | Deadspin
Deccan Herald | Der Spiegel | Deutsche Welle | Die Welt | Die Zeit | Economic Times | Economist | El Pais | El País | Engadget | Entertainment Weekly | ESPN | Esquire | FactCheck.org | Financial Times | FiveThirtyEight | Forbes
Fortune | Fox | Fox Business | Fox Business Network | Fox News | Fox News Channel | Fox Sports | France 24 | Full Fact | Gawker | Gizmodo | Global Times | Globe and Mail | Guardian | Gulf News | Haaretz | HBO
Hindustan Times | Hollywood Reporter | Huffington Post | HuffPost | Independent | Indian Express | Investor's Business Daily | Irish Independent | Irish Times | ITAR-TASS | ITV | ITV News | Jakarta Post
Jamaica Gleaner | Jamaica Observer | Japan Times | Jerusalem Post | Jezebel | Kaiser Health News | KBS | Khaleej Times | Korea Herald | Korea Times | Kotaku | La Repubblica | Lancet | Le Figaro | Le Monde | Libération
Los Angeles Times | MacRumors | Mail & Guardian | MarketWatch | Mashable | Miami Herald | Mother Jones | MSNBC | National Review | Nature | NBC | NBC News | NBC Sports | NDTV | New Republic | New York Daily News
New York Post | New York Times | New Yorker | New Zealand Herald | News24 | Newsday | NewsHour | Newsweek | NHK | Nikkei | Nikkei Asia | NPR | Page Six | PBS | PBS News Hour | PBS NewsHour | People's Daily | Pitchfork
Politico | POLITICO | PolitiFact | Premium Times | ProPublica | Quartz | Recode | RedState | Roll Call | Rolling Stone | RT | RTE | RTÉ | Russia Today | Salon | Science | Scroll.in | Seeking Alpha | Sky News
Sky News Australia | Sky Sports | Slate | South China Morning Post | Spiegel | Sputnik | State Television | State TV | Straits Times | Stuff | Sydney Morning Herald | Talking Points Memo | TechCrunch | Telemundo | TheWrap
Time | Times of India | Times of Israel | TMZ | Toronto Star | Townhall | Trinidad Express | Univision | Us Weekly | USA Today | USA Today Network | Vanity Fair | Variety | Vice News | Vox | WABC | Wall Street Journal
Washington Examiner | Washington Post | Washington Times | Weekly Standard | Wired | WNYC | Yahoo Finance | Yahoo News | ZDF | ZDNet | 9to5Mac
Aftenposten | CBC News | CCTV | CGTN | Channel NewsAsia | CNET | Corriere | Dagens Nyheter | Defense News | El Mundo | Euronews | Folha de S.Paulo | Foreign Affairs | Foreign Policy | Frankfurter Allgemeine Zeitung | GB News
Geo News | Global News | Handelsblatt | IGN | India Today | Inside Higher Ed | Kommersant | Kyiv Independent | La Stampa | La Vanguardia | Live Science | 1News | Bernama | Channel 5 | Channels Television | CNA | eNCA | GMA News | GMB | Irish Examiner | ITV Wales | LBC | Newshub | Newsnight | Newstalk | Newstalk ZB
NTV | Nation Cymru | Newzroom Afrika | NZ Herald | RNZ | RTÉ News | RTÉ Radio 1 | S4C | SABC | STV | STV News | talkSPORT | TalkTV | The Citizen | Times Radio | TVNZ | UTV | Virgin Media News | WalesOnline | Local Democracy Reporting Service | PA Media | Malaysiakini | Meduza | Military Times | Moscow Times
National Geographic | New Scientist | Novaya Gazeta | O Globo | Philippine Star | Polygon | Radio Free Asia | Radio Free Europe | Rappler | Scientific American | Space.com | Stars and Stripes | Süddeutsche Zeitung | VentureBeat
Voice of America | RealClearPolitics | Real Clear Politics | Newsmax | Newsmax TV | One America News | OAN | Ruptly | Daily Wire | Daily Signal | Washington Free Beacon | TheBlaze | The Bulwark | Punchbowl News | Semafor | The Information
Fox & Friends | Fox and Friends | Fox News Sunday | Meet the Press | Face the Nation | Good Morning America | Good Morning Britain | Morning Joe | The View | Democracy Now | Democracy Now!
`);

/** Known only with their article: "The Hill". */
export const OUTLETS_WITH_ARTICLE = phrases(`
Age | American Conservative | Associated Press | Athletic | Atlantic | Australian | Blaze | Conversation | Diplomat | East African | Federalist | Gleaner | Guardian Nigeria | Hill | Hindu | Information | Intercept | Mirror | Nation
Onion | Punch | Register | Ringer | Sun | Sunday Times | Telegraph | Times | Verge | Wire | Wrap
`);

/** Words of every day that are an outlet where one speaks to them, with a capital: "told People". */
export const OUTLETS_BY_CASE: readonly string[] = ["Deadline", "Insider", "People", "Vice", "Yahoo"];

const lower = (names: readonly string[], article: string): string[] => names.map((name) => `${article}${name.toLowerCase()}`);

/** The same and the agencies in small letters, for names that are compared so. */
export const OUTLET_KEYS: ReadonlySet<string> = new Set([
	...lower([...Object.keys(AGENCIES), ...OUTLETS], ""),
	...lower([...OUTLETS, ...OUTLETS_WITH_ARTICLE], "the "),
]);

/** `key`: in small letters, with its article or without. */
export const isOutletKey = (key: string): boolean => OUTLET_KEYS.has(key) || OUTLET_KEYS.has(`the ${key}`);

/** "the Morning Post", "Dagens Tribune": names that end so are papers or stations. */
export const OUTLET_ENDINGS =
	"Times|Post|Journal|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|Independent|Mirror|Express|Courier|Globe|Inquirer|Examiner|Standard|Star|News|News Agency|TV|Television|Radio|Magazine|Review|Register|Sentinel|Dispatch|Daily|Weekly|Mail|Leader|Press|Sun|Bee|Bulletin|Advertiser|Monitor|Ledger|Argus|Clarion|Mercury|Echo|Record|Republic|Today|Sports?|Online|FM";
