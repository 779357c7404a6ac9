/** Years: which a text is of where its tables print none, and figures that are said of another year. */
import { proofread } from '../../../src/core/proofread';
import { titleYear } from '../../../src/core/proofread/structure/title-year';
import type { TableSet } from '../../../src/core/tables/types';
import { book, documentOf, HEADS, rule, told, verdicts } from './support';

const TITLE = '清河县水务局2020年度部门决算情况说明\n';
const THIS = '支出合计1250.00万元，其中：基本支出810.00万元，项目支出440.00万元。';
const LAST = '支出合计1300.00万元，其中：基本支出800.00万元，占61.54%；项目支出500.00万元，占38.46%。';

/** The workbook does not say its year. */
const yearless = (): TableSet => {
  const { kind, tables, refused, table } = book();
  return { kind, tables, refused, table, department: '清河县水务局' };
};
const unsaid = (text: string, previous?: number) =>
  proofread(documentOf(text), yearless(), {
    ...(previous === undefined ? {} : { previous: book({}, previous) }),
  });

describe('tables that print no year', () => {
  it('take that of the text’s title', () =>
    expect(told(unsaid(`${TITLE}${HEADS[3]}2020年度${THIS}`))).toEqual([]));

  it('whichever year follows from last year’s workbook', () => {
    const text = `${TITLE}${HEADS[3]}2020年度${THIS}\n十四、2020年度部门决算绩效情况说明\n`;
    expect(told(unsaid(text, 2020))).toEqual([]);
    expect(told(unsaid(text.slice(TITLE.length), 2020))).toEqual([]);
  });

  it('call no year wrong by what most sentences say', () =>
    expect(
      told(unsaid(`${HEADS[1]}2020年度收、支总计1286.40万元。与2020年相比，增加86.40万元，增长7.2%。`)),
    ).toEqual([]));

  it('leave the title alone where the sentences are of another year', () =>
    expect(told(unsaid(`清河县水务局2019年度部门决算情况说明\n${HEADS[3]}2020年度${THIS}`))).toEqual([]));

  it('a year that is not the title’s, in a heading, is still wrong', () =>
    expect(told(unsaid(`${TITLE}${HEADS[3]}2020年度${THIS}\n十四、2019年度部门决算绩效情况说明\n`))).toEqual([
      'N-29 error 2019 → 2020 ✎',
    ]));
});

it.each([
  ['of its own', TITLE, 2020],
  ['of the part of a publication', `单位概况\n第三部分 2020年度部门决算情况说明\n`, 2020],
  ['none in a sentence', `2020年度，部门决算如下说明。\n${HEADS[3]}`, undefined],
  ['none behind the first heading', `${HEADS[3]}2020年度部门决算情况说明\n`, undefined],
])('the title’s year: %s', (_name, text, year) => expect(titleYear(documentOf(text))).toBe(year));

rule('figures of another year', {
  clean: [
    ['this year’s', `${HEADS[3]}2020年度${THIS}`],
    ['compared with another', `${HEADS[3]}与2019年度相比，${THIS}`],
    ['last year’s without a word of ours', `${HEADS[3]}2020年度${THIS}2019年度${LAST}`],
    [
      'only last year’s',
      `${TITLE}${HEADS[3]}2019年度支出合计1300.00万元，其中基本支出800.00万元，项目支出500.00万元。`,
    ],
    ['said of the department', `${TITLE}${HEADS[3]}清河县水务局2019年度${LAST}`],
  ],
  broken: [
    [
      'the year is the slip where the figures are this year’s',
      `${TITLE}${HEADS[3]}2019年度${THIS}`,
      ['N-29 error 2019年 → 2020年 ✎'],
    ],
    [
      'this year’s beside another',
      `${HEADS[3]}2019年度${LAST}2020年度支出合计1250.00万元，其中：基本支出801.00万元，项目支出440.00万元。`,
      ['N-6 error 801.00万元 → 810.00万元 ✎'],
    ],
    [
      'this year again in the same sentence',
      `${HEADS[3]}2019年度支出合计1300.00万元，本年支出合计1250.00万元，其中：基本支出801.00万元，项目支出440.00万元。`,
      ['N-6 error 801.00万元 → 810.00万元 ✎'],
    ],
    [
      'behind a comparison',
      `${HEADS[3]}与2019年度相比，支出合计1250.00万元，其中：基本支出801.00万元，项目支出440.00万元。`,
      ['N-6 error 801.00万元 → 810.00万元 ✎'],
    ],
  ],
  refuses: [
    [
      'parts of another year’s whole by the tables; their shares bear them out',
      `${HEADS[3]}2020年度支出合计1250.00万元。2019年度${LAST}`,
      ['800.00万元 verified', '500.00万元 verified'],
    ],
  ],
});

describe('with last year’s tables', () => {
  const spent = (basic: string) =>
    book({ T03: { 合计: { 本年支出合计: '1,300.00', 基本支出: basic, 项目支出: '500.00' } } }, 2019);
  const text = `${TITLE}${HEADS[3]}2019年度支出合计1300.00万元，其中基本支出800.00万元，项目支出500.00万元。`;

  it('last year’s figures are held against them', () => {
    const result = proofread(documentOf(text), book(), { previous: spent('800.00') });
    expect(told(result)).toEqual([]);
    expect(verdicts(result)).toEqual(['1300.00万元 verified', '800.00万元 verified', '500.00万元 verified']);
  });

  it('and told where they differ', () =>
    expect(told(proofread(documentOf(text), book(), { previous: spent('801.00') }))).toEqual([
      'N-6 error 800.00万元 → 801.00万元 ✎',
    ]));

  it('but not figures of the year before', () => {
    const older = text.replace('2019年度支出', '2018年度支出');
    expect(told(proofread(documentOf(older), book(), { previous: spent('801.00') }))).toEqual([]);
  });
});
