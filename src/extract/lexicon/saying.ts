/** Verbs of saying, in the forms that stand beside a speaker's name: data, written for this project. They tell speakers from mere names. */
import { wordSet } from "./word-set.ts";

export const SAYING = wordSet(`
said says say saying told tells tell telling added adds add adding asked asks asking argued argues argue arguing warned warns warn warning announced announces
announcing claimed claims claim claiming insisted insists insisting denied denies deny denying wrote writes writing tweeted tweets tweeting stated states stating
noted notes noting explained explains explaining continued continues replied replies replying responded responds responding declared declares declaring
confirmed confirms confirm confirming acknowledged acknowledges conceded concedes admitted admits suggested suggests suggesting predicted predicts vowed vows
pledged pledges promised promises urged urges urging recalled recalls remarked remarks observed observes joked jokes quipped complained complains
stressed stresses emphasized emphasizes emphasised reiterated reiterates repeated testified testifies testifying commented comments called concluded
reported reports believes believed thinks thought hopes hoped expects expected declined refused accused criticized criticised praised condemned
described describes cautioned cautions contended contends maintained maintains pointed proposed proposes agreed agrees disagreed hailed slammed blasted
rejected rejects dismissed dismisses welcomed welcomes blamed blames boasted lamented alleged alleges asserted asserts estimated estimates revealed reveals disclosed demanded demands questioned apologized apologised mused shouted
`);
