/** What has to hold between counts and amounts that the text or the office gives, as data in the notation of the forms. */
import type { Severity } from '../../check';
import type { Catalogue } from '../../messages';

export interface RelationRule {
  readonly id: RelationId;
  readonly rule: string;
  readonly severity: Severity;
  /** Condition that should hold. */
  readonly holds: string;
  /** The entries whose place in the text is pointed at; the first that the text gives. */
  readonly at: readonly string[];
  /** An equation of amounts that were rounded each by itself. */
  readonly rounded?: true;
}

export const RELATION_MESSAGES = {
  abroad: {
    zh: '因公出国（境）费有支出，团组数却是0，请核对。',
    en: 'There is expenditure on travel abroad but no group travelled.',
  },
  reception: {
    zh: '公务接待费有支出，接待的批次（团组）或人次却是0，请核对。',
    en: 'There is expenditure on receptions but nobody was received.',
  },
  purchase: {
    zh: '公务用车购置费有支出，购置数却是0，请核对。',
    en: 'There is expenditure on buying cars but none was bought.',
  },
  running: {
    zh: '公务用车运行维护费有支出，保有量却是0，请核对。',
    en: 'There is expenditure on running cars but there is none.',
  },
  meetings: {
    zh: '全口径的会议费小于表06基本支出中的会议费，请核对。',
    en: 'All meetings together cost less than those in table 06.',
  },
  'meetings-differ': {
    zh: '会议费与表06中的会议费不同。表06只含基本支出，全口径可以更大，请核对。',
    en: 'The cost of meetings differs from table 06, which holds basic expenditure only.',
  },
  training: {
    zh: '全口径的培训费小于表06基本支出中的培训费，请核对。',
    en: 'All training together cost less than that in table 06.',
  },
  'training-differ': {
    zh: '培训费与表06中的培训费不同。表06只含基本支出，全口径可以更大，请核对。',
    en: 'The cost of training differs from table 06, which holds basic expenditure only.',
  },
  'small-firms': {
    zh: '授予小微企业的合同金额大于授予中小企业的合同金额，后者应包含前者。',
    en: 'Contracts with small and micro firms exceed those with small and medium ones, which include them.',
  },
  'medium-firms': {
    zh: '授予中小企业的合同金额大于政府采购支出总额。',
    en: 'Contracts with small and medium firms exceed all purchases.',
  },
  vehicles: {
    zh: '开支财政拨款的公务用车保有量大于车辆总数，请核对。',
    en: 'More cars are run on fiscal money than there are vehicles.',
  },
  grades: {
    zh: '各等级的项目数相加不等于绩效自评的项目数。',
    en: 'The projects of all grades do not add up to those evaluated.',
  },
  problems: {
    zh: '已经整改和正在整改的问题数相加不等于发现的问题数。',
    en: 'Problems mended and being mended do not add up to those found.',
  },
  changes: {
    zh: '“三公”经费各项比上年的增减相加，与总数的增减不一致，请核对各项和总数的增减额和增减方向。',
    en: 'The changes of the three expenses do not add up to the change of their total.',
  },
  'fund-changes': {
    zh: '财政拨款支出比上年预算的增减，与一般公共预算、政府性基金、国有资本经营预算三项增减相加不一致，请核对。',
    en: 'The change of fiscal expenditure is not that of its three funds together.',
  },
  'both-changes': {
    zh: '财政拨款收入与财政拨款支出比上年预算的增减不同，请核对两处比较的是不是同一个数。',
    en: 'Fiscal income and fiscal expenditure changed by different amounts.',
  },
  'car-changes': {
    zh: '公务用车购置费、运行费的增减相加，与公务用车购置及运行费的增减不一致，请核对。',
    en: 'The changes of buying and of running cars do not add up to that of both.',
  },
  'small-budget': {
    zh: '预留给小型和微型企业的采购预算大于面向中小企业预留的，后者应包含前者。',
    en: 'More is set aside for small and micro firms than for small and medium ones, which include them.',
  },
  'medium-budget': {
    zh: '面向中小企业预留的采购预算大于政府采购预算，请核对。',
    en: 'More is set aside for small and medium firms than is to be bought at all.',
  },
  targets: {
    zh: '编报绩效目标的项目涉及的资金大于支出总表的项目支出，请核对口径。',
    en: 'Projects with targets come to more than all expenditure on projects.',
  },
} as const satisfies Catalogue<string>;

type RelationId = keyof typeof RELATION_MESSAGES;

const WARNED = { severity: 'warning' } as const;
const HINTED = { severity: 'hint' } as const;

