/**
 * Who speaks: reads every attribution's source in text order and finds the person or body it stands for. What is not clear
 * stays null; somebody unnamed stays unnamed, also when a later "he" takes him up.
 */
import { type Span, slice } from "../../facts/span.ts";
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import type { Token, TokenizedText } from "../tokens.ts";
import { type AntecedentPronoun, type Candidate, findAntecedent, UNCLEAR } from "./antecedents.ts";
import { isCalling, resolveCalled } from "./callings.ts";
import type { CastIndex, Naming } from "./cast.ts";
import { type Said, withoutSource } from "./continued.ts";
import { type CueStrength, cueStrength } from "./cues.ts";
import { type Discourse, findBodyOfKind, introducedLater, isBody, resolveDescribed, type Unnamed } from "./described.ts";
import { headPhrase, headToken } from "./head-phrase.ts";
import { findMaker, findMakerOfLast } from "./introduced-documents.ts";
import { askedOf, findLeadIn, onlyPersonOf } from "./led-in.ts";
import type { Attribution } from "./link.ts";
import { findSubject } from "./noun-phrases.ts";
import { resolvePair } from "./pairs.ts";
import { isPersonal } from "./personal.ts";
import { candidateOf, mayBeTakenUp } from "./source-candidate.ts";
import { genderOfNoun, pronounOf, readSource } from "./source-reading.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { NOBODY, type Speaking, speakingOf, TRUST } from "./speaking.ts";
import { withBodies } from "./spokes-bodies.ts";
import { findAges, isDescription, readStandIn, type StandIn } from "./stand-ins.ts";
import { sentenceAt, spanOf, tokenFrom, tokensIn } from "./token-places.ts";
import { isToldOf } from "./told-of.ts";

export function resolveSpeakers(
	words: TokenizedText,
	attributions: readonly Attribution[],
	cast: CastIndex,
	standing: readonly Candidate[],
	/** Who stands behind an interview's labels, by where they start. */
	labels: ReadonlyMap<number, Speaking>,
): Speaking[] {
	const bySentence = new Map<number, Candidate[]>();
	const add = (candidate: Candidate): void => {
		const sentence = sentenceAt(words, candidate.start);
		const mine = bySentence.get(sentence);
		if (!mine) bySentence.set(sentence, [candidate]);
		else {
			let at = mine.length;
			while (at > 0 && (mine[at - 1]?.start ?? 0) > candidate.start) at--;
			mine.splice(at, 0, candidate);
		}
	};
	const told = indexSpans(attributions.flatMap((a) => a.content));
	for (const mention of standing) add({ ...mention, told: told.overlapping(mention).length > 0 });
	const resolver = new Resolver(words, cast, told, labels, (sentence) => bySentence.get(sentence) ?? []);
	const placeOf = (a: Attribution): number => (a.source ?? a.cue ?? a.content[0])?.start ?? 0;
	const order = attributions
		.map((_, i) => i)
		.sort((a, b) => placeOf(attributions[a] as Attribution) - placeOf(attributions[b] as Attribution));
	const found: Speaking[] = attributions.map(() => NOBODY);
	const said: Said[] = [];
	const pronouns = findSubjectPronouns(words, attributions);
	let next = 0;
	for (const i of order) {
		const attribution = attributions[i] as Attribution;
		for (; (pronouns[next]?.start ?? Number.POSITIVE_INFINITY) < placeOf(attribution); next++)
			add(resolver.candidateOfPronoun(pronouns[next] as Token));
		const speaking = resolver.resolve(attribution, said);
		found[i] = speaking;
		const at = sentenceAt(words, placeOf(attribution));
		said.push({ attribution, speaking, sentence: at });
		const { source, cue } = attribution;
		if (source && mayBeTakenUp(words, source, cue, speaking)) add(candidateOf(words, cast, source, cue, speaking));
	}
	return withBodies(words, cast, found);
}

/** "Holm met Ruud. [She] left early. “B,” she said.": the subjects of the article's own sentences, attributions left out. */
function findSubjectPronouns(words: TokenizedText, attributions: readonly Attribution[]): Token[] {
	const taken = indexSpans(attributions.flatMap((a) => [...a.content, ...(a.source ? [a.source] : [])]));
	return words.tokens.filter((token) => /^s?he$/.test(token.norm) && taken.overlapping(token).length === 0);
}

