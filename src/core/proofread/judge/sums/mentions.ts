/** Amounts of a text that stand right behind a name of which it is known what it is made of. */
import type { Context } from '../../../narrative/reading';
import { statedBy, type Stated } from '../../measure';
import { numbersIn, type NumberToken } from '../../text/numbers';
import { AMOUNT_NAMES, type AmountName } from './relations';

/** Of what is to be spent, or of what was; undefined where the words do not say. */
type Said = 'budget' | 'spent' | undefined;

export interface Mention {
  readonly name: AmountName;
  /** As written. */
  readonly words: string;
  readonly number: NumberToken;
  readonly stated: Stated;
  readonly said: Said;
  /** Whether nothing but an ordinal, a year or whose money it is stands before the name. */
  readonly isBare: boolean;
  /** Where its clause begins. */
  readonly from: number;
}

/** Words between a name and its amount that leave it what it is. */
const LINK =
  '(?:支出|预算|决算|数额?|总额|总金额|金额|合计|共计|总计|安排|资金|财政拨款|拨款|实际|费用|为|是|共|计|：)*';
const BEHIND = `(?<link>${LINK})$`;
/** The longest name, what may stand before it, and its links. */
const MOST_BEFORE = 80;
/** A clause begins behind these; 出国（境） has brackets of its own. */
const STOPS = /[，。；：、\n]|（(?!境）)|(?<!（境)）/g;

const BARE =
  /^(?:\d{1,2}[.．]|[①-⑳]|其中|包括|分别为|由|(?:19|20)\d\d年度?|本年度?|当年|全年|年度|本部门|本单位|我单位|部门|单位|一般公共预算(?:财政拨款|拨款)?|财政拨款|的|安排|用于|和)*$/;
/** Of another year, or a comparison. */
const OTHERS = /上年|去年|往年|比|较|其他|除|扣|减|增|完成|占|差/;

const PATTERNS = Object.entries(AMOUNT_NAMES).map(([name, pattern]) => ({
  name: name as AmountName,
  pattern: new RegExp(`(?<name>${pattern})${BEHIND}`),
}));

const BUDGET = /(?<!公共|基金|经营)预算/;
const SPENT = /决算|实际/;

const saidBy = (words: string): Said => {
  if (SPENT.test(words)) return 'spent';
  return BUDGET.test(words) ? 'budget' : undefined;
};

/** In the order of the text. */
export function mentionsIn(text: string, context: Context): readonly Mention[] {
  let last = 0;
  return numbersIn(text).flatMap((number): Mention[] => {
    const since = Math.max(last, number.start - MOST_BEFORE);
    last = number.end;
    if (number.kind !== 'money') return [];
    const stretch = text.slice(since, number.start);
    const stop = [...stretch.slice(0, -1).matchAll(STOPS)].at(-1);
    const from = since + (stop ? stop.index + 1 : 0);
    const clause = text.slice(from, number.start);
    const named = nameIn(clause);
    const stated = statedBy(number, context);
    if (!named || !stated || OTHERS.test(clause.slice(0, named.at))) return [];
    const { name, at } = named;
    const words = clause.slice(at, at + named.length);
    return [
      { name, words, number, stated, said: saidBy(clause), isBare: BARE.test(clause.slice(0, at)), from },
    ];
  });
}

/** The name that begins first, and of these the longest. */
function nameIn(clause: string): { name: AmountName; at: number; length: number } | undefined {
  let best: { name: AmountName; at: number; length: number } | undefined;
  for (const { name, pattern } of PATTERNS) {
    const found = pattern.exec(clause);
    if (!found) continue;
    const own = { name, at: found.index, length: found.groups?.['name']?.length ?? 0 };
    if (!best || own.at < best.at || (own.at === best.at && own.length > best.length)) best = own;
  }
  return best;
}
