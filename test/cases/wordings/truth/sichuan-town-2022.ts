/** Thirteen items whose names the office cut short; their amounts add up to 883.23. */
import { ANY, at, GRAVE, type Defect, type Spot, type TextTruth } from './truth';

/** 表05 has one 项 with the item's amount. */
const name = (item: number, spot: Spot, right: string, levels: Defect['levels'] = GRAVE): Defect => ({
  key: `name of item ${item}`,
  kind: 'name',
  at: [spot],
  levels,
  right: [right],
  source: 'named',
  why: `表05 calls the 项 with this amount ${right}`,
});

export const SICHUAN_TOWN_2022: TextTruth = {
  name: '09-sichuan-daying-town-2022',
  defects: [
    name(1, at(2, '（款）（项）'), '行政运行'), // 2010301, 441.72
    name(3, at(4, '行政运行、事业运行'), '行政运行'), // 2013601, 3.05: the only 项 of 20136
    // 2070199, 150.00: cut short like the names of the 类, which the answers let pass
    name(5, at(6, '其他文化和旅游（项）'), '其他文化和旅游支出', ANY),
    name(6, at(7, '（款）（项）'), '机关事业单位基本养老保险缴费支出'), // 2080505, 76.96
    name(8, at(9, '（款）（项）'), '行政单位医疗'), // 2101101, 21.91
    name(9, at(10, '其他行政医疗支出'), '其他行政事业单位医疗支出'), // 2101199, 1.01
    name(13, at(14, '城乡社区环境卫生支出'), '城乡社区环境卫生', ANY), // 2120501, 49.18
  ],
  holds: [
    at(3, '其他党委'),
    at(8, '其他社会保障和就业支出'),
    at(11, '水体'),
    at(13, '其他城乡社区管理事务支出'),
  ],
  numbers: [
    // What the whole had as its budget stands nowhere.
    [1, '@2022 =883.23 ?100%'],
    // 持平 says that 100 % was spent.
    ...[441.72, 3, 3.05, 2, 150, 76.96, 2.05, 21.91, 1.01, 0.35, 32, 100, 49.18].map(
      (amount, place) => [place + 2, `=${amount} ~100%`] as const,
    ),
  ],
};
