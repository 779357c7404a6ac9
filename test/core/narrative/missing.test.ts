/** What is missing stands as a blank, is listed, and is never made up. */
import {
  HUNAN_2020,
  missingOf,
  narrate,
  supplementOf,
  type NarrativeDocument,
} from '../../../src/core/narrative';
import type { TableSet } from '../../../src/core/tables/types';
import { bodyOf, workbook, write, type Workbook } from './support';

interface Blank {
  readonly name: string;
  readonly section: string;
  readonly book?: Workbook;
  readonly supplement?: Readonly<Record<string, string>>;
  /** A piece of the section. */
  readonly text: string;
  readonly keys: readonly string[];
}

const blanks: readonly Blank[] = [
  {
    name: 'last year: one blank for the whole change',
    section: '1',
    text: '与2019年相比，【待补充：2019年收支总计】，主要是因为【待补充：收支总计比上年增减的主要原因】。',
    keys: ['上年.收入总计', '总体.原因'],
  },
  {
    name: 'a reason alone',
    section: '1',
    supplement: { '上年.收入总计': '80' },
    text: '增加20.00万元，增长25%，主要是因为【待补充：收支总计比上年增减的主要原因】。',
    keys: ['总体.原因'],
  },
  {
    name: 'a budget: no rate and no comparison either',
    section: '5.3',
    supplement: { '年初预算.2013102': '40', '年初预算.2210201': '10' },
    text: '年初预算为【待补充：行政运行（2013101）年初预算数】，支出决算为50.00万元。',
    keys: ['年初预算.合计', '年初预算.2013101'],
  },
  {
    name: 'the kind of office',
    section: '10',
    text: '【待补充：单位性质】',
    keys: ['单位.性质'],
  },
  {
    name: 'purchases',
    section: '12',
    supplement: { '采购.货物': '1', '采购.工程': '0', '采购.中小企业': '1', '采购.小微企业': '0' },
    text: '总额【待补充：政府采购支出总额】，其中：政府采购货物支出1.00万元、政府采购工程支出0万元、政府采购服务支出【待补充：政府采购服务支出】。授予中小企业合同金额1.00万元，其中：',
    keys: ['采购.总额', '采购.服务'],
  },
  {
    name: 'a table',
    section: '8',
    book: { change: { T08: undefined } },
    text: '【待补充：政府性基金预算财政拨款收入支出决算表（表08）】',
    keys: ['表08'],
  },
  {
    name: 'a table a list goes through',
    section: '5.2',
    book: { change: { T05: undefined } },
    text: '【待补充：一般公共预算财政拨款支出决算表（表05）】',
    keys: ['表05'],
  },
  {
    name: 'a table a total is in',
    section: '4',
    book: { change: { T04: undefined } },
    text: '总计【待补充：财政拨款收入支出决算总表（表04）】。',
    keys: ['表04', '财政拨款.原因'],
  },
  {
    name: 'a figure nobody can read',
    section: '3',
    book: { change: { T03: { 合计: { 基本支出: '六十' } } } },
    text: '基本支出【待补充：表03“合计 · 基本支出”（表中是“六十”，读不出数）】；项目支出40.00万元',
    keys: ['表03[合计, 基本支出]'],
  },
  {
    name: 'an answer that is no number',
    section: '12',
    supplement: {
      '采购.总额': '5',
      '采购.货物': '约5',
      '采购.工程': '0',
      '采购.服务': '0',
      '采购.中小企业': '0',
      '采购.小微企业': '0',
    },
    text: '货物支出【待补充：政府采购货物支出（填的“约5”不是数）】',
    keys: ['采购.货物'],
  },
];

const keysIn = (document: NarrativeDocument, section: string): string[] =>
  missingOf({ ...document, sections: document.sections.filter(({ id }) => id === section) }).map(
    ({ key }) => key,
  );

test.each(blanks)('$name', ({ section, book, supplement, text, keys }) => {
  const document = write(book, supplement);
  expect(bodyOf(document, section).join('\n')).toContain(text);
  expect(keysIn(document, section)).toEqual(keys);
});

const withoutYear = (): TableSet => {
  const { kind, tables, refused, table } = workbook();
  return { kind, tables, refused, table };
};

test('without a year the text asks for it, and says 上年 for the year before', () => {
  const tables = withoutYear();
  const document = narrate(HUNAN_2020, tables);
  expect(bodyOf(document, '1')[0]).toMatch(/^【待补充：决算年度】年度收、支总计100.00万元.*。与上年相比，/);
  expect(missingOf(document)[0]).toEqual({ key: '年度', what: '决算年度' });
});

test('the supplement’s year serves where the tables print none', () => {
  const tables = withoutYear();
  expect(narrate(HUNAN_2020, tables, supplementOf({}, { year: 2021 })).year).toBe(2021);
});

test('zeros of the tables are no blanks', () => {
  expect(keysIn(write(), '8')).toEqual([]);
  expect(keysIn(write(), '2')).toEqual([]);
});

test('a blank that a sentence can’t do without stands again, and the reason given stays', () => {
  const [text] = bodyOf(write({ change: { T01: undefined } }, { '总体.原因': '增人' }), '1');
  expect(text).toMatch(/。与2019年相比，【待补充：收入支出决算总表（表01）】，主要是因为增人。$/);
});

test('a list with nothing to list is a blank', () => {
  const nothing = Object.fromEntries(
    ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map((column) => [
      column,
      '',
    ]),
  );
  expect(bodyOf(write({ change: { T02: { 合计: nothing } } }), '2')).toEqual([
    '本年收入合计100.00万元，其中：【待补充：收入决算表（表02）的各项】。',
  ]);
});
