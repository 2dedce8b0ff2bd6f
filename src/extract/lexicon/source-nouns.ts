/** Nouns that head a source, written down by reading news of many papers. */
import { wordSet } from "./word-set.ts";

/** Things that say something without being anybody: reports, polls, papers of a court. */
export const DOCUMENT_NOUNS = wordSet(
	`report reports study studies poll polls survey surveys record records document documents papers statement statements letter letters memo
	memos filing filings lawsuit lawsuits suit complaint indictment affidavit law bill legislation data figures statistics numbers analysis
	article articles website site ad ads advertisement book transcript transcripts email emails post posts tweet tweets notice release slide slides database databases chart charts
	review research findings audit order ruling opinion decision dossier file files story stories paper editorial column headline headlines
	sign signs video footage recording logs log draft text resolution constitution treaty agreement proclamation motion amendment
	results communique communiqué dispatch bulletin investigation inquiry probe verdict judgment judgement briefing index census count tally forecast estimates estimate projections account accounts coverage evidence testimony average tracker form questionnaire polling`,
);

/** Words for persons whose number does not show in a final s. */
export const PLURAL_WORDS = wordSet(
	"people police staff men women children families authorities execs many some others several most both few lot lots majority hundreds thousands dozens handful crowd crowds outlets newspapers media",
);
/** Several persons under one word, of whom no one is named. */
export const COLLECTIVES = wordSet("group team crowd jury couple pair chorus coalition number percent half share third quarter");
/** Words that stand for somebody whom nobody names. */
export const QUANTIFIERS = wordSet(
	"many some others several most both few another one all each those everyone everybody someone somebody anyone anybody",
);
/** Members of parties and creeds, who are somebody though a capital opens the word. */
export const PARTY_MEMBERS = wordSet(
	`republican republicans democrat democrats conservative conservatives liberal liberals socialist socialists tory tories libertarian libertarians
	independents islamists muslims christians jews catholics evangelicals protestants sunnis shiites`,
);
/** Words that end in s and are one. */
export const SINGULAR_WORDS = wordSet("boss witness actress hostess princess press congress business class");
/** Persons of one sex. */
export const MALE_NOUNS = wordSet(
	"man father husband son brother uncle boy king spokesman chairman congressman policeman fisherman businessman grandfather widower",
);
export const FEMALE_NOUNS = wordSet(
	"woman mother wife daughter sister aunt girl queen spokeswoman chairwoman congresswoman policewoman businesswoman actress grandmother widow",
);

/** Titles that stand right before a name. */
export const TITLES = wordSet(
	`mr mrs ms miss dr prof professor president vice-president senator sen sens representative rep reps congressman congresswoman governor gov
	mayor minister premier chancellor secretary king queen prince princess pope father rev reverend judge justice general gen colonel col
	captain capt sergeant sgt lieutenant lt major admiral chief sheriff detective officer ambassador commissioner lord lady sir dame speaker
	attorney director chairman chairwoman coach`,
);

/** Persons whom news leaves unnamed though "the" stands before them: "the official said". */
export const UNNAMED_NOUNS = wordSet(
	`official officer source aide adviser advisor ally spokesman spokeswoman spokesperson representative lawmaker analyst expert witness diplomat
	researcher author scientist person man woman user donor insider employee executive operative strategist investigator prosecutor agent engineer
	voter resident neighbor neighbour friend relative attorney lawyer narrator announcer caller reporter staffer victim mother father wife husband
	son daughter brother sister boy girl student teacher suspect soldier pilot member writer editor colleague associate passenger driver activist
	critic advocate pundit source loyalist insider outsider adoptee progressive moderate delegate superdelegate sceptic skeptic fan follower onlooker customer
	consumer organizer organiser demonstrator child kid toddler sender attacker gunman shooter hacker bystander shopper tenant motorist guest patient
	nurse vendor respondent commenter shareholder investor trader farmer`,
);

/** Firms, where a later "the automaker" takes one up. */
export const FIRM_NOUNS = wordSet(
	"company firm manufacturer automaker carmaker airline carrier retailer chain maker startup start-up developer publisher insurer lender operator studio giant utility bank contractor supermarket brewer drugmaker chipmaker broker brokerage",
);
/** Public bodies, where a later "the agency" takes one up. */
export const PUBLIC_NOUNS = wordSet("agency regulator watchdog lender institution");
/** "the state of Qatar", "the city of Lund": what is named behind "of" is it. */
export const POLITY_NOUNS = wordSet(
	"state states kingdom republic emirate sultanate principality island islands nation country federation commonwealth province region county city town village borough municipality",
);

/** Bodies of any make. */
export const BODY_NOUNS = wordSet(
	`ngo region agency department ministry bureau regulator watchdog commission committee council board panel authority office administration government state
	city county country group organization organisation association union federation alliance coalition charity trust foundation institute institution
	institution university college school hospital club party campaign network station broadcaster newspaper paper magazine journal site bank
	fund court administration service force army navy police body embassy delegation bank nonprofit business brand think-tank camp project program
	programme movement church district unit museum league parliament senate house congress`,
);
