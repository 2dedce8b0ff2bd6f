/**
 * Politicians whom news names without saying what they are: data, written for this project (heads of state and government and leading figures of
 * large countries since 1990). A name here makes a person an "official"; it never fills in an office or a body.
 */
import { phraseSet } from "./word-set.ts";

export const POLITICIANS = phraseSet(`
donald trump | joe biden | kamala harris | barack obama | mike pence | hillary clinton | bill clinton | george w. bush | george bush | george h.w. bush | ronald reagan | jimmy carter | gerald ford
richard nixon | lyndon johnson | john f. kennedy | john kennedy | dwight eisenhower | harry truman | franklin roosevelt | franklin d. roosevelt | abraham lincoln | george washington | thomas jefferson | bernie sanders
ted cruz | marco rubio | john kasich | jeb bush | chris christie | rand paul | ben carson | carly fiorina | rick santorum | mike huckabee | lindsey graham | bobby jindal | scott walker | rick perry | george pataki
martin o'malley | tim kaine | john mccain | mitt romney | paul ryan | mitch mcconnell | nancy pelosi | harry reid | chuck schumer | john boehner | kevin mccarthy | adam schiff | devin nunes | elizabeth warren
pete buttigieg | amy klobuchar | cory booker | tulsi gandhi | tulsi gabbard | alexandria ocasio-cortez | john kerry | dick cheney | al gore | newt gingrich | sarah palin | jim webb | lincoln chafee | jill stein | gary johnson
james comey | loretta lynch | eric holder | jeff sessions | william barr | robert mueller | janet yellen | jerome powell | antonin scalia | merrick garland | ruth bader ginsburg | john roberts | clarence thomas | neil gorsuch
brett kavanaugh | vladimir putin | dmitry medvedev | sergei lavrov | sergey lavrov | boris yeltsin | mikhail gorbachev | angela merkel | olaf scholz | emmanuel macron | francois hollande | françois hollande | nicolas sarkozy | marine le pen
theresa may | david cameron | boris johnson | gordon brown | tony blair | margaret thatcher | jeremy corbyn | ed miliband | nick clegg | nigel farage | keir starmer | rishi sunak | liz truss | michael gove | nicola sturgeon
winston churchill | justin trudeau | stephen harper | benjamin netanyahu | mahmoud abbas | yasser arafat | ariel sharon | bashar al-assad | bashar assad | hassan rouhani | ali khamenei | mohammad javad zarif | recep tayyip erdogan
abdel fattah el-sisi | abdel-fattah el-sissi | hosni mubarak | muammar gaddafi | moammar gadhafi | saddam hussein | mohammed bin salman | xi jinping | hu jintao | li keqiang | mao zedong | kim jong un | kim jong-un | kim jong il | park geun-hye
moon jae-in | shinzo abe | fumio kishida | narendra modi | manmohan singh | imran khan | nawaz sharif | hamid karzai | ashraf ghani | volodymyr zelensky | volodymyr zelenskyy | volodymyr zelenskiy | petro poroshenko | viktor yanukovych | viktor orban | viktor orbán
alexis tsipras | mariano rajoy | pedro sanchez | pedro sánchez | silvio berlusconi | matteo renzi | mario draghi | giorgia meloni | jean-claude juncker | donald tusk | ursula von der leyen | ban ki-moon | kofi annan | antonio guterres | antónio guterres
jair bolsonaro | luiz inacio lula da silva | luiz inácio lula da silva | dilma rousseff | nicolas maduro | nicolás maduro | hugo chavez | hugo chávez | fidel castro | raul castro | raúl castro | enrique pena nieto | enrique peña nieto
nelson mandela | jacob zuma | cyril ramaphosa | robert mugabe | rodrigo duterte | malcolm turnbull | tony abbott | scott morrison | jacinda ardern | aung san suu kyi | alexei navalny | adolf hitler | joseph stalin | vladimir lenin
`);

/** The same, by family name alone, where news never means anybody else by it. */
export const POLITICIANS_ALONE = phraseSet(`
trump | obama | biden | putin | merkel | macron | netanyahu | erdogan | zelensky | zelenskyy | zelenskiy | mccain | romney | pelosi | mcconnell | schumer | schiff | hitler | stalin | lenin | gorbachev | mandela | mubarak
gaddafi | khamenei | rouhani | corbyn | farage | trudeau | kasich | rubio | reagan | nixon | clinton | bolsonaro | lula | duterte | poroshenko | hollande | sarkozy | berlusconi | assad | gandhi | thatcher | juncker
`);
