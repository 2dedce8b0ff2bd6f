/**
 * Words that make a capitalised name the name of an organisation, and organisations known by name: data, written for this project (firms and
 * outlets in part from the organisation list of compromise 14, MIT, Spencer Kelly). Lower case.
 */
import { phraseSet, wordSet } from "./word-set.ts";

/** Bodies that hold or share public power. */
export const PUBLIC_HEADS = wordSet(`
ministry department dept agency bureau office court senate house congress parliament assembly legislature council commission committee police army navy
force forces guard administration government cabinet authority party embassy consulate treasury tribunal knesset duma bundestag bundesbank
secretariat directorate directory corps command marines patrol subcommittee caucus commons lords chamber customs taskforce pentagon kremlin
reserve registry inspectorate municipality prefecture presidency intelligence republicans democrats conservatives tories airforce politburo
bundesrat riksbank fed nato politburo coastguard sejm folketing storting diet dail rada majlis shura ombudsman prosecutors prosecutor's
`);

/** Bodies of other kinds. */
export const OTHER_HEADS = wordSet(`
university college institute institution school academy association assn assn. society foundation federation union league club centre center bank group inc inc. corp corp.
corporation company co co. ltd ltd. limited llc llp plc gmbh ag holdings industries partners capital associates brothers & international airlines airways
hospital clinic church cathedral mosque synagogue museum theatre theater orchestra network news times post journal tribune herald gazette
observer telegraph guardian mail magazine radio television tv broadcasting press studios pictures entertainment records team fc united
trust fund charity organization organisation alliance coalition movement front brigade project initiative campaign observatory watch
laboratory design studio systems technologies technology motors energy petroleum pharmaceuticals laboratories labs software services solutions consulting exchange
insurance securities investments chamber confederation consortium cooperative syndicate cartel ventures media forum panel board conference
seminary library archives archive monitor dispatch chronicle examiner bulletin globe review sentinel register standard enquirer inquirer courier
restaurant cafe hotel realty properties winery brewery bakery jewelers bistro diner pharmacy resort casino stadium arena rovers wanderers hotspur albion steel oil gas electric airbus railway railways railroad hotels stores markets survey poll index
programme program workers teachers lawyers doctors nurses veterans foods brands motor bancorp bancshares caliphate state hezbollah hamas taliban works parenthood ansar al-sharia al-qaeda al-qaida al-shabab jihad brigades
`);

/** What bodies are called for short, where neither the first words nor the letters tell. Common knowledge. */
export const BODY_ALIASES: ReadonlyMap<string, string> = new Map([
	["fed", "federal reserve"],
	["gop", "republican party"],
	["republicans", "republican party"],
	["democrats", "democratic party"],
	["conservatives", "conservative party"],
	["tories", "conservative party"],
	["labour", "labour party"],
	["lib dems", "liberal democrats"],
	["met", "metropolitan police"],
	["met police", "metropolitan police"],
	["scotland yard", "metropolitan police"],
	["bofa", "bank of america"],
	["vw", "volkswagen"],
]);

const EXCHANGES = wordSet("nasdaq nyse amex lse asx tsx otc nse bse hkex sgx jse euronext aim arca");

/** Where shares are traded, by its letters. */
export const isExchange = (norm: string): boolean => EXCHANGES.has(norm);

/** The ends of firms' names, as the law writes them. */
export const FIRM_ENDS = wordSet(
	"inc inc. corp corp. corporation co co. company ltd ltd. limited private pvt pvt. pty sdn bhd llc llp plc gmbh ag nv n.v. spa oyj asa kgaa",
);

/** Does the word make a name a body's? */
export const isBodyHead = (norm: string): boolean => PUBLIC_HEADS.has(norm) || OTHER_HEADS.has(norm);

