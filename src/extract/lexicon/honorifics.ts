/** Forms of address before a name, with what they say of gender; and what stands behind a name: data, written for this project. */
import { wordSet } from "./word-set.ts";

export const MALE_HONORIFICS = wordSet(
	"mr mr. sir lord señor don monsieur herr mister shri sri alhaji mallam otunba pandit maulana sardar dato datuk tun otunba baron viscount",
);
export const FEMALE_HONORIFICS = wordSet(
	"mrs mrs. ms ms. miss dame lady madam madame señora doña mme mme. frau baroness smt smt. kumari hajia hajiya alhaja aunty begum viscountess",
);
export const OTHER_HONORIFICS = wordSet(
	"dr dr. engr engr. barr barr. adv adv. pastor prof prof. professor rev rev. reverend fr. hon hon. honourable honorable st. saint honour honor excellency majesty highness holiness lordship mx mx. sheikh shaikh sheik sheikha hajji haji mullah ayatollah",
);

export const isHonorific = (norm: string): boolean =>
	MALE_HONORIFICS.has(norm) || FEMALE_HONORIFICS.has(norm) || OTHER_HONORIFICS.has(norm);

/** Before a given name alone as well: "Prince Faisal" is Faisal bin Nasser, "Sheikh Salim" Salim al-Hamad. */
export const BEFORE_GIVEN = wordSet("king queen prince princess emperor empress sultan pope sheikh shaikh sheik sheikha");

/** Letters of a seat in parliament behind a name: "Ana Ruiz MP". */
export const SEAT_LETTERS = wordSet("mp msp mla mep td");

/** Behind a name and part of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
	...wordSet("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq. qc kc sc san mbe obe cbe dbe kbe gbe"),
	...SEAT_LETTERS,
]);

/** Inside a name, in small letters. */
export const NAME_PARTICLES = wordSet(
	"de del della der den van von zu zur la le du da dos das do di al el bin ibn bint ben abu ould ter ten af av y e st. san santa e' d' un",
);
