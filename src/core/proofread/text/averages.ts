/** 人均125.45元, 车均运行维护费2.50万元: an amount of each of those counted. */

export type Averaged = 'person' | 'car' | 'batch';

interface Average {
  readonly of: Averaged;
  /** 运行维护费; empty where the words name none. */
  readonly what: string;
}

const WORDS: readonly (readonly [RegExp, Averaged])[] = [
  [/(?:人均|(?:平均)?每人次?)([^\d]*)$/, 'person'],
  [/(?:[车辆台]均|(?:平均)?每[辆台]车?)([^\d]*)$/, 'car'],
  [/(?:[批次]均|(?:平均)?每(?:批次?|次))([^\d]*)$/, 'batch'],
];
/** What says nothing of what was spent. */
const AROUND = /^(?:公务用车|公车|车辆)|(?:支出|费用|金额)?(?:约|共|达|为|是)*$/g;
/** A rule, or a change: no amount that was spent. */
const OTHERS = /标准|限额|定额|不超过|不得|低于|高于|上限|预算|补助|补贴|上年|去年|增|减/;

/** By the words since the last stop before an amount. */
export function averageIn(before: string): Average | undefined {
  for (const [pattern, of] of WORDS) {
    const words = pattern.exec(before)?.[1];
    if (words !== undefined) return OTHERS.test(before) ? undefined : { of, what: words.replace(AROUND, '') };
  }
  return undefined;
}

/** Units that each kind is counted in. */
export const COUNTED_IN: Readonly<Record<Averaged, ReadonlySet<string>>> = {
  person: new Set(['人次', '人', '名']),
  car: new Set(['辆', '台']),
  batch: new Set(['批次', '批', '次']),
};
