/** The items of “三公” and the words they go by; shared by the printed forms of 表07. */

export interface ThreePublicItem {
  readonly key: string;
  readonly words: readonly (readonly string[])[];
}

export const VEHICLE_WORDS = [
  '公务用车购置及运行费',
  '公务用车购置及运行维护费',
  '公务用车购置和运行维护费',
  '公务用车购置和运行费',
  '公务用车费',
] as const;

export const ABROAD_WORDS = ['因公出国(境)费', '因公出国(境)费用', '因公出国(境)经费'] as const;
export const PURCHASE = ['公务用车购置费', '购置费'] as const;
export const RUNNING = ['公务用车运行费', '公务用车运行维护费', '运行费', '运行维护费'] as const;
export const THREE_PUBLIC_HEADERS = [
  '三公经费',
  '财政拨款三公经费',
  '财政拨款三公经费支出',
  '一般公共预算财政拨款三公经费',
  '一般公共预算财政拨款安排的三公经费',
] as const;

const underVehicles = (words: readonly string[]): string[][] =>
  VEHICLE_WORDS.flatMap((over) => words.map((word) => [over, word]));

/** As columns under 预算数 and 决算数, or beside them. */
export const ITEMS: readonly ThreePublicItem[] = [
  { key: '合计', words: [['合计'], ['三公经费合计']] },
  { key: '因公出国（境）费', words: ABROAD_WORDS.map((word) => [word]) },
  { key: '公务用车购置及运行费', words: underVehicles(['小计', '合计']) },
  { key: '公务用车购置费', words: underVehicles(PURCHASE) },
  { key: '公务用车运行费', words: underVehicles(RUNNING) },
  { key: '公务接待费', words: [['公务接待费']] },
];

/** Printed beside “三公” and no part of it. */
export const BESIDE: readonly ThreePublicItem[] = [
  { key: '会议费', words: [['会议费']] },
  { key: '培训费', words: [['培训费']] },
];
