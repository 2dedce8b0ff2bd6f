/**
 * Nouns that name a person by office, work or part in the news, by what they say of the person: data, written for this project.
 * Lower case, singular; abbreviations with their point.
 */
import { phraseSet, wordSet } from "./word-set.ts";

/** Public office in itself, whatever the body. */
export const OFFICE_NOUNS = wordSet(`
president vice-president president-elect premier chancellor minister secretary undersecretary ambassador envoy senator sen. sen representative
rep. rep congressman congresswoman congressmember lawmaker legislator mp mep parliamentarian governor gov. gov mayor judge justice magistrate
prosecutor recorder general gen. gen colonel col. col lieutenant lt. lt major maj. maj captain capt. capt sergeant sgt. sgt corporal cpl. admiral adm. adm
brigadier brig. commander cmdr. sheriff constable superintendent supt. supt det. det insp. insp cllr cllr. detective marshal commissioner emperor empress king queen prince princess emir sultan
pope del. councilman councilwoman committeeman committeewoman councillor councilor councilmember alderman assemblyman assemblywoman selectman delegate diplomat consul
candidate nominee frontrunner front-runner contender whip speaker ombudsman comptroller ayatollah crown-prince attorney-general solicitor-general secretary-general
director-general politician statesman trooper policeman policewoman freeholder warlord dictator viceroy chargé provost burgomaster taoiseach tánaiste tanaiste mla mlc mca mna mpa mpp mha mec cec msp coun. coun ald. ald cr asp acp dcp ssp pm sheikh undersecretary-general
secretary-elect governor-elect mayor-elect senator-elect congressman-elect officer official inspector chieftain tsar czar
monarch attorney-general surgeon-general inspector-general governor-general auditor-general consul-general advocate-general ex-president first-lady archduke vizier gubernatorial dep. commissar warden coroner registrar regulator negotiator
`);

/** Public office where the body is a public one (or none is named); else work like any other. */
export const LEADING_NOUNS = wordSet(`
chief head director chairman chairwoman chair chairperson leader adviser advisor deputy aide administrator coordinator strategist member
counsel representative manager secretary president treasurer co-chair co-chairman co-leader co-director trustee board-member staffer agent
figure economist governor commissioner clerk supervisor superintendent planner assistant boss liaison rapporteur mediator organiser organizer surrogate
`);

export const SPOKES_NOUNS = wordSet("spokesman spokeswoman spokesperson spox spokesmen spokespeople spokesperson-designate");

/** Phrases that speak for a body without the word. */
export const SPOKES_PHRASES = phraseSet(`
press secretary | press officer | communication director | communications director | director of communications | head of communications | communications chief
press spokesman | head of press | media officer | communications adviser | communications advisor | spokesman | public information officer | media aide | press aide
`);

export const JOURNALIST_NOUNS = wordSet(`
journalist reporter correspondent editor columnist insider anchor anchorman anchorwoman presenter broadcaster host co-host newscaster cameraman
camerawoman contributor editor-at-large photojournalist photographer commentator blogger moderator editor-in-chief newsman newswoman newsreader
`);

export const EXPERT_NOUNS = wordSet(`
professor prof. prof analyst economist fellow researcher scientist historian scholar lecturer dean academic expert specialist psychologist psychiatrist
epidemiologist doctor dr. physician surgeon virologist biologist physicist chemist astronomer climatologist geologist meteorologist sociologist
anthropologist pollster statistician demographer criminologist ecologist pediatrician paediatrician cardiologist neurologist oncologist immunologist
seismologist archaeologist archeologist linguist philosopher theologian ethicist geographer hydrologist oceanographer engineer zoologist botanist
microbiologist geneticist neuroscientist pharmacologist toxicologist radiologist dermatologist pathologist nutritionist dietitian veterinarian paleontologist
palaeontologist consultant author biographer theorist technologist cosmologist astrophysicist mathematician forecaster investigator scholar-in-residence
`);

/** Sciences have more names than a list: catches "radioastronomer", "glaciologist", "neurosurgeon"; not "apologist", "customer". */
const sciencePattern =
	/^(?!apologist|astrolog|photographer|pornographer|ideologist|geographers).+(?:ologist|onomer|ographer|ophysicist|iatrist|omist|ometrist|surgeon)$/;

export const isExpertNoun = (norm: string): boolean => EXPERT_NOUNS.has(norm) || sciencePattern.test(norm);

