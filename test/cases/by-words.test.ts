/** Acceptance: what short texts with one slip each, and published explanations, show by their words alone. */
import { check } from '../../src/core/check';
import { proofread, type TextDocument, type TextFinding } from '../../src/core/proofread';
import type { TableSet } from '../../src/core/tables/types';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { book, HEADS } from '../core/proofread/support';
import {
  inOurWords,
  publishedPath,
  publishedText,
  wherePublished,
} from '../support/published/where-published';
import { paragraphsOf } from './narrative/document';
import { readFileSync } from 'node:fs';

/** Rules that words alone can break. */
const BY_WORDS = /^N-(?:13|19|20|29|30|32|33|34|35|36)$/;

const line = ({ rule, severity, text }: TextFinding): string => `${rule} ${severity} ${text}`;

const byWords = (document: TextDocument, tables: TableSet): string[] =>
  proofread(document, tables)
    .findings.filter(({ rule }) => BY_WORDS.test(rule))
    .map(line);

const DETAILED = `${HEADS['7.1']}“三公”经费财政拨款支出预算为20.00万元，支出决算为16.00万元，完成预算的80.00%。
（二）“三公”经费财政拨款支出决算具体情况说明
1.因公出国（境）费支出0万元。
2.公务用车购置及运行维护费支出12.50万元。
3.公务接待费支出3.50万元。`;

/** The same slips in our own words, over tables of our own. */
const OURS: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'A6',
    `${HEADS['5.2']}农林水支出（类）920.00万元，占83.64；住房保障支出（类）100.00万元，占9.09%。`,
    ['N-30 error 83.64'],
  ],
  [
    'A7',
    `${HEADS['5.3']}其中一项年初预算为0万元，支出决算为200.00万元，完成年初预算的95.89%。`,
    ['N-13 error 95.89%'],
  ],
  [
    'B5',
    `${HEADS['7.1']}租车费用2019年度0万元，2020年度5.00万元，增加5.00万元，增长100%。`,
    ['N-19 warning 100%'],
  ],
  ['D1', `${HEADS['5.1']}决算数大小于预算数的主要原因是人员增加。`, ['N-29 error 大小于']],
  ['D2', `${HEADS['7.1']}“三公”经费支出比2019年度减增加1.00万元。`, ['N-29 error 减增加']],
  ['D3', `${HEADS[4]}财政拨款收支增加（减少）的主要原因是业务量增加。`, ['N-29 error 增加（减少）']],
  ['D4', `${HEADS[13]}清河县水务局部门（单位）共有车辆3辆。`, ['N-29 warning 部门（单位）']],
  ['D5', `${HEADS['7.1']}公务接待费与2019年度持平，主要原因是。`, ['N-34 error 主要原因是']],
  ['D6', `${HEADS[1]}2020年度收入支出总计1286.40万元。。`, ['N-33 hint 。。']],
  [
    'D7',
    `${HEADS[6]}基本支出情况见表。（注：数据来源于财决07表。）`,
    ['N-29 warning （注：数据来源于财决07表。）'],
  ],
  [
    'D8',
    `${HEADS['7.2']}公务接待费支出3.50万元。其中：国内公务接待支出3.50万（含外宾接待支出0万元）。`,
    ['N-32 hint 3.50万'],
  ],
  [
    'E1',
    DETAILED,
    ['N-35 warning 2.公务用车购置及运行维护费支出12.50万元', 'N-35 warning 3.公务接待费支出3.50万元'],
  ],
  ['E4', `${HEADS['7.2']}公务用车购置支出0万元，购置公务用车2辆。`, ['N-20 warning 2辆']],
];

inOurWords('what words alone show', () => {
  it.each(OURS)('%s', (_name, text, told) => {
    expect(byWords(paragraphsOf(text), book())).toEqual(told);
  });
});

const CASES = 'cases/minimal';
const WORDINGS = 'cases/wordings';

const opened = new Map<string, Promise<TableSet>>();

/** Opened once, within the first test that asks. */
function tablesOf(file: string): Promise<TableSet> {
  const tables = opened.get(file) ?? open(file);
  opened.set(file, tables);
  return tables;
}

const open = async (file: string): Promise<TableSet> => {
  const read = await readWorkbook(new Uint8Array(readFileSync(publishedPath(file))));
  if (!read.ok) throw new Error(`Unreadable: ${file}`);
  return check(read.grids).set;
};

