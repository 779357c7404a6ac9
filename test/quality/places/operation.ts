/** 机构运行信息表 of a generated set: its 三公 as drawn, with counts, cars and purchases that go with them. */
import { Decimal } from '../../../src/core/amount';
import type { Random } from '../../bench/generate/random';

type Row = ReadonlyMap<string, string>;
export type Rows = ReadonlyMap<string, Row>;

const MONEY = [
  ['（一）支出合计', '合计'],
  ['1．因公出国（境）费', '因公出国（境）费'],
  ['2．公务用车购置及运行维护费', '公务用车购置及运行费'],
  ['（1）公务用车购置费', '公务用车购置费'],
  ['（2）公务用车运行维护费', '公务用车运行费'],
  ['3．公务接待费', '公务接待费'],
] as const;

/** Counted where the fee of the second column was paid. */
const COUNTS = [
  ['1．因公出国（境）团组数（个）', '因公出国（境）费', '因公出国（境）团组数'],
  ['2．因公出国（境）人次数（人）', '因公出国（境）费', '因公出国（境）人次数'],
  ['3．公务用车购置数（辆）', '公务用车购置费', '公务用车购置数'],
  ['4．公务用车保有量（辆）', '公务用车运行费', '公务用车保有量'],
  ['5．国内公务接待批次（个）', '公务接待费', '国内公务接待批次'],
  ['6．国内公务接待人次（人）', '公务接待费', '国内公务接待人次'],
] as const;

const MOST = 40;
const HUNDREDTH = 100;

export interface Operation {
  readonly lines: readonly (readonly string[])[];
  readonly figures: Rows;
}

/** `three`: 预算数 and 决算数 by the keys of 表07. */
export function operationOf(three: Rows, random: Random): Operation {
  const [budget, spent] = [three.get('预算数'), three.get('决算数')];
  const figures = new Map(spent ?? []);
  const left = [
    ['一、“三公”经费支出', '—', '—'],
    ...MONEY.map(([label, key]) => [label, budget?.get(key) ?? '', spent?.get(key) ?? '']),
    ['（二）相关统计数', '—', '—'],
    ...COUNTS.map(([label, fee, key]) => {
      const isPaid = Number(spent?.get(fee) ?? 0) > 0;
      const text = isPaid ? String(random.whole(1, MOST)) : '';
      if (isPaid) figures.set(key, text);
      return [label, '—', text];
    }),
  ];
  const [cars, other] = [random.whole(1, MOST), random.whole(1, MOST)];
  const [goods, services] = [0, 1].map(() => new Decimal(random.whole(1, 1_000_000)).div(HUNDREDTH));
  const total = goods!.plus(services!);
  const right = [
    ['三、国有资产占用情况', '—', ''],
    ['（一）车辆数合计（辆）', String(cars + other), '车辆数合计'],
    ['5．执法执勤用车', String(cars), '执法执勤用车'],
    ['8．其他用车', String(other), '其他用车'],
    ['四、政府采购支出信息', '—', ''],
    ['（一）政府采购支出合计', total.toFixed(2), '政府采购支出合计'],
    ['1．政府采购货物支出', goods!.toFixed(2), '政府采购货物支出'],
    ['2．政府采购工程支出', '', ''],
    ['3．政府采购服务支出', services!.toFixed(2), '政府采购服务支出'],
    ['（二）政府采购授予中小企业合同金额', goods!.toFixed(2), '授予中小企业合同金额'],
  ] as const;
  for (const [, text, key] of right) if (key !== '') figures.set(key, text);
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, place) => [
    ...(left[place] ?? ['', '', '']),
    ...(right[place]?.slice(0, 2) ?? ['', '']),
  ]);
  return {
    lines: [['项  目', '预算数', '决算数', '项  目', '决算数'], ...lines],
    figures: new Map([...(budget ? [['预算数', budget] as const] : []), ['决算数', figures]]),
  };
}