/** Places and things that carry persons' names: Kennedy Airport, Hurricane Maria, the Smith Act. */
export const THING_HEADS = wordSet(`
box street st avenue ave road rd boulevard blvd lane drive square plaza park airport bridge river lake mountain mount island islands bay beach tower towers building
hall stadium arena highway county city town village valley creek canyon desert ocean sea gulf cape coast hills heights prize award awards
act bill law amendment treaty accord accords agreement deal doctrine plan report day week era effect war wars battle revolution
cup bowl open championship championships olympics games series trophy tournament tour grand prix derby marathon
hurricane typhoon cyclone storm tropical uss hms ss operation boeing airbus apollo project book bible quran koran constitution
declaration rule syndrome disease virus test scale theory law paradox palace castle house cemetery memorial museum monument station terminal dam
fire wildfire earthquake shooting massacre massacres province district region peninsula territory territories republic kingdom empire fort camp
avenue court courthouse crossing junction center theatre line lines bros express mail gate port harbor harbour east west north south northeast southwest
summit convention debate primary caucus election festival show concert album song film movie novel story stories times order proclamation
eve bank avenue mall market square pier dock tunnel trail pass mine field fields rock rocks point forest woods garden gardens zone strip
t-shirt t-shirts states nations world earth moon mars ray-x syndrome reform initiative protocol convention charter covenant christmas thanksgiving easter ramadan sunday
`);

/** A public body where these words stand in a name or an affiliation, besides PUBLIC_HEADS. */
export const PUBLIC_WORDS = wordSet(`
ministry department government state city county town federal national-guard white house downing un nations european commission nato imf
territory province canton republic kingdom emirate police army navy military parliament senate congress party republican democrat democratic labour conservative tory liberal presidential campaign
reserve lapd nypd fcc sec irs pentagon kremlin fbi cia nsa doj hhs epa fda cdc dhs osce opcw iaea opec who unicef unhcr unesco wto icc interpol europol nasa noaa fema faa ntsb
`);

/** Public bodies known by an acronym or by name alone. */
export const PUBLIC_BODIES = phraseSet(`
un | u.n. | united nations | eu | e.u. | european union | nato | imf | international monetary fund | world bank | who | world health organization | wto | icc | osce | opcw | iaea | unicef | unhcr | unesco | unrwa
interpol | europol | frontex | fbi | cia | nsa | nsc | doj | doe | hhs | epa | fda | cdc | dhs | ice | irs | sec | ftc | fcc | fec | faa | ntsb | tsa | atf | dea | fema | nasa | noaa | usda | usaid | usgs | gao | cbo
comptroller and auditor general | mi5 | mi6 | liberal democrats | lib dems | christian democrats | social democrats | free democrats | sweden democrats | gchq | nhs | ons | hmrc | dup | snp | ukip | cdu | csu | spd | afd | ppp | bjp | anc | plo | fatah | hamas | hezbollah | isil | isis | daesh | taliban | al-qaeda | al qaeda | al-shabab | boko haram
pentagon | the pentagon | kremlin | the kremlin | white house | the white house | downing street | number 10 | no. 10 | kensington palace | clarence house | elysee | élysée | élysée palace | state department | justice department | treasury department
treasury | capitol | supreme court | scotland yard | federal reserve | the fed | fed | ecb | european central bank | bank of england | bank of canada | bank of japan | congress | senate | house | parliament | bundestag
knesset | duma | european commission | european parliament | security council | general assembly | african union | arab league | opec | asean | gop | dnc | rnc | democratic national committee
republican national committee | tea party | likud | ennahda | law and justice | sinn fein | plaid cymru | rajya sabha | lok sabha | dáil | dail | seanad | oireachtas | stormont | holyrood | senedd | house of representatives | house of commons | house of lords | coast guard | national guard | home office
foreign office | cabinet office | secret service | border patrol | stasi | kgb | fsb | gru | mossad | shin bet | idf | centers for disease control | centers for disease control and prevention | pan american health organization | paho | food and agriculture organization | caricom | oecs | mercosur | ecowas | igad | saarc | irgc | revolutionary guards | peshmerga | ypg | sdf | pkk | farc | eta | ira
`);