/** Each with what is told of it. */
const SHORT: readonly (readonly [name: string, told: readonly string[]])[] = [
  ['A1-items-numbered-by-class', []],
  ['A2-same-items-all-numbered', []],
  ['A3-two-figures-in-one-item', []],
  ['A4-item-first-figure-wrong', []],
  ['A5-old-class-name', []],
  ['A6-percent-sign-lost', ['N-30 error 82.59']],
  ['A7-zero-budget-rate', ['N-13 error 95.89%']],
  ['B1-each-increased', []],
  ['B2-two-totals-each', []],
  ['B3-direction', []],
  ['B4-rate-of-two-years', []],
  ['B5-zero-base-growth', ['N-19 warning 100%']],
  ['B7-budget-comparison-anhui', []],
  ['B8-base-mixed-up', []],
  ['B9-guangdong', []],
  ['C1-jiangxi-income', []],
  ['C2-chongqing', []],
  ['C3-guangxi', []],
  ['C4-previous-year-stated', []],
  ['C5-xinjiang', []],
  ['D1-choice-daxiaoyu', ['N-29 error 大小于']],
  ['D2-choice-jianzengjia', ['N-29 error 减增加']],
  ['D3-choice-bracket', ['N-29 error 增加（减少）']],
  ['D4-department-unit', ['N-29 warning 部门（单位）']],
  ['D5-truncated-reason', ['N-34 error 主要原因是']],
  ['D6-double-stop', ['N-33 hint 。。', 'N-33 hint 。。']],
  [
    'D7-note-left',
    ['N-29 warning （注：数据来源于财决07表和财决08-1表，仅罗列本单位实际支出涉及的经济分类科目。）'],
  ],
  ['D8-unit-of-zero', ['N-32 hint 3.15万']],
  [
    'E1-no-batches',
    ['N-35 warning 2.公务用车购置及运行维护费支出6.85万元', 'N-35 warning 3.公务接待费支出3.15万元'],
  ],
  ['E3-office-costs-text-arithmetic', []],
  ['E4-purchase-without-vehicle-money', ['N-20 warning 2辆']],
  ['F1-no-headings', []],
  ['F2-one-section', []],
  ['F3-year-of-pasted-section', []],
  ['G1-list-short-names', []],
  ['G2-list-joined', []],
  ['H5-previous-year-parts', []],
  ['H8-year-of-the-budget', []],
];

/** Published explanations: nothing by their words but this. */
const LONG: readonly (readonly [name: string, told: readonly string[]])[] = [
  ['03-chongqing-wuxi-jcy-2019', []],
  ['05-zhejiang-longsai-hospital-2021', []],
  // 3476.69万 stands in it without its 元.
  ['07-sichuan-daying-court-2020', ['N-29 error 2019年', 'N-32 hint 3476.69万']],
  ['09-sichuan-daying-town-2022', []],
  ['11-anhui-shuangqiaoji-2020', []],
  ['13-anhui-duji-zhengfuban-2021', ['N-29 error 大小于']],
  ['15-sichuan-liangshan-2022', []],
  ['17-chongqing-liangping-2021', []],
  ['19-guangxi-wuzhou-nongjian-2020', []],
  ['21-shandong-kejixueyuan-2021-caigou', []],
  ['23-yunnan-deqin-2017', []],
  ['25-neimeng-ordos-2022', []],
  ['29-unknown-bureau-2015', ['N-20 warning 7辆']],
];

const shortText = (name: string): string => `${CASES}/texts/${name}.txt`;
const narrative = (name: string): string => `${WORDINGS}/${name}/narrative.txt`;
const workbook = (name: string): string => `${WORDINGS}/${name}/tables.xlsx`;
const BASE = `${CASES}/base.xlsx`;

wherePublished(
  'what words alone show',
  [
    BASE,
    ...SHORT.map(([name]) => shortText(name)),
    ...LONG.flatMap(([name]) => [narrative(name), workbook(name)]),
  ],
  () => {
    it.each(SHORT)('%s', async (name, told) => {
      expect(byWords(paragraphsOf(publishedText(shortText(name))), await tablesOf(BASE))).toEqual(told);
    });

    it('B6: reduced to 0 and the same is told', async () => {
      const document = paragraphsOf(publishedText(shortText('B6-zero-and-flat')));
      const { findings } = proofread(document, await tablesOf(BASE));
      const place = document.paragraphs[3]!.text.indexOf('减少为0.00万元');
      expect(findings.map(({ rule, paragraph, offset }) => [rule, paragraph, offset])).toEqual([
        ['N-4', 3, place],
      ]);
    });

    it.each(LONG)('%s', async (name, told) => {
      expect(byWords(paragraphsOf(publishedText(narrative(name))), await tablesOf(workbook(name)))).toEqual(
        told,
      );
    });
  },
);
