/** 普陀 2024 in our own words: our form over its tables, once with the slips of its publication and once with planted ones. */
import { withSlip, type Slip } from '../../../../scripts/samples/slip';
import { documentText, SHANGHAI_2024 } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { answered, explain } from '../../../core/narrative/forms/support';
import { caseGrids, caseTables, type CaseName } from '../../../support/case-workbook';
import { PUTUO_BUDGETS, PUTUO_GIVEN } from '../../data/putuo-2024-given';
import type { PutuoWords } from '../putuo';
import { broken, headingsOf, publication } from './publication';

const DEPARTMENT = '上海市普陀区财政局';

const WORDS = {
  '总体.原因': '人员变动和项目进度',
  '财政拨款.原因': '项目分期验收，减少付款',
  '一般公共预算.原因': '人员变动和项目进度',
  '一般公共预算.预算原因': '部分项目调减',
  '三公.预算原因': '没有发生接待',
  '绩效.制度': '绩效管理办法',
  '绩效.机制': '绩效管理机制',
  '机关运行经费.上年原因': '更换照明设施',
  ...Object.fromEntries(
    Object.keys(PUTUO_BUDGETS).flatMap((code) => [
      [`用途.${code}`, '日常工作'],
      [`预算原因.${code}`, '按实际需要列支'],
    ]),
  ),
};

const PURCHASES = { '采购.总额': '251.25', '采购.货物': '4.79', '采购.工程': '0', '采购.服务': '246.47' };

const CARS = '公务用车购置及运行维护费支出决算为0万元';
const ABROAD = '其中：因公出国（境）费支出决算为0万元';
const NO_BASE = { right: '无预算安排', wrong: '完成预算的0%' };

export const OWN_PUTUO_WORDS: PutuoWords = {
  threePublic: '（一）“三公”经费财政拨款支出决算总体情况说明“三公”',
  abroad: ABROAD,
  cars: CARS,
  reception: '公务接待费支出决算为0万元',
};

/** In both copies. */
const LASTING: readonly Slip[] = [
  // A zero dropped at the end, which is no mistake.
  { near: '其他收入6.20万元', right: '6.20', wrong: '6.2' },
  { near: '占71.65%', right: '71.65', wrong: '71.73' },
  { near: '退休费、奖励金；', right: '奖励金', wrong: '个人农业生产补贴' },
  { near: `${ABROAD}，无预算安排`, ...NO_BASE },
  { near: `${CARS}，无预算安排`, ...NO_BASE },
];

const PUBLISHED: readonly Slip[] = [
  { near: '财政拨款收入支出总计2961.68万元', right: '2961.68', wrong: '0.3' },
  { near: '财政拨款收入支出总计减少63.14万元，下降2.09%', right: '减少63.14万元，下降2.09%', wrong: '持平' },
];

const smaller = (budget: string, spent: string): string =>
  `年初预算为${budget}万元，支出决算为${spent}万元。决算数小于`;

const PLANTED: readonly Slip[] = [
  { near: `${DEPARTMENT}2024年度部门决算情况说明`, right: '2024', wrong: '2023' },
  { near: '年度收入支出总计2995.39万元', right: '2995.39', wrong: '0' },
  { near: smaller('1560.05', '1511.89'), right: '小于', wrong: '大于' },
  { near: smaller('80.81', '80.38'), right: '小于', wrong: '大于' },
  { near: smaller('62.29', '60.99'), right: '小于', wrong: '等于' },
  { near: '截至2024年12月31日', right: '2024', wrong: '2023' },
];

const right = (): string => {
  const tables = recognise(caseGrids('putuo-finance-2024'));
  const given = { ...PUTUO_GIVEN, ...PURCHASES, ...WORDS };
  return documentText(
    explain(SHANGHAI_2024, tables, answered(SHANGHAI_2024, tables, given, '0'), {
      year: 2024,
      department: DEPARTMENT,
    }),
  );
};

const LINE = 38;

/** Items whose copied lines stand in a wrong order: their budgets stand away from their words. */
const MISLAID = /^(?:4|6)、/;

/** The third printed line of such an item stands before its second, as in a copy out of a PDF. */
function mislaid(text: string): string {
  const turned = (paragraph: string): string => {
    const [first = '', second = '', ...others] = broken(paragraph, LINE).split('\n');
    return [first, ...others.slice(0, 1), second, ...others.slice(1)].join('');
  };
  return text
    .split('\n')
    .map((paragraph) => (MISLAID.test(paragraph) ? turned(paragraph) : paragraph))
    .join('\n');
}

/** Headings that stand in the paragraph before them. */
const GLUED = /\n(?=[三四]、|（三）一般公共预算)/g;

const withSlips = (slips: readonly Slip[]): string => [...LASTING, ...slips].reduce(withSlip, right());

const asPublished = (): string => mislaid(withSlips(PUBLISHED)).replace(GLUED, '');

const planted = (): string => withSlips(PLANTED);

const whole = (explanation: string, name: CaseName, overTables: string): string =>
  publication({
    department: DEPARTMENT,
    year: 2024,
    headings: headingsOf(right()).map((heading) => heading.replace('其他重要事项的情况', '其他重要事项')),
    tables: caseTables(name),
    overTables,
    explanation: broken(explanation, LINE),
    annex: [],
  });

export const ownPutuo = (): string => `第三部分${asPublished()}`;

export const ownPlanted = (): string => `第三部分${planted()}`;

export const ownPutuoWhole = (): string =>
  whole(asPublished(), 'putuo-finance-2024', `第二部分${DEPARTMENT}2024年度部门决算表`);

export const ownPlantedWhole = (): string =>
  whole(planted(), 'putuo-finance-2024-planted-errors', '第二部分 上海市普陀区XX局2024年度部门决算表');