export const RELATIONS: readonly RelationRule[] = [
  {
    id: 'abroad',
    rule: 'N-20',
    ...WARNED,
    holds: '出国.团组数 > 0 或 表07[决算数, 因公出国（境）费] = 0',
    at: ['出国.团组数'],
  },
  {
    id: 'reception',
    rule: 'N-20',
    ...WARNED,
    holds: '接待.团组数 > 0 或 表07[决算数, 公务接待费] = 0',
    at: ['接待.团组数'],
  },
  {
    id: 'reception',
    rule: 'N-20',
    ...WARNED,
    holds: '接待.批次 > 0 或 表07[决算数, 公务接待费] = 0',
    at: ['接待.批次'],
  },
  {
    id: 'reception',
    rule: 'N-20',
    ...WARNED,
    holds: '接待.人次 > 0 或 表07[决算数, 公务接待费] = 0',
    at: ['接待.人次'],
  },
  {
    id: 'purchase',
    rule: 'N-20',
    ...WARNED,
    holds: '用车.购置数 > 0 或 表07[决算数, 公务用车购置费] = 0',
    at: ['用车.购置数'],
  },
  {
    id: 'running',
    rule: 'N-20',
    ...WARNED,
    holds: '用车.保有量 > 0 或 表07[决算数, 公务用车运行费] = 0',
    at: ['用车.保有量'],
  },
  { id: 'meetings', rule: 'N-24', ...WARNED, holds: '会议费.金额 ≥ 表06[30215]', at: ['会议费.金额'] },
  { id: 'meetings-differ', rule: 'N-24', ...HINTED, holds: '会议费.金额 ≤ 表06[30215]', at: ['会议费.金额'] },
  { id: 'training', rule: 'N-24', ...WARNED, holds: '培训费.金额 ≥ 表06[30216]', at: ['培训费.金额'] },
  { id: 'training-differ', rule: 'N-24', ...HINTED, holds: '培训费.金额 ≤ 表06[30216]', at: ['培训费.金额'] },
  {
    id: 'small-firms',
    rule: 'N-25',
    ...WARNED,
    holds: '采购.小微企业 ≤ 采购.中小企业',
    at: ['采购.小微企业', '采购.中小企业'],
  },
  {
    id: 'medium-firms',
    rule: 'N-25',
    ...WARNED,
    holds: '采购.中小企业 ≤ 采购.总额 缺则 采购.货物 + 采购.工程 + 采购.服务',
    at: ['采购.中小企业'],
  },
  {
    id: 'changes',
    rule: 'N-18',
    ...WARNED,
    rounded: true,
    holds: '上年.三公经费 = 上年.因公出国费 + 上年.公务用车费 + 上年.公务接待费',
    at: ['上年.三公经费'],
  },
  {
    id: 'vehicles',
    rule: 'N-26',
    ...WARNED,
    holds: '用车.保有量 ≤ 国资.车辆',
    at: ['用车.保有量', '国资.车辆'],
  },
  {
    id: 'grades',
    rule: 'N-28',
    ...WARNED,
    holds: '绩效.优 + 绩效.良 + 绩效.合格 + 绩效.不合格 = 绩效.自评项目数',
    at: ['绩效.自评项目数'],
  },
  {
    id: 'problems',
    rule: 'N-28',
    ...WARNED,
    holds: '绩效.已整改 + 绩效.正在整改 = 绩效.问题',
    at: ['绩效.问题'],
  },
  {
    id: 'fund-changes',
    rule: 'N-3',
    ...WARNED,
    rounded: true,
    holds: '上年预算.财政拨款支出 = 上年预算.一般公共预算支出 + 上年预算.基金支出 + 上年预算.国资支出',
    at: ['上年预算.财政拨款支出'],
  },
  {
    id: 'both-changes',
    rule: 'N-3',
    ...HINTED,
    rounded: true,
    holds: '上年预算.财政拨款收入 = 上年预算.财政拨款支出',
    at: ['上年预算.财政拨款收入'],
  },
  {
    id: 'changes',
    rule: 'N-18',
    ...WARNED,
    rounded: true,
    holds: '上年预算.三公经费 = 上年预算.因公出国费 + 上年预算.公务用车费 + 上年预算.公务接待费',
    at: ['上年预算.三公经费'],
  },
  {
    id: 'car-changes',
    rule: 'N-18',
    ...WARNED,
    rounded: true,
    holds: '上年预算.公务用车费 = 上年预算.公务用车购置费 + 上年预算.公务用车运行费',
    at: ['上年预算.公务用车费'],
  },
  {
    id: 'small-budget',
    rule: 'N-25',
    ...WARNED,
    holds: '采购预算.小微企业 ≤ 采购预算.中小企业',
    at: ['采购预算.小微企业'],
  },
  {
    id: 'medium-budget',
    rule: 'N-25',
    ...WARNED,
    holds: '采购预算.中小企业 ≤ 采购预算.总额 缺则 采购预算.货物 + 采购预算.工程 + 采购预算.服务',
    at: ['采购预算.中小企业'],
  },
  {
    id: 'targets',
    rule: 'N-28',
    ...HINTED,
    rounded: true,
    holds: '绩效目标.金额 ≤ 支出总表[合计, 项目支出]',
    at: ['绩效目标.金额'],
  },
];
