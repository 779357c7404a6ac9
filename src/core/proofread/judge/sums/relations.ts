/** What is made of what wherever an explanation tells it: whole and parts by the names that texts give them, as data. */

const TOTAL = '(?:总计|合计|总额|总金额)?';

/** Patterns of the names in the normal form of texts; behind them no other word of the name follows. */
export const AMOUNT_NAMES = {
  basic: '基本支出',
  projects: '项目支出',
  staff: '人员(?:经费|支出)',
  office: '(?:日常)?公用(?:经费|支出)',
  handedUp: '上缴上级支出',
  business: '(?:事业单位)?经营支出',
  subsidies: '对(?:附属|下级)单位补助支出',
  spentThisYear: '本年支出(?:合计)?|支出合计|支出(?:总)?预算|(?:一般公共预算|财政拨款)(?:财政拨款|拨款)?支出',
  allSpent: `支出(?:总计|总额)|总支出`,
  distributed: '结余分配',
  leftOver: '年末结转(?:和|与)?结余|结转下年',
  allIncome: '收入(?:总计|总额)|总收入',
  thisYearsIncome: '本年收入(?:合计)?',
  usedSurplus: '使用(?:非财政拨款|专用)结余(?:（含专用结余）)?|(?:使用非财政拨款结余|用事业基金弥补收支差额)',
  broughtOver: '(?:年初|上年)结转(?:和|与)?结余',
  three: '三公经费',
  abroad: '因公出国（境）(?:费用?|经费)?',
  cars: '(?:公务用车|公车)购置费?(?:及|和|与|、)(?:公务用车)?运行(?:维护)?(?:费用?)?',
  bought: '(?:公务用车|公车)购置费?',
  run: '(?:公务用车|公车)运行(?:维护)?(?:费用?)?',
  reception: '公务接待费?',
  purchases: `政府采购(?:支出|预算)?${TOTAL}`,
  goods: '(?:政府)?采购货物(?:类)?',
  works: '(?:政府)?采购工程(?:类)?',
  services: '(?:政府)?采购服务(?:类)?',
} as const;

export type AmountName = keyof typeof AMOUNT_NAMES;

export interface SumRelation {
  readonly whole: AmountName;
  readonly parts: readonly AmountName[];
  /** Told together, they leave nothing out: then the sum may not be less than the whole either. */
  readonly complete: readonly (readonly AmountName[])[];
}

export const SUM_RELATIONS: readonly SumRelation[] = [
  { whole: 'basic', parts: ['staff', 'office'], complete: [['staff', 'office']] },
  {
    whole: 'spentThisYear',
    parts: ['basic', 'projects', 'handedUp', 'business', 'subsidies'],
    complete: [['basic', 'projects']],
  },
  { whole: 'allSpent', parts: ['basic', 'projects', 'handedUp', 'business', 'subsidies'], complete: [] },
  {
    whole: 'three',
    parts: ['abroad', 'cars', 'reception'],
    complete: [['abroad', 'cars', 'reception']],
  },
  {
    whole: 'three',
    parts: ['abroad', 'bought', 'run', 'reception'],
    complete: [['abroad', 'bought', 'run', 'reception']],
  },
  { whole: 'cars', parts: ['bought', 'run'], complete: [['bought', 'run']] },
  {
    whole: 'allIncome',
    parts: ['thisYearsIncome', 'usedSurplus', 'broughtOver'],
    complete: [['thisYearsIncome', 'usedSurplus', 'broughtOver']],
  },
  {
    whole: 'allSpent',
    parts: ['spentThisYear', 'distributed', 'leftOver'],
    complete: [['spentThisYear', 'distributed', 'leftOver']],
  },
  { whole: 'purchases', parts: ['goods', 'works', 'services'], complete: [['goods', 'works', 'services']] },
];