/** Everyone else whom the news names by what they are or do. */
export const OTHER_NOUNS = wordSet(`
ceo cfo coo cto chief-executive executive founder co-founder cofounder owner co-owner entrepreneur businessman businesswoman businessperson
banker investor coach player striker midfielder defender goalkeeper forward winger quarterback pitcher outfielder linebacker receiver shortstop actor
actress singer songwriter musician rapper artist painter sculptor composer conductor writer novelist poet playwright screenwriter filmmaker producer
resident student pupil teacher farmer worker driver victim survivor witness eyewitness lawyer attorney solicitor barrister activist campaigner
volunteer voter protester protestor demonstrator refugee migrant priest bishop archbishop cardinal pastor reverend rev. imam rabbi vicar cleric nun monk
financier billionaire millionaire developer partner trader shopkeeper neighbour neighbor veteran prophet model comedian comic
designer chef pilot passenger nurse midwife athlete boxer golfer swimmer sprinter jockey trainer referee umpire cyclist skier skater gymnast wrestler
housewife mother-of-two pensioner retiree plumber fitter welder bricklayer decorator gardener tailor labourer laborer handyman technician diver shareholder electrician mechanic fisherman miner trucker waitress bartender paramedic firefighter
soldier rebel fighter militant gunman suspect defendant plaintiff inmate prisoner dissident whistleblower hacker terrorist murderer killer
tycoon magnate mogul heiress heir socialite celebrity star superstar legend captain publisher librarian curator architect
accountant broker realtor lobbyist donor philanthropist publicist promoter dancer choreographer ballerina drummer guitarist vocalist pianist violinist
teenager tourist traveler traveller hiker climber astronaut cosmonaut explorer inventor programmer landlord tenant homeowner parishioner
schoolteacher headteacher principal headmaster tutor sophomore freshman rancher grocer guard bodyguard janitor clerk
supporter fundraiser bundler operative vice-chairman co-author narrator youtuber influencer streamer gamer racer runner rower sailor
undergraduate graduate associate manager wizard whistle-blower stylist hairdresser salesman saleswoman vendor contractor builder foreman
parent man woman boy girl advocate speechwriter hotelier realtor skipper goalie batsman bowler all-rounder cornerback lineman defenceman defenseman footballer cricketer
`);

/** Persons named by whom they belong to: not an office. */
export const RELATION_NOUNS = wordSet(`
wife husband son daughter father mother brother sister widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
stepson stepdaughter fiancé fiancée fiance girlfriend boyfriend friend ex-wife ex-husband mentor confidant confidante ally predecessor successor
rival colleague opponent challenger supervisor counterpart teammate classmate roommate son-in-law daughter-in-law brother-in-law sister-in-law
mother-in-law father-in-law running-mate mate half-brother half-sister twin lover partner patron protégé protege spouse niece sibling
`);

/** What ministers are of or for. */
const MINISTRIES = phraseSet(`
agriculture | trade | transport | transportation | tourism | works | public works | energy | labour | labor | housing | sport | sports | culture | information | communications | environment | planning | social development | local government
home affairs | internal affairs | national security | water | lands | mines | mining | industry | commerce | youth | women | water resources | power | petroleum | railways | higher education | science and technology | public administration
foreign affairs | defence | defense | finance | justice | health | education | the interior | state | the environment | economic affairs | labour and employment | health and wellness | health and social welfare
`);

/** What directors and heads are of, in one word. */
export const FIELDS = wordSet(`
services operations finance policy communications housing planning education transport transportation roads regeneration development health environment technology
strategy research football rugby cricket nursing medicine surgery sport sports music content programmes programs sales marketing engineering security safety
investigations enforcement compliance insight innovation sustainability procurement logistics corporate tourism culture heritage conservation admissions athletics
`);

/** What news calls somebody by another word than the title that it has given: "the officer" is "DC", "the judge" is "Recorder". */
export const CALLED: ReadonlyMap<string, RegExp> = new Map([
	[
		"officer",
		/^(?:pc|wpc|pcso|dc|ds|di|dci|dcs|det\b.*|detective\b.*|constable|sgt\.?|sergeant|insp\.?|inspector|supt\.?|superintendent|trooper|lt\.?|lieutenant)$/,
	],
	["detective", /^(?:dc|ds|di|dci|dcs|det\b.*|detective\b.*)$/],
	["inspector", /^(?:di|dci|det insp|detective inspector|chief inspector)$/],
	["judge", /^(?:recorder|(?:chief |lord |lady )?justice|magistrate|sheriff)$/],
	["lawyer", /^(?:attorney|solicitor|barrister|counsel|defending|mitigating|.* (?:attorney|solicitor|barrister))$/],
	["prosecutor", /^(?:prosecuting|district attorney|.* attorney)$/],
	["doctor", /^(?:consultant|surgeon|physician|gp|.*ologist|.*iatrician)$/],
	["actor", /^(?:.*star|.*actress)$/],
	["actress", /^(?:.*star|.*actor)$/],
	["star", /^(?:.*star|.*actor|.*actress|.*singer|.*presenter|striker|.*player)$/],
	["singer", /^(?:.*star|.*songwriter|frontman|rapper|.*vocalist)$/],
	["lawmaker", /^(?:mp|msp|mla|mep|td|senator|sen\.?|representative|rep\.?|congressman|congresswoman)$/],
	["councillor", /^cllr\.?$/],
	["manager", /^head coach$/],
	["coach", /^(?:manager|head coach)$/],
	["academic", /^(?:.*professor|.*lecturer|.*fellow)$/],
	["scientist", /^(?:.*researcher|.*ologist|.*physicist|.*chemist)$/],
]);