/** Where grammar can't be read (another language): the person or body that the source itself names. */
export function resolveNamed(words: TokenizedText, attributions: readonly Attribution[], cast: CastIndex): Speaking[] {
	return attributions.map(({ source }) => {
		const reading = source && readSource(words, source, cast);
		const named = reading?.kind === "people" || reading?.kind === "organization";
		return (named && source && speakingOf(reading, source)) || NOBODY;
	});
}

/** Group 1 the body: catches "the company's customer care team"; leaves "the company's chief", "the mayor's office". */
const partOfBodyPattern = /^(.{3,80}?)['’]s? (?:[\p{L}-]+ ){0,3}(?:team|committee|board|panel|department|division|unit|arm)$/u;

/** Group 1 a kind of body: catches "A club statement", "the company statement"; leaves "a long report". */
const kindOfBodyPattern = /^(?:[Aa]n?|[Tt]he) (\p{Ll}[\p{Ll}-]+) (?:statement|report|release|document|memo|email|letter|post)$/u;

const showingPattern = /\b(?:shows?|showed|shown|suggests?|indicates?|means?|meant|sends?|sent)\b/i; // catches "showed"; leaves "said"

const MAKER_RULE = "whose document it is";

/** Only a document reads: catches "read" and "reads:"; leaves "read out". */
const readingPattern = /^reads?:?$/i;

/** Who hears does not say: catches "heard" and "has heard"; leaves "said". */
const hearingPattern = /\bhea(?:r|rs|rd|ring)$/i;

/** "they" takes up a body named within about three paragraphs. */
const MAX_TOKENS_TO_BODY = 300;

class Resolver implements Discourse {
	constructor(
		readonly words: TokenizedText,
		readonly cast: CastIndex,
		/** What somebody says. */
		private readonly told: SpanIndex<Span>,
		private readonly labels: ReadonlyMap<number, Speaking>,
		readonly candidatesOf: (sentence: number) => readonly Candidate[],
	) {}

	/** As which they have spoken, of whatever sex a name may be. */
	private readonly shown = new Map<string, "he" | "she">();

	/** "the writer Jo Lind ... “A,” she said. Asked, he laughed": he is not Jo Lind. */
	private antecedentOf(pronoun: AntecedentPronoun, at: number): Candidate | null {
		const found = findAntecedent(this.words, pronoun, at, this.candidatesOf);
		if (!found?.id || (pronoun !== "he" && pronoun !== "she")) return found;
		const shown = this.shown.get(found.id);
		return shown !== undefined && shown !== pronoun ? UNCLEAR : found;
	}

	candidateOfPronoun(token: Token): Candidate {
		const pronoun = token.norm as "he" | "she";
		const found = this.antecedentOf(pronoun, token.start);
		const { start, end } = token;
		return { start, end, id: found?.id ?? null, unnamed: found?.unnamed ?? null, gender: pronoun, number: "one", leading: true };
	}

	private strengthOf(cue: Span | null): CueStrength | null {
		return cue && cueStrength(slice(this.words.text, cue));
	}

	/** `said`: what has been said before, in text order. */
	resolve(attribution: Attribution, said: readonly Said[]): Speaking {
		const last = said.at(-1);
		const post = this.words.blocks[this.words.sentences[sentenceAt(this.words, attribution.content[0]?.start ?? 0)]?.block ?? 0];
		if (post?.kind === "post") return post.author ? this.byPost(post.author) : NOBODY;
		if (!attribution.source) {
			const goingOn = withoutSource(this, attribution, last);
			return goingOn === NOBODY ? this.byLeadIn(attribution, last) : goingOn;
		}
		const { source, cue } = attribution;
		const pair = resolvePair(this.words, this.cast, source, sentenceAt(this.words, source.start), said);
		const speaking = this.labels.get(source.start) ?? pair ?? this.bySource(source, cue);
		return isToldOf(this, attribution, speaking) ? NOBODY : speaking;
	}

	private byLeadIn(attribution: Attribution, last: Said | undefined): Speaking {
		const leadIn = findLeadIn(this.words, attribution);
		if (leadIn === null) return NOBODY;
		const pronoun = askedOf(this.words, leadIn);
		const named = this.candidatesOf(leadIn);
		const speaker =
			onlyPersonOf(this.words, leadIn, named) ?? (pronoun && this.antecedentOf(pronoun, this.words.sentences[leadIn]?.end ?? 0)?.id);
		// "“A,” Holm said. Ruud nodded. “B.”": either may go on
		const isRivalled = !pronoun && last?.speaking.speaker !== speaker && last?.sentence === leadIn - 1;
		if (!speaker || isRivalled) return NOBODY;
		return { ...NOBODY, speaker, trust: TRUST.continued, rule: "the person of the sentence before" };
	}

	private bySource(source: Span, cue: Span | null): Speaking {
		if (cue && hearingPattern.test(slice(this.words.text, cue))) return NOBODY;
		// "He and others at the meeting asked": he has spoken
		const [, alone] = /^(s?he) and (?:other|several|some|many|two|three|his|her)s?\b/i.exec(slice(this.words.text, source)) ?? [];
		if (alone) return this.bySource({ start: source.start, end: source.start + alone.length }, cue);
		const reading = readSource(this.words, source, this.cast);
		if (reading.kind === "pronoun") return this.byPronoun(source, reading, cue);
		if (reading.kind === "document") return this.byDocument(source, speakingOf(reading, source) ?? NOBODY);
		const standIn = readStandIn(slice(this.words.text, source));
		if (standIn) return this.byStandIn(source, standIn);
		if (reading.kind !== "unnamed") {
			const speaking = speakingOf(reading, source) ?? NOBODY;
			this.signDocument(source, speaking);
			return speaking;
		}
		const apposed = /\bwho$/.test(slice(this.words.text, source)) && this.apposedTo(tokenFrom(this.words, source.start));
		if (apposed) return namedBefore(apposed);
		const later = reading.plural ? null : introducedLater(this, source);
		if (later) return later;
		const owner = this.ownerOf(source, cue);
		if (owner) return owner;
		const speaking = reading.definite ? this.byDescription(source, reading) : (speakingOf(reading, source) ?? NOBODY);
		if (speaking.unnamedAs !== source) return speaking;
		// "Holm's campaign" is a known body; "tests found", "all signs pointed to": things name nobody, and nobody is hidden behind them
		const isNobody = isBody(reading.head)
			? /['’]s?\s/.test(slice(this.words.text, source))
			: !isPersonal(reading.head, this.strengthOf(cue));
		return isNobody ? NOBODY : speaking;
	}

	/** "The former mayor", "the Lund-born engineer", where nobody is said to be one: taken up as any stand-in. */
	private byDescription(source: Span, reading: Unnamed): Speaking {
		const speaking = resolveDescribed(this, source, reading);
		const text = slice(this.words.text, source);
		const isUnknown = !speaking.anonymous || speaking.unnamedAs === source;
		const isOpen = speaking.speaker === null && isUnknown && !reading.plural && !isBody(reading.head);
		if (!isOpen) return speaking;
		if (isCalling(text)) return resolveCalled(this, source, genderOfNoun(reading.head));
		return isDescription(text) ? this.byStandIn(source, { gender: genderOfNoun(reading.head), age: null }) : speaking;
	}

	/** "The company's legal team", "the league's disciplinary committee": a part of a body speaks for it. */
	private ownerOf(source: Span, cue: Span | null): Speaking | null {
		const [, owner] = partOfBodyPattern.exec(slice(this.words.text, source)) ?? [];
		const speaking = owner ? this.bySource({ start: source.start, end: source.start + owner.length }, cue) : null;
		return speaking?.speaker && this.cast.organizations.has(speaking.speaker) ? { ...speaking, trust: speaking.trust * TRUST.title } : null;
	}

	private ages: ReadonlyMap<number, ReadonlySet<string>> | undefined;

	/** "The 43-year-old" is who is named with that age, else, as "the mother-of-two" is, the last speaker or subject that fits. */
	private byStandIn(source: Span, { gender, age }: StandIn): Speaking {
		this.ages ??= findAges(this.words, this.cast);
		const called = `"${slice(this.words.text, source)}"`;
		const [aged, ...more] = (age !== null && this.ages.get(age)) || [];
		if (aged && more.length === 0) return { ...NOBODY, speaker: aged, trust: TRUST.title, rule: `${called} is the person named before` };
		const fitting = (gender ? [gender] : (["he", "she"] as const)).flatMap((pronoun) => this.antecedentOf(pronoun, source.start) ?? []);
		const [found, other] = [...fitting].sort((a, b) => b.start - a.start);
		// a man and a woman of one sentence may be meant alike
		const isBoth =
			other !== undefined &&
			other.start !== found?.start &&
			sentenceAt(this.words, other.start) === sentenceAt(this.words, found?.start ?? 0);
		if (!found || fitting.includes(UNCLEAR) || aged || isBoth) return NOBODY;
		const rule = `${called} is the last speaker or subject that fits`;
		if (found.id !== null) return { ...NOBODY, speaker: found.id, trust: TRUST.continued, rule };
		return found.unnamed ? { ...NOBODY, anonymous: true, unnamedAs: found.unnamed, trust: TRUST.continued, rule } : NOBODY;
	}

	/** "A report by the ministry": whose the report is, by its noun. */
	private readonly authors = new Map<string, Speaking>();

	private documentNoun(source: Span): string | null {
		const head = headToken(this.words, headPhrase(this.words, tokensIn(this.words, source)));
		// a poll is a survey
		return head && DOCUMENT_NOUNS.has(head.norm) ? head.norm.replace(/^survey/, "poll") : null;
	}

	private signDocument(source: Span, speaking: Speaking): void {
		const noun = this.documentNoun(source);
		if (!noun) return;
		// "the paper by Holm and her colleagues" is not Holm's alone: of research several are told as unnamed, of another document it is not clear
		const isJoint = /\band (?:his|her|their|other)\b/.test(slice(this.words.text, source));
		const joint = /^(?:paper|study|research)$/.test(noun) ? { ...NOBODY, anonymous: true, trust: TRUST.unnamed } : NOBODY;
		this.authors.set(noun, isJoint ? joint : speaking);
	}

	/** "The report" is the one whose author was told; "a report" is another. */
	private byDocument(source: Span, speaking: Speaking): Speaking {
		const text = slice(this.words.text, source);
		const noun = this.documentNoun(source);
		const [, owner] = /^(it|his|her|their)s?\s/i.exec(text) ?? [];
		if (owner && !speaking.speaker) return this.byOwner(source, pronounOf(owner.toLowerCase()) as AntecedentPronoun, speaking);
		const author = noun && /^(?:the|this)\s/i.test(text) ? this.authors.get(noun) : undefined;
		if (author?.speaker) return { ...author, trust: author.trust * TRUST.continued, rule: "goes on with the speaker before" };
		const made = this.byMaker(noun && !speaking.speaker && /^the\s/i.test(text) ? findMaker(this.words, noun, source.start) : null);
		if (made.speaker) return made;
		const [, kind] = kindOfBodyPattern.exec(text) ?? [];
		const body = kind && !speaking.speaker ? findBodyOfKind(this, source, kind) : null;
		if (body) return { ...NOBODY, speaker: body, trust: TRUST.title, rule: MAKER_RULE };
		// "a study found ... the paper states": the same authors, whom nobody names
		const known = author ?? (noun === "paper" ? this.authors.get("study") : undefined);
		if (known?.anonymous && !known.speaker) return { ...known, rule: "a document" };
		this.signDocument(source, speaking);
		return speaking;
	}

	/** Who made a document, by the words that name him: null where none do. */
	private byMaker(maker: Span | null): Speaking {
		const made = maker ? this.bySource(maker, null) : NOBODY;
		return made.speaker ? { ...made, trust: made.trust * TRUST.title, rule: MAKER_RULE } : NOBODY;
	}

	/** "Its report found", "her analysis says": whose the document is. */
	private byOwner(source: Span, pronoun: AntecedentPronoun, speaking: Speaking): Speaking {
		const found = this.antecedentOf(pronoun, source.start);
		if (!found?.id || found === UNCLEAR) return speaking;
		return { ...NOBODY, speaker: found.id, trust: TRUST.pronoun, rule: `"${pronoun}" is the last speaker or subject that fits` };
	}

	private byPronoun(source: Span, reading: { readonly pronoun: string }, cue: Span | null): Speaking {
		const stated = this.cast.persons.overlapping(source).find((m) => m.form === "pronoun");
		if (reading.pronoun === "who") return this.byRelative(source, cue);
		if (!/^(?:he|she|they|it)$/.test(reading.pronoun)) return { ...NOBODY, rule: "first or second person" };
		if (reading.pronoun === "it" && cue && readingPattern.test(slice(this.words.text, cue)))
			return this.byMaker(findMakerOfLast(this.words, source.start));
		const found = this.antecedentOf(reading.pronoun as AntecedentPronoun, source.start);
		if (found === UNCLEAR) return NOBODY;
		if (!found)
			return stated && !/^(?:his|her)$/i.test(slice(this.words.text, source))
				? { ...NOBODY, speaker: stated.id, trust: TRUST.pronoun, rule: `"${reading.pronoun}" is the person named before` }
				: NOBODY;
		if (found.number === "body" && this.isUnlikelyBody(reading.pronoun, found, source, cue)) return NOBODY;
		if (found.id === null && found.unnamed === null) return { ...NOBODY, rule: "a name that is nobody's in this article" };
		if (found.id === null)
			return {
				...NOBODY,
				anonymous: true,
				unnamedAs: found.unnamed,
				trust: TRUST.unnamed,
				rule: `"${reading.pronoun}" is the unnamed source before`,
			};
		if (reading.pronoun === "he" || reading.pronoun === "she") this.shown.set(found.id, reading.pronoun);
		const coSpeakers = found.others ?? [];
		const rule = `"${reading.pronoun}" is the last speaker or subject that fits`;
		return { ...NOBODY, speaker: found.id, coSpeakers, trust: TRUST.pronoun, rule };
	}

	/** "It shows that the bridge is old": mostly a thing. */
	private isUnlikelyBody(pronoun: string, found: Candidate, source: Span, cue: Span | null): boolean {
		const told = cue && slice(this.words.text, cue).replace(/(?<=.):$/, "");
		if (told && (cueStrength(told) === "other" || showingPattern.test(told))) return true;
		return pronoun === "they" && this.isCrowded(found.end, source.start);
	}

	/** "The ministry worried many owners because they thought": persons named between may be meant as well as the body. */
	private isCrowded(from: number, to: number): boolean {
		const first = tokenFrom(this.words, from);
		return this.words.tokens
			.slice(first, Math.min(tokenFrom(this.words, to), first + MAX_TOKENS_TO_BODY))
			.some(
				(token) =>
					token.pos === "NOUN" && this.told.overlapping(token).length === 0 && token.norm.endsWith("s") && isPersonal(token.norm, null),
			);
	}

	/** "Ms. Noor, who said": the noun phrase before the pronoun. */
	private byRelative(source: Span, cue: Span | null): Speaking {
		const at = tokenFrom(this.words, source.start);
		const before = this.words.tokens[at - 1];
		// "at Lindholm Corp., said people close to it, who asked ...": a firm is no "who"
		const isWho = /^who/.test(this.words.tokens[at]?.norm ?? "");
		const rightBefore = (index: SpanIndex<Naming>): Naming | undefined =>
			before?.text === ","
				? index.overlapping({ start: before.start - 2, end: before.start }).find((m) => m.end === before.start && m.form !== "pronoun")
				: undefined;
		const named = rightBefore(this.cast.persons) ?? (isWho ? undefined : rightBefore(this.cast.bodies));
		if (named) return namedBefore(named);
		const sentence = this.words.sentences[sentenceAt(this.words, source.start)];
		const phrase = sentence && findSubject(this.words, sentence.first, at);
		const span = phrase && spanOf(this.words, phrase);
		if (!span) return NOBODY;
		const apposed = this.apposedTo(phrase.first);
		if (apposed) return namedBefore(apposed);
		const reading = readSource(this.words, span, this.cast);
		return reading.kind === "pronoun" || (isWho && reading.kind === "organization") ? NOBODY : this.bySource(span, cue);
	}

	/** "[Ida Holm], 43, a builder from Lund who said": the person behind whose comma, and age, the phrase stands. */
	private apposedTo(first: number): Naming | undefined {
		const isAge = this.words.tokens[first - 1]?.text === "," && this.words.tokens[first - 2]?.pos === "NUM";
		const comma = this.words.tokens[isAge ? first - 3 : first - 1];
		const before = comma?.text === "," ? this.cast.persons.overlapping({ start: comma.start - 1, end: comma.start }) : [];
		return before.find((m) => m.end === comma?.start && m.form !== "pronoun");
	}

	/** An embedded post is its author's: "Ida Holm (@idaholm)". */
	private byPost(author: string): Speaking {
		const signed = new Set(author.toLowerCase().split(/[^\p{L}'’-]+/u));
		const bears = (name: string): boolean => [name.split(/\s+/)[0], name.split(/\s+/).at(-1)].every((word) => signed.has(word ?? ""));
		const meant = [...this.cast.people.values()].filter((p) => bears(p.name.toLowerCase()));
		const [person] = meant;
		return person && meant.length === 1 ? { ...NOBODY, speaker: person.id, trust: TRUST.named, rule: "the post's author" } : NOBODY;
	}
}

const namedBefore = ({ id }: Naming): Speaking => ({ ...NOBODY, speaker: id, trust: TRUST.named, rule: "named right before" });