/** Names with "and" in them, which else parts two names. */
export const JOINED_BODIES = phraseSet(`
securities and exchange commission | food and drug administration | immigration and customs enforcement | department of health and human services | health and human services
department of housing and urban development | housing and urban development | citizenship and immigration services | customs and border protection | health and safety executive
organization for security and co-operation in europe | organization for security and cooperation in europe | nuclear and industrial safety agency | house oversight and government reform committee
oversight and government reform committee | senate health education labor and pensions committee | standard and poor's | johnson and johnson | procter and gamble | ernst and young | marks and spencer
research and development corporation | food and agriculture organization | occupational safety and health administration | national aeronautics and space administration | oceanic and atmospheric administration
national oceanic and atmospheric administration | institute of peace and conflict studies | department of work and pensions | ministry of science and technology | alcohol and tobacco tax and trade bureau
`);

/** Letters that news writes in capitals and that are no body. */
export const NOT_BODIES = wordSet(`
tv ipo gdp gw mw kw pv hiv aids dna rna ev suv icu er iq pr pc vr ar ai os api html css sql dns url usb led lcd hvac atm ceo cfo coo cto cio cmo vp hr
phd mba md rn qb rb wr dl nfl-draft dc ny la sd nj va ca fl tx ga nc pa il oh mi az wa ma co tn ut mo ct nm ok ks ky al ms ar ia id mt nd ne nv nh me vt ri de
md wv wy hi ak pac pacs ngo ngos lgbt lgbtq ptsd adhd covid sars mers ppe mba sat gpa id faq asap diy rsvp vip diy gps dvd cd mph rpm kb mb gb tb kg km
png jpg jpeg pdf ppt doc http tcp ip ssl am pm est pst gmt utc bc ad wwi wwii vs mr mrs ms dr jr sr potus flotus scotus qr sms usd gbp eur rs
`);

