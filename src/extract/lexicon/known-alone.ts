/**
 * Persons whom news calls by one name without introducing them: data, written for this project, heads of state and of great parties since 2000. It says
 * only that the word names a person; office and body still come from the article alone.
 */
import { wordSet } from "./word-set.ts";

const KNOWN_ALONE = wordSet(`
trump obama biden clinton bush putin merkel macron netanyahu assad erdogan zelensky zelenskyy modi xi trudeau johnson corbyn sunak starmer
hollande sarkozy berlusconi renzi lula bolsonaro rousseff chavez maduro castro mandela gandhi gorbachev yeltsin medvedev lavrov kerry rubio cruz
sanders pence pelosi mcconnell romney mccain kasich christie harris reagan nixon kennedy blair cameron thatcher mugabe gaddafi qaddafi
saddam khamenei rouhani rajoy tsipras varoufakis juncker tusk draghi lagarde duterte poroshenko yanukovych navalny snowden assange mohammed muhammad
hitler stalin lenin mao churchill roosevelt eisenhower truman carter giuliani comey mueller bannon manafort flynn kushner ivanka hillary
scalia ginsburg kavanaugh gorsuch sotomayor roberts schumer schiff nunes mccarthy deSantis desantis newsom cuomo bloomberg beyoncé beyonce adele rihanna pelé pele
ronaldo messi neymar federer nadal djokovic
`);

/** Family names that are everyday words or places too, so that the name alone says nothing. */
const AMBIGUOUS = wordSet("bush christie carter roberts johnson cameron harris bloomberg mao kennedy roosevelt churchill truman may");

export const isKnownAlone = (norm: string): boolean => KNOWN_ALONE.has(norm) && !AMBIGUOUS.has(norm);
