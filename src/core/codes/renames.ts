/** Names that a code had in other years. A code keeps its number; its name follows 政府收支分类科目 of the year. */

export interface Rename {
  readonly code: string;
  readonly old: string;
  /** The first year of the present name; absent where it is not certain, and then no year is held against either name. */
  readonly from?: number;
}

export const FUNCTIONAL_RENAMES: readonly Rename[] = [
  { code: '207', old: '文化体育与传媒支出', from: 2019 },
  { code: '210', old: '医疗卫生与计划生育支出', from: 2019 },
  { code: '215', old: '资源勘探信息等支出', from: 2020 },
  { code: '220', old: '国土海洋气象等支出', from: 2019 },
  { code: '20125', old: '港澳台侨事务', from: 2019 },
  { code: '20701', old: '文化', from: 2019 },
  { code: '20805', old: '行政事业单位离退休', from: 2020 },
  { code: '2080501', old: '归口管理的行政单位离退休', from: 2020 },
  { code: '21001', old: '医疗卫生与计划生育管理事务', from: 2019 },
  { code: '21301', old: '农业', from: 2020 },
  { code: '21302', old: '林业', from: 2019 },
  { code: '21305', old: '扶贫' },
  { code: '21305', old: '巩固脱贫衔接乡村振兴' },
  { code: '22001', old: '国土资源事务', from: 2019 },
  { code: '2200199', old: '其他国土资源事务支出', from: 2019 },
];

/** Names before the reform of the economic classification in 2018. */
export const ECONOMIC_RENAMES: readonly Rename[] = [
  { code: '30104', old: '其他社会保障缴费', from: 2018 },
  { code: '30307', old: '医疗费', from: 2018 },
  { code: '30310', old: '生产补贴', from: 2018 },
  { code: '30311', old: '住房公积金', from: 2018 },
  { code: '310', old: '其他资本性支出', from: 2018 },
];