/** Firms and other private bodies that carry no word of their kind. */
export const KNOWN_FIRMS = phraseSet(`
google | facebook | twitter | microsoft | amazon | netflix | apple | uber | lyft | airbnb | boeing | airbus | lockheed | lockheed martin | northrop grumman | raytheon | general electric | ge | general motors | gm | ford
toyota | honda | nissan | volkswagen | bmw | daimler | tesla | spacex | sony | samsung | huawei | xiaomi | tencent | alibaba | baidu | intel | ibm | oracle | cisco | nvidia | qualcomm | verizon | at&t | t-mobile | comcast | disney
walmart | target | costco | starbucks | mcdonald's | mcdonalds | coca-cola | pepsi | pepsico | nike | adidas | exxon | exxon mobil | exxonmobil | chevron | bp | shell | total | gazprom | rosneft | lukoil | saudi aramco | aramco
petrobras | goldman sachs | morgan stanley | jpmorgan | jpmorgan chase | citigroup | wells fargo | hsbc | barclays | ubs | credit suisse | deutsche bank | lehman brothers | blackrock | moody's | fitch | standard & poor's
pfizer | moderna | astrazeneca | merck | novartis | roche | bayer | monsanto | johnson & johnson | pwc | deloitte | kpmg | accenture | fedex | ups | delta | ryanair | lufthansa | british airways | youtube | instagram
whatsapp | snapchat | tiktok | reddit | wikipedia | wikileaks | linkedin | pinterest | spotify | paypal | ebay | yahoo | greenpeace | oxfam | amnesty | amnesty international | human rights watch | red cross | yougov | gallup
ipsos | quinnipiac | naacp | aclu | nra | afl-cio | fifa | uefa | nfl | nba | mlb | nhl | nasa | ioc | ncaa | ufc | wwe | manchester united | real madrid | barcelona | arsenal | chelsea | liverpool | bayern munich | juventus
psg | ajax | tottenham | everton | celtic | bank of america | american airlines | united airlines | full fact | planned parenthood | anonymous | black lives matter | extinction rebellion | médecins sans frontières
doctors without borders | save the children | harvard | yale | princeton | stanford | mit | columbia | cornell | oxford university | cambridge university | ucla | berkeley | nyu | georgetown | johns hopkins
j.c. penney | jc penney | jcpenney | j. crew | h.j. heinz | s.c. johnson | l.l. bean | t. rowe price | a.g. edwards | c.h. robinson | j.b. hunt | e.w. scripps | r.j. reynolds | c.v. starr | a.t. kearney | piper jaffray | piper sandler | charles schwab | cantor fitzgerald | merrill lynch | morgan keegan | jp morgan | j.p. morgan | fannie mae | freddie mac | sallie mae | booz allen
booz allen hamilton | john deere | rolls-royce | aston martin | hewlett packard | hewlett-packard | louis vuitton
warner bros | harley-davidson | dean witter | miller tabak | jones lang lasalle | cushman & wakefield | norton rose | arthur andersen
valve | nintendo | ubisoft | paddy power | ernst & young | quinn emanuel | tim hortons | trader joe's | wendy's | aunt jemima | ben & jerry's | lord & taylor | kellogg | cadbury
citizens united | burisma | theranos | enron | nokia | ericsson | siemens | basf | airbus group | arcelormittal | glencore | nestle | nestlé | unilever | reddit | openai | deepmind | zoom | slack
audi | porsche | mercedes-benz | renault | peugeot | citroen | citroën | fiat chrysler | chrysler | stellantis | lamborghini | maserati | jaguar land rover | land rover | volvo | skoda | hyundai | mazda | mitsubishi | mitsubishi motors | subaru | isuzu | byd | nio | xpeng | geely | rivian | polestar
tata motors | tata steel | tata group | maruti suzuki | bajaj auto | reliance industries | adani group | adani enterprises | infosys | wipro | tcs | tata consultancy services | hcltech | icici bank | hdfc bank | hdfc | axis bank | paytm | flipkart | byju's | zomato | swiggy | air india | spicejet | vistara | jet airways | bharti airtel | airtel
vodafone | bt group | openreach | telefonica | telefónica | deutsche telekom | swisscom | telstra | optus | mtn | mtn group | vodacom | safaricom | telkom | eskom | transnet | sasol | naspers | prosus | absa | nedbank | capitec | shoprite | woolworths | dangote group | kenya airways | kenya power | ethiopian airlines | south african airways
qantas | jetstar | virgin australia | virgin atlantic | virgin galactic | virgin media | easyjet | wizz air | aer lingus | air france | air france-klm | klm | iberia | vueling | alitalia | norwegian air | finnair | austrian airlines | turkish airlines | emirates | etihad | etihad airways | qatar airways | saudia | cathay pacific
singapore airlines | malaysia airlines | airasia | thai airways | garuda indonesia | lion air | philippine airlines | cebu pacific | japan airlines | all nippon airways | korean air | asiana airlines | china eastern | china southern | air china | air canada | westjet | southwest airlines | alaska airlines | jetblue | spirit airlines
frontier airlines | hawaiian airlines | latam | avianca | aeromexico | embraer | bombardier | dassault aviation | thales | bae systems | rheinmetall | general dynamics | l3harris | palantir | anduril | spirit aerosystems | safran
tesco | sainsbury's | asda | morrisons | aldi | lidl | waitrose | marks & spencer | m&s | john lewis | debenhams | primark | asos | boohoo | h&m | inditex | uniqlo | ikea | b&q | screwfix | argos | halfords | greggs | jd wetherspoon | wetherspoon | costa coffee | pret a manger | nando's | deliveroo | just eat | doordash | grubhub | instacart | ocado
carrefour | auchan | rewe | edeka | bunnings | kmart | kroger | albertsons | publix | whole foods | best buy | home depot | lowe's | macy's | kohl's | nordstrom | rite aid | walgreens | cvs | cvs health | dollar general | dollar tree | tj maxx | gamestop | barnes & noble | wayfair | etsy | shopify | chipotle | burger king | kfc | taco bell
domino's | chick-fil-a | shake shack | alphabet | meta platforms | meta | amd | tsmc | foxconn | hon hai | asml | salesforce | adobe | hp | lenovo | acer | asus | lg | lg electronics | sk hynix | micron | broadcom | texas instruments | western digital | dropbox | github | atlassian | canva | klarna | revolut | monzo | coinbase | binance | ftx
bytedance | meituan | didi | jd.com | pinduoduo | temu | shein | ant group | softbank | rakuten | kakao | naver | gojek | mercadolibre | nubank | wework | anthropic | waymo | lloyds | lloyds bank | natwest | royal bank of scotland | rbs | nationwide building society | standard chartered | aviva | legal & general | axa | allianz | munich re | swiss re
bnp paribas | societe generale | société générale | credit agricole | crédit agricole | ing group | rabobank | abn amro | commerzbank | unicredit | intesa sanpaolo | bbva | caixabank | danske bank | nordea | swedbank | handelsbanken | sberbank | vtb | gazprombank | nomura | mizuho | mufg | dbs | ocbc | maybank | icbc | anz | westpac | macquarie
td bank | scotiabank | bmo | cibc | capital one | american express | mastercard | fidelity investments | blackstone | kkr | carlyle group | bain capital | berkshire hathaway | s&p global | equifax | experian | morningstar | nasdaq | euronext | totalenergies | eni | equinor | repsol | conocophillips | occidental petroleum | halliburton
schlumberger | baker hughes | bhp | rio tinto | anglo american | anglogold ashanti | newmont | barrick gold | freeport-mcmoran | sibanye-stillwater | fortescue | origin energy | agl | woodside energy | edf | engie | e.on | rwe | uniper | vattenfall | ørsted | orsted | iberdrola | enel | centrica | british gas | octopus energy | thames water
severn trent | united utilities | southern water | yorkshire water | anglian water | veolia | duke energy | pg&e | con edison | exelon | nextera energy | tepco | adnoc | qatarenergy | pemex | pdvsa | ecopetrol | petronas | pertamina | sinopec | petrochina | cnooc | ongc | nnpc | gsk | glaxosmithkline | sanofi | biontech | eli lilly | abbvie
bristol myers squibb | amgen | gilead | gilead sciences | regeneron | novo nordisk | novavax | biogen | teva | takeda | purdue pharma | unitedhealth | unitedhealthcare | cigna | aetna | humana | kaiser permanente | bharat biotech | sinovac | sinopharm | lionsgate | hulu | roku | live nation | ticketmaster | electronic arts | activision blizzard
rockstar games | epic games | roblox | lego | mattel | hasbro | procter & gamble | p&g | kraft heinz | mondelez | danone | diageo | ab inbev | anheuser-busch | heineken | carlsberg | british american tobacco | philip morris | altria | juul | l'oréal | l'oreal | lvmh | kering | gucci | burberry | reebok | under armour | lululemon | levi strauss
maersk | hapag-lloyd | cosco | carnival corp | royal caribbean | p&o ferries | stena line | network rail | avanti west coast | lner | scotrail | amtrak | deutsche bahn | sncf | renfe | eurostar | eurotunnel | tfl | transport for london | dhl | royal mail | an post | usps | evri
concacaf | conmebol | world athletics | world rugby | wada | usada | atp | wta | fia | bcci | pga tour | liv golf | rfu | wru | irfu | gaa | nrl | efl | pfa | manchester city | newcastle united | west ham | aston villa | crystal palace | leeds united | leicester city | nottingham forest | atletico madrid | inter milan | ac milan | borussia dortmund
rb leipzig | bayer leverkusen | benfica | friends of the earth | mencap | barnardo's | nspcc | rspca | rspb | rnli | british heart foundation | cancer research uk | citizens advice | age uk | transparency international | reporters without borders | committee to protect journalists | international crisis group | world wildlife fund
nature conservancy | american legion | democratic national convention | republican national convention | earthjustice | southern poverty law center | anti-defamation league | human rights campaign | glaad | heritage foundation | brookings institution | cato institute | rand corporation | chatham house | american enterprise institute | pew research center | pew | teamsters | seiu | gmb | rmt | aslef | tuc | cbi | siptu | cosatu | numsa | nehawu
`);
