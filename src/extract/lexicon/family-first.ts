/** Family names of Korea, China and Vietnam, which stand first: "Kim Jong-un", "Xi Jinping", "Yoon Suk Yeol". Data, written for this project. */
import { wordSet } from "./word-set.ts";

export const FAMILY_FIRST = wordSet(`
kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong moon ban roh chung xi li wang zhang liu
chen yang zhao huang zhou wu xu sun ma zhu hu guo lin he gao luo zheng liang xie tang deng feng jiang cao peng zeng xiao tian
dong pan yuan cai yu du ye cheng wei su lu ding ren mao bo hua geng lai tsai chiang nguyen tran pham hoang vu vo dang ho
ri pak ryu oh yi
`);
