/** The engine's word for a rule -> a sentence in the reader's language. A rule that has none is shown as the engine says it. */
import type { MessageKey, Words } from "../words.ts";

const SENTENCES: Readonly<Record<string, MessageKey>> = {
	named: "ruleNamed",
	"named right before": "ruleNamedBefore",
	"goes on with the speaker before": "ruleGoesOn",
	"those who spoke together before": "rulePair",
	"the person of the sentence before": "ruleLeadIn",
	"the unnamed source before": "ruleUnnamedBefore",
	"the one named before who holds the office": "ruleOffice",
	"the one named later who holds the office": "ruleOfficeLater",
	"whose document it is": "ruleMaker",
	"the one interviewed": "ruleInterviewed",
	"the body last named so": "ruleBody",
	"the post's author": "rulePost",
	"speaks of himself or herself": "ruleOwnWords",
	"no name is given": "ruleNoName",
	"a document": "ruleDocument",
	"a name that is nobody's in this article": "ruleNobodys",
	"somebody known who is not named here": "ruleKnownUnnamed",
	"first or second person": "ruleFirstPerson",
	"speaker not clear": "ruleUnclear",
	"number digits": "ruleDigits",
	"number words": "ruleInWords",
	"number vague": "ruleVague",
	"number ratio": "ruleRatio",
	"number part": "rulePart",
	"day word": "ruleDayWord",
	weekday: "ruleWeekday",
	year: "ruleYear",
	"year range": "ruleYears",
	quarter: "ruleQuarter",
	season: "ruleSeason",
	decade: "ruleDecade",
	period: "rulePeriod",
	"edge of a period": "ruleEdge",
	"month named": "ruleMonth",
	"counted back": "ruleCountedBack",
	"counted from the day before it": "ruleCountedFrom",
	"from one date to another": "ruleFromTo",
	"politician by our own list; the article states no office": "rulePolitician",
	"name behind a title": "ruleTitle",
	"well-known name": "ruleWellKnown",
	name: "ruleName",
	"name of a body": "ruleBodyName",
	"name that speaks": "ruleSpeakingName",
};

/** Rules about one word, which they begin with: `"she" is the person named before`. */
const ABOUT_A_WORD: Readonly<Record<string, MessageKey>> = {
	"is the person named before": "rulePronounNamed",
	"is the unnamed source before": "rulePronounUnnamed",
	"is the last speaker or subject that fits": "rulePronounFits",
};

/** Catches `"he" is the last speaker` and `"The mother-of-two" is the last speaker`; leaves `he is the last speaker`. */
const aboutWordPattern = /^"([^"]{1,80})" (.+)$/;

export function sayRule(rule: string, words: Words): string {
	const known = SENTENCES[rule];
	if (known) return words.t(known);
	const [, word = "", saying = ""] = aboutWordPattern.exec(rule) ?? [];
	const about = ABOUT_A_WORD[saying];
	return about ? words.t(about, word) : words.t("whyFound", rule);
}
