/** "The Vermont senator said", "the billionaire businessman said": whom the article has named and now calls by another word. */
import { type Span, slice } from "../../facts/span.ts";
import type { Person } from "../../facts/types.ts";
import { type Candidate, findAntecedent, UNCLEAR } from "./antecedents.ts";
import type { CastIndex } from "./cast.ts";
import { type Discourse, isOffice } from "./described.ts";
import { NOBODY, type Speaking, TRUST } from "./speaking.ts";
import { sentenceAt } from "./token-places.ts";

/** Of politics: catches "the Vermont senator", "The GOP presidential candidate", "the Kentucky Republican", "the Russian leader"; leaves "the candidate of the left". */
const politicalPattern =
	/^[Tt]he (?:[\p{L}.’'-]+ ){0,4}(?:Republican|Democrat|candidate|nominee|front-?runner|contender|hopeful|senator|congress(?:man|woman)|lawmaker|governor|incumbent|\p{Lu}\p{L}+ leader)$/u;

/** Of trades that news calls somebody by whom it has named: catches "The billionaire businessman", "the striker"; leaves "the driver", who may be anybody. */
const tradePattern =
	/^[Tt]he (?:[\p{L}.’'-]+ ){0,3}(?:business(?:man|woman)|billionaire|mogul|magnate|tycoon|entrepreneur|conservative|singer|songwriter|rapper|actor|actress|comedian|film-?maker|pop star|novelist|striker|midfielder|defender|goalkeeper|winger|quarterback|pitcher|boxer|sprinter|golfer)$/u;

const republicanPattern = /\b(?:Republicans?|GOP|R-\p{Lu})/u; // catches "R-Ky."
const democratPattern = /\b(?:Democrat(?:s|ic)?|D-\p{Lu})/u;

/** Offices of which nobody holds two. */
const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
	[/\b(?:senator|congress(?:man|woman)|lawmaker)$/, /\b(?:president|governor|gov|mayor|secretary|minister|judge|justice)\b/i],
	[/\b(?:candidate|nominee|contender|hopeful)$/, /\b(?:president|mayor|secretary|minister|judge|justice|chief)\b/i],
	[/\bgovernor$/, /\b(?:president|senator|sen|representative|rep|mayor|secretary|minister|judge|justice)\b/i],
];

/** Can this person be called so? `source`: such words. Not a Republican "the Democrat", nor a president "the senator"; and only who holds or seeks an office is of politics. */
function mayBeCalled(source: string, { jobTitle, affiliation, kind, former }: Person): boolean {
	const known = `${jobTitle ?? ""} ${affiliation ?? ""}`;
	if (republicanPattern.test(source) && democratPattern.test(known)) return false;
	if (democratPattern.test(source) && republicanPattern.test(known)) return false;
	if (former !== true && OFFICES.some(([called, held]) => called.test(source) && held.test(jobTitle ?? ""))) return false;
	if (politicalPattern.test(source)) return kind === "official";
	// "the billionaire" is no mayor whom nothing ties to the word
	return kind === "other" || (kind === "official" && jobTitle === null);
}

/** Words that only somebody named can be called: "the Vermont senator", "the striker"; "the former mayor" may be nobody who is named. */
export const isCalling = (source: string): boolean => politicalPattern.test(source) || tradePattern.test(source);

/** By cast and noun, whether anybody of the article is one: asked once, however many persons it names. */
const known = new WeakMap<CastIndex, Map<string, boolean>>();

function isHeld(cast: CastIndex, noun: string): boolean {
	const held = known.get(cast) ?? new Map<string, boolean>();
	known.set(cast, held);
	const isOne = held.get(noun) ?? [...cast.people.values()].some(({ jobTitle }) => isOffice(jobTitle, noun));
	held.set(noun, isOne);
	return isOne;
}

/** "The senator", where not this one but somebody else of the article is one. */
function isOthersOffice(cast: CastIndex, called: string, { jobTitle }: Person): boolean {
	const noun = called.split(" ").at(-1)?.toLowerCase() ?? "";
	return !isOffice(jobTitle, noun) && isHeld(cast, noun);
}

/** Whom such words take up: the last speaker or subject of whom the article says nothing else. `gender` as the noun tells it. */
export function resolveCalled({ words, cast, candidatesOf }: Discourse, source: Span, gender: "he" | "she" | null): Speaking {
	const called = slice(words.text, source);
	const named = (sentence: number): Candidate[] => candidatesOf(sentence).filter(({ id }) => id !== null);
	const fitting = (gender ? [gender] : (["he", "she"] as const)).flatMap(
		(pronoun) => findAntecedent(words, pronoun, source.start, named) ?? [],
	);
	const last = Math.max(...fitting.map(({ start }) => sentenceAt(words, start)));
	const near = fitting.filter(({ start }) => sentenceAt(words, start) === last);
	const meant = new Set((near.length > 1 ? near.filter((c) => c.leading && !c.told) : near).map(({ id }) => id));
	// "Ruud left after the senator had spoken": somebody else than the sentence's own subject
	const isBeside = last === sentenceAt(words, source.start) && near.some(({ leading }) => leading);
	const person = cast.people.get([...meant][0] ?? "");
	if (!person || meant.size > 1 || isBeside || fitting.includes(UNCLEAR)) return NOBODY;
	if (!mayBeCalled(called, person) || isOthersOffice(cast, called, person)) return NOBODY;
	return { ...NOBODY, speaker: person.id, trust: TRUST.continued, rule: `"${called}" is the last speaker or subject that fits` };
}