/** Titles of several words that hold a preposition or an adjective behind the noun. */
const TITLES = phraseSet(`
secretary of state | secretary of defense | secretary of defence | secretary of the treasury | secretary of labor | secretary of energy | secretary of commerce
secretary of education | secretary of agriculture | secretary of the interior | secretary of homeland security | secretary of health and human services
secretary of transportation | secretary of the army | secretary of the navy | secretary general | secretary-general | director general | director-general
attorney general | solicitor general | surgeon general | inspector general | governor general | advocate general | consul general | auditor general
prime minister | vice president | chief executive officer | chief executive | chief of staff | chief of police | battalion chief | chief justice | chief financial officer
chief operating officer | chief technology officer | chief medical officer | chief scientific officer | head of state | head of government | member of parliament
leader of the opposition | speaker of the house | director of national intelligence | chancellor of the exchequer | minister of state | president elect | vice president elect | vice-president elect | governor elect | mayor elect | senator elect | prime minister elect | leader of government business
lord chancellor | lord mayor | first minister | first lady | crown prince | supreme leader | press secretary | director of public prosecutions
minister of foreign affairs | minister of defense | minister of defence | minister of finance | minister of justice | minister of health | minister of education
chairman of the joint chiefs of staff | national security adviser | national security advisor | foreign minister | vice chairman | lieutenant governor
district attorney | state attorney | managing director | executive director | major general | lieutenant general | brigadier general | lieutenant colonel
lord justice | master sergeant | rear admiral | vice admiral | field marshal | chief inspector | chief superintendent | detective inspector | chief constable
talk show host | game show host | bureau chief | editor at large | hedge fund manager | venture capitalist | public defender | chief petty officer | petty officer | chief warrant officer | warrant officer
pass rusher | running back | wide receiver | tight end | point guard | shooting guard | power forward | small forward | left back | right back | centre back | center back | centre forward | center forward | defensive end | defensive tackle | offensive tackle | starting pitcher | relief pitcher | first baseman | second baseman | third baseman
technical director | deputy prime minister | deputy premier | permanent secretary | cabinet secretary | chief secretary | medical examiner | chief medical examiner
editor in chief | commander in chief | police chief | fire chief | state secretary | high commissioner | chargé d'affaires | prime minister designate | minister of the interior
det ch insp | det chief insp | det insp | det supt | det sgt | det con | ch insp | ch supt | chief insp | chief supt | detective chief inspector | detective chief superintendent | detective superintendent | detective sergeant | detective constable
police and crime commissioner | superintendent of police | inspector general of police | inspector-general of police | director general of police | director-general of police | commissioner of police | superintendent of schools
chief of army staff | chief of the army staff | chief of naval staff | chief of defence staff | chief of the defence staff | health and human services secretary | housing and urban development secretary | work and pensions secretary | health and social care secretary | law and justice minister
top democrat | top republican | ranking democrat | ranking republican | senior democrat | senior republican | ranking member | chief of naval operations
attorney general-designate | prime minister-designate | technical lead | team lead | project lead
`);

/** The titles above, and ministers by their ministry: "Minister of Works", "Minister for Youth". */
export const TITLE_PHRASES: ReadonlySet<string> = new Set([
	...TITLES,
	...[...MINISTRIES].flatMap((m) => [`minister of ${m}`, `minister for ${m}`]),
]);

/** Capitalised words that belong to a title and not to the body before it: Foreign Minister, Majority Leader, Energy Secretary. */
export const TITLE_MODIFIERS = wordSet(`
prime vice deputy assistant asst. asst associate acting interim former then first second executive chief senior junior lead principal special permanent managing general
foreign defense defence interior home finance justice health education energy labor labour trade transport transportation agriculture agricultural commerce
environment environmental culture cultural economy economic economics treasury housing development immigration security tourism sports youth oil
information communications intelligence veterans affairs planning budget water public works science technology business industry employment social
welfare women's women pensions international external internal national majority minority opposition press political military legal financial operating
medical scientific marketing crown supreme grand lord lady high attorney district city county state police fire lieutenant major brigadier
rear field master staff honorary adjunct visiting emeritus independent federal cabinet union parliamentary presidential vice-presidential gubernatorial
congressional senatorial mayoral religious spiritual community campaign policy communication communications investment research sports managing creative artistic
strategy product content revenue compliance risk diversity sustainability outgoing incoming retired late presumptive designate elect nuclear climate drug anti-corruption counterterrorism counter-terrorism
digital infrastructure fisheries forestry mining petroleum aviation railways rural urban local regional electoral election human resources
investigative diplomatic editorial shadow additional publicity organising organizing gender homeland equality children it tv family consumer brexit levelling northern holy staff royal
`);

/** Words before a title that say when, or what became of its holder, not what it is. */
export const TIME_MODIFIERS = wordSet(
	"former then late ex current new longtime long-time one-time onetime newly now currently formerly previously once later incoming outgoing old fellow previous fired ousted sacked deposed disgraced embattled beleaguered slain jailed imprisoned detained exiled incumbent presumptive",
);
