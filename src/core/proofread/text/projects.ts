/** 共涉及3个项目、45.80万元: what counted projects come to. It is an amount of theirs, and never a change. */
import { MOST_BACK } from './stream';

const AMOUNT_WORDS = '[、，]?(?:共计?|合计|总计|涉及)?(?:资金|金额|预算|支出)*(?:共计?|为)?';
const COUNTED = `\\d(?:个|项)[^，。；、\\d\\n]{0,10}项目${AMOUNT_WORDS}`;
const RIGHT_BEFORE = new RegExp(`${COUNTED}$`);
const AMOUNT = new RegExp(`${COUNTED}\\d[\\d,.]*(?:万元|元)`);
const SENTENCE_END = /[。\n]/;
const NEAR = 40;

/** Whether the amount that begins at a place is that of projects counted right before it. */
export const isOfProjects = (text: string, place: number): boolean =>
  RIGHT_BEFORE.test(text.slice(place > NEAR ? place - NEAR : 0, place));

/** Whether its sentence told such an amount: what changed is not sure then. */
export function isBehindProjects(text: string, place: number): boolean {
  const near = text.slice(place > MOST_BACK ? place - MOST_BACK : 0, place);
  return AMOUNT.test(near.split(SENTENCE_END).at(-1) ?? '');
}
