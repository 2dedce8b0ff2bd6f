/**
 * Cities, regions, US states with their abbreviations, seas and quarters that news writes about: data, lower case, without accents. Origin: the place
 * lists of compromise 14 (MIT, Spencer Kelly), more written for this project. Not a gazetteer: it keeps places from being taken for persons.
 */
import { phraseSet } from "./word-set.ts";

export const PLACES = phraseSet(`
virginia|georgia|washington|victoria|new england|northern virginia|southern california|northern california
aalborg|aarhus|abbotsford|aberdeen|abidjan|abingdon|abu dhabi|accra|addis ababa|adelaide|aden|adriadic|adygea|africa|agartala|agincourt|aguascalientes|ahmedabad|aizawl|al basrah al qadimah
al mawsil al jadidah|ala.|alabama|alaska|albany|alberta|alberton|albuquerque|aldershot|aleppo|algiers|alhambra|alliston|almaty|alps|altai|amaravati|amazon|americas|amman|amsterdam|anadyr|anaheim
anapolis|ancaster|anchorage|ancona|andhra pradesh|andover|ankara|ann arbor|annapolis|antarctic ocean|antarctica|antigua|antwerp|aqaba|arc de triomphe|arctic|arctic ocean|ariz.|arizona|ark.|arkansas
arlington|arunachal pradesh|ashcroft|ashdod|ashgabat|assam|asuncion|athens|atlanta|atlantic|atlantic ocean|auckland|austin|aylesford|azores|baghdad|bahia|baja california|bakersfield|bakhmut|baku
balkaria|baltic sea|baltimore|bandung|bangalore|bangkok|banja luka|baotou|barcelona|bari|barnsley|barranquilla|basel|bashkortostan|basque|basrah|basseterre|baton rouge|battersea|bavaria|bayan nur
beaconsfield|bedford|beijing|beirut|bel air|belfast|belgrade|bellingham|belo horizonte|bengaluru|benghazi|bergen|berlin|bern|berwick|bethlehem|beverly hills|bexhill|bhopal|bhubaneshwar|bihar|bingley
birmingham|black sea|blackburn|blackpool|blackwall|boardwalk|boca raton|bogota|bolton|bonn|bordeaux|boston|bracebridge|bradford|bramley|brampton|brasilia|bratislava|brazzaville|bremen|bridgenorth
bridgetown|brigham|brighton|brisbane|bristol|british columbia|broadway|brockton|bronx|brooklyn|brookside|brookstone|browns canyon|brussels|bucharest|buckingham|buckingham palace|buckinghamshire
budapest|buenos aires|burgas|bursa|buryatia|busan|butuan|cagliari|cairo|calais|caldwell|calgary|calif.|california|camayenne|cambridge|cambridgeshire|campbellford|campeche|canberra|cancun|cape cod
cape town|capitol hill|caracas|cardiff|carlisle|carrizo plain|caspian sea|castries|catania|caucasus|caversham|ceara|cebu|cedar breaks|cedar falls|cedar grove|centerville|central america|central asia
central europe|chamorro|changchun|changsha|changzhou|charleston|charlotte|charlottetown|chatham|chattogram|chechnya|chelmsford|cheltenham|chengdu|chengzhong|chennai|cherkessia|chhattisgarh|chiang mai
chiapas|chicago|chichen itza|chihuahua|chimney rock|chinatown|chiricahua|chittagong|chongqing|christchurch|chuvashia|cincinnati|clearwater|cleveland|coahuila|colchester|colima|collingwood|colo.
cologne|colombo|colorado|colosseum|columbus|compton|conakry|conn.|connecticut|constanta|copenhagen|cordoba|cork|cornwall|corsica|coventry|craiova|crimea|croydon|cumbria|cupertino|curitiba|d.c.
dadonghai|daegu|daejeon|dagestan|dakar|dalian|dallas|damascus|danube|dar es salaam|darlington|dartford|dartmoor|darwin|daugavpils|davos|dehradun|deir al-zor|del.|delaware|delhi|denham|denver
derbyshire|des moines|detroit|devonport|dhaka|dispur|district of columbia|doha|donbas|donbass|doncaster|donetsk|dongguan|dorchester|dorset|dortmund|downing street|downtown|dresden|dryden|dubai|dublin
duesseldorf|dumfries|dundee|dunedin|dunkirk|dunstable|durango|durban|durham|dushanbe|dutton|earlscourt|east asia|east end|east side|eastern europe|edinburgh|edmonton|eglinton|eindhoven|el paso|enfield
epping|essex|europe|euston|everglades|everton|exeter|exford|fairhaven|faisalabad|fallujah|ferguson|fes|financial district|fla.|flint|florida|fort lauderdale|fort worth|fortaleza|foshan|frankfurt
fresno|fujian|fukuyama|ga.|galway|gandhinagar|ganges|gangtok|gansu|gay village|gaza|gaza strip|gdansk|geneva|genoa|georgetown|georgia|ghent|giza|glasgow|gloucestershire|goa|godavari|golan heights
gold coast|gothenburg|gravenhurst|graz|great britain|great lakes|green acres|green valley|greenfield|greenwich|grenfell tower|grenoble|grimsby|guadalajara|guadalupe|guanajuato|guangdong|guangzhou
guantanamo bay|guayaquil|guelph|guizhou|gujarat|gujrat|haifa|haliburton|halifax|hama|hamburg|hampshire|hampstead|hampton|hangzhou|hannover|hanoi|harbin|harford|harlem|harrow|haryana|hastings|havana
hawaii|hebron|hefei|helmand|helsinki|heraklion|hereford|hertford|hertfordshire|heywood|hidalgo|highbury|highland|highlands|hillcrest|himachal pradesh|himalayas|ho chi minh|hobart|hodeida|hollywood
holyrood|homs|honolulu|houston|hovenweep|hunan|huntingdon|hyderabad|ibadan|idaho|idlib|ilford|ill.|illinois|imphal|incheon|ind.|indian ocean|indiana|indianapolis|indochina|indore|inglewood|ingushetia
inverness|iowa|ipswich|irkutsk|isfahan|islamabad|islington|istanbul|itanagar|izmir|iztapalapa|jacksonville|jaffa|jaipur|jakarta|jalisco|japantown|jeddah|jenin|jersey city|jerusalem|jharkhand|jiangxi
jilin|jinan|johannesburg|kabardino|kabul|kaduna|kallakurichi|kalmykia|kampala|kan.|kandahar|kandy|kano|kanpur|kansas|kansas city|kaohsiung|karachay|karachi|karaj|karelia|karnataka|kaunas|kawaguchi
kazan kremlin|kedah|kelantan|kensington|kentucky|kerala|keswick|khakassia|khan younis|kharkiv|khartoum|kherson|khulna|kiev|kingston|kinshasa|kirkuk|kitchener|klaipeda|kobani|kohima|kolkata|komi
kopavogur|koreatown|kosice|kosrae|kowloon|krakow|krasnoyarsk|kremlin|kuala lumpur|kunduz|kunming|kunshan|ky.|kyiv|kyoto|la paz|la plata|la.|lagos|lahore|lake michigan|lakefront|lambeth|lampedusa
lancashire|lancaster|langford|langley|langton|lansing|lanzhou|las vegas|latakia|latin america|lausanne|le mans|leaside|leeds|leicester|leicestershire|leipzig|lesbos|libreville|liege|lille|lima
limassol|lincoln memorial|lincolnshire|lindley|linz|lisbon|little italy|little rock|liverpool|london|londonderry|long beach|long island|los angeles|louisiana|lowland|lowlands|luanda|lucknow|ludhiana
luhansk|lviv|lyndhurst|lyon|macau|machu picchu|madhya pradesh|madrid|magadan|maharashtra|maidstone|main st|main street|maine|makassar|malacca|malibu|malmo|malton|malvern|manaus|manchester|mandalay
manhattan|manila|manipur|manitoba|mansfield|maple grove|maplewood|maracaibo|maracay|maranhao|mari el|maribor|mariupol|markham|marrakesh|marseille|maryland|mashhad|mass.|massachusetts|md.|meadowlands
mecca|medan|medellin|medina|mediterranean|mediterranean sea|meghalaya|mekong|melbourne|memphis|mendoza|menlo park|messina|miami|mich.|michigan|michoacan|middle east|middlesbrough|midlands|midtown
milan|millington|milwaukee|minas gerais|minn.|minneapolis|minnesota|minsk|miskolc|misrata|miss.|mississauga|mississippi|missouri|mizoram|mo.|mogadishu|molenbeek|mont.|montana|montevideo|montpellier
montreal|mordovia|morelos|moscow|mosul|mount everest|mountain view|mumbai|munich|muscat|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|nablus|nagaland|nagano|nagasaki|nagoya|nagpur|nairobi|nanchang|nanchong|nanjing
nantes|nantong|naples|nashville|nassau|navan|nayarit|nazareth|neb.|nebraska|neuschwanstein|nev.|nevada|nevis|new brunswick|new delhi|new england|new hampshire|new haven|new jersey|new mexico
new orleans|new taipei|new york|new york city|new york state|newark|newcastle|newfoundland|newfoundland and labrador|newham|newmarket|newport|newtown|ningbo|norfolk|normandy|north africa|north america
north carolina|north dakota|north end|north sea|north side|north yorkshire|northampton|northamptonshire|norwich|nottingham|nottinghamshire|nova scotia|novosibirsk|nuevo leon|nunavut|nyc|oakland
oakmont|oakwood|oaxaca|odessa|odisha|ohio|okla.|oklahoma|oklahoma city|old town|omsk|ontario|oran|orange county|ordos|ore.|oregon|orford|orinoco|osaka|oslo|ossetia|ottawa|oxford|oxfordshire|pa.
pacific|pacific ocean|padua|pahang|palermo|palmyra|palo alto|panaji|papahanaumokuakea|para|parana|paris|parkside|parkwood|parthenon|patna|patras|pei|peking|pelham|pembroke|penang|pennington
pennsylvania|penzance|perak|pernambuco|persian gulf|perth|petah tikva|philadelphia|phnom penh|phoenix|pickering|picton|pilsen|pine ridge|pinecrest|piraeus|pitcairn|pittsburgh|plymouth|pompeii
port au prince|port elizabeth|port of spain|port said|port-au-prince|portland|porto|poznan|prague|prato|pretoria|prince edward island|puebla|punjab|putnam|puyang|pyongyang|qingdao|qinghai|quebec
queensland|queretaro|quezon|quintana roo|quito|r.i.|rabat|rafah|raipur|rajasthan|rajshahi|raleigh|ramadi|ramallah|ranchi|rangpur|raqqa|rawalpindi|rayleigh|recife|red sea|red square|redcliffe|redhill
reims|rennes|reykjavik|rhine|rhode island|richmond|riga|rio|rio de janeiro|rio grande|riverbend|riverfront|riverside|riyadh|rochester|rocky mountains|rome|roseau|rotherham|rotterdam|s.c.|s.d.
sacramento|sahara|sahel|saint lawrence river|saint louis|saint petersburg|sakhalin|salem|salford|salt lake city|salzburg|san antonio|san bernardino|san diego|san francisco|san jose|san juan
san luis potosi|san pedro|san salvador|sanaa|sandy hook|santa ana|santa catarina|santa fe|santa marta|santa monica|santo domingo|sao paulo|sapporo|sarajevo|sarawak|saskatchewan|saxony|scotts bluff
seaforth|seaton|seattle|selangor|seoul|seville|shanghai|shantou|sheffield|shenyang|shenzhen|sherbrooke|shijiazhuang|shillong|shimla|shiyan|shopping district|siberia|sichuan|sicily|sikkim
silicon valley|sinai|sinaloa|sirte|skopje|somerset|sonora|south america|south asia|south carolina|south china sea|south dakota|south end|south side|southampton|southeast asia|southwold|soweto
springhill|springwood|st kitts|st louis|st. kitts|st. louis|st. paul|st. petersburg|stafford|staffordshire|staten island|stockholm|stockwell|stormont|strasbourg|stratford|stroud|stuttgart
sub-saharan africa|sudbury|suffolk|sunderland|sunset hills|surabaya|surat|surrey|sussex|suzhou|swansea|sydenham|sylhet|tabasco|tabriz|tahiti|tahrir square|taian|taichung|tainan|taipei|taiyuan
taj mahal|tallahassee|tallinn|tamaulipas|tamil nadu|tampa|tampere|tangier|tangshan|tartu|tashkent|tasmania|tatarstan|taunton|tbilisi|tegucigalpa|tehran|tel aviv|telangana|tenn.|tennessee|teotihuacan
tex.|texas|thames|the balkans|the bronx|the hague|the hamptons|thessaloniki|thornhill|tiananmen square|tianjin|tianshui|tijuana|tikrit|tilburg|times square|timisoara|tirana|tiverton|tlaxcala|tokyo
tomsk|toronto|torquay|tortola|tottenham|toulon|toulouse|trafalgar square|trieste|tripoli|tripura|trondheim|tsarskoe selo|tulsa|tunis|turin|turku|tuscany|tuva|tuzigoot|udmurtia|ulaanbaatar|ulan bator
uptown|urumqi|utah|utrecht|uttar pradesh|uttarakhand|uxbridge|va.|valencia|vancouver|varna|vaughn|vauxhall|venice|veracruz|vermont|verona|versailles|vienna|vilnius|virgin gorda|virgin islands
vladivostok|volga|volgograd|vostok|vt.|w.va.|wake island|wakefield|wall street|warsaw|warwick|warwickshire|wash.|washington|washington d.c.|washington dc|waterford|watford|weedon|wellington|wentworth
west bank|west bengal|west end|west side|west virginia|western europe|westminster|wexford|whitby|whitchurch|whitehall|wichita|wickham|wicklow|willowbrook|winchester|windhoek|windsor|wingham|winnipeg
winterthur|wis.|wisconsin|woking|wolverhampton|woodbridge|woodside|woodstock|woolwich|wroclaw|wuhan|wupatki|wuxi|wuzhou|wycombe|wyo.|wyoming|xiamen|xian|xinyang|yakutia|yakutsk|yangon|yangtze
yekaterinburg|yerevan|yokohama|yorkshire|yucatan|yukon|yunfu|zacatecas|zagreb|zanzibar|zaporizhzhia|zhangzhou|zhengzhou|zhongshan|zibo|zurich
`);
