/** Lists of parts with their amounts, as they stand in a sentence: 其中：甲收入1.00万元，占10%；乙收入9.00万元，占90%。 */
import { wording } from './marks';

export interface Part {
  readonly name: string;
  /** What stands between name and amount: 为, 共计, or nothing. */
  readonly verb: string;
  readonly amount: string;
  readonly unit: string;
  /** What follows the amount: `占P`, `占总收入的P`, `完成预算的P`, 无预算安排, or nothing. */
  readonly tail: string;
}

export interface List {
  /** The whole and its amount where they lead to it: 本年收入合计, N, 万元. */
  readonly whole: { readonly name: string; readonly amount: string; readonly unit: string } | undefined;
  /** What stands between the whole and the parts: `，其中：`. */
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly separator: string;
}

const TAIL = '，(?:占[^，；。P]*P|完成[^，；。P]*P|无预算安排)';
const PART = `T(?:为|共计)?NU(?:${TAIL})?`;
const LIST = `(?:(T)(N)(U))?([，。]其中：|，主要用于以下方面：|支出决算中，)(${PART}(?:([；，、])${PART})+)(?=。|，其中：)`;
const ONE = `(T)(为|共计|)(N)(U)(?:，(占[^，；。P]*P|完成[^，；。P]*P|无预算安排))?(?=[；，、]|$)`;

const [LISTS, PARTS] = [LIST, ONE].map(wording) as [RegExp, RegExp];

function listOf(groups: readonly (string | undefined)[]): List {
  const [name, amount, unit, lead = '', all = '', separator = ''] = groups;
  const parts = [...all.matchAll(PARTS)].map((part): Part => {
    const [, own = '', verb = '', sum = '', of = '', tail = ''] = part;
    return { name: own, verb, amount: sum, unit: of, tail };
  });
  const whole = name && amount && unit ? { name, amount, unit } : undefined;
  return { whole, lead, parts, separator };
}

/** Puts what `by` makes of each list in its place; undefined leaves it. */
export const rewriteLists = (text: string, by: (list: List) => string | undefined): string =>
  text.replace(LISTS, (...found: unknown[]) => {
    const groups = found.slice(1, 7) as (string | undefined)[];
    return by(listOf(groups)) ?? (found[0] as string);
  });

export const partText = ({ name, verb, amount, unit, tail }: Part): string =>
  `${name}${verb}${amount}${unit}${tail === '' ? '' : `，${tail}`}`;

export const wholeText = ({ whole }: List): string =>
  whole ? `${whole.name}${whole.amount}${whole.unit}` : '';

const SHARE_TAIL = wording('^占([^P]*)(P)$');

/** The share in a tail, where it is one. */
export function shareOf({ tail }: Part): string | undefined {
  return [...tail.matchAll(SHARE_TAIL)][0]?.[2];
}
