/** Rows known by their code: levels, totals in lanes, names for codes, and what nobody knows. */
import type { Area } from '../../../../src/core/grid';
import type { RowScheme } from '../../../../src/core/tables';
import { bound, lane, told, value } from './bind';

const SCHEME: RowScheme = {
  kind: 'codes',
  classifications: ['functional'],
  levels: [3, 5, 7],
  totals: [
    { key: '合计', is: [['合计'], ['总计', '总数']] },
    { key: '人员合计', is: [['人员合计']] },
  ],
  codeGroups: [
    { name: '人员', prefixes: ['301', '303'] },
    { name: '公用', prefixes: ['302'] },
  ],
  named: [{ key: '205', is: [['办学']] }],
  ignore: ['不算'],
};

const ONE = lane({ codes: [0], labels: [1], values: [value(2, '金额'), value(3, '余额')] });
const one = (...lines: readonly string[]) => told(bound(SCHEME, [ONE], lines));

it('have their code, its parent, and the set of its leaves', () =>
  expect(
    one('301|甲|1|', '30101|乙|1|', '3010101|丙|1|', '303|丁||', '302|戊||', '3020101|己||', '30999|庚|1|'),
  ).toEqual([
    '301 甲 1/0 code 301 2,3',
    '30101 乙 2/0 code 30101 in 301 2,3',
    '3010101 丙 3/0 code 3010101 in 30101 人员 2,3',
    '303 丁 4/0 code 303 人员 2,3',
    '302 戊 5/0 code 302 2,3',
    '3020101 己 6/0 code 3020101 in 302 公用 2,3',
    '30999 庚 7/0 code 30999 2,3',
    'to 7',
  ]));

it.each<[string, string, readonly string[]]>([
  ['a total beside codes', '|合计|5|', ['合计 合计 1/1 2,3', 'to 1']],
  ['a total in the column of codes', '一、总计|某|5|', ['合计 总计 1/0 2,3', 'to 1']],
  ['one of the words of a total', '总 数||5|', ['合计 总数 1/0 2,3', 'to 1']],
  ['a code by its name', '|一、办学|5|', ['205 办学 1/0 code 205 2,3', 'to 1']],
  ['a code by its name, without a figure', '|办学||', ['205 办学 1/0 code 205 2,3', 'to 1']],
  ['a filled row of a strange code', '20|某|5|', ['未识别:1:0 20某 1/0 2,3 !', 'to 1']],
  ['a filled row of a strange name', '|某||0.00', ['未识别:1:0 某 1/0 2,3 !', 'to 1']],
  ['no blank row of a strange name', '|某|—|', ['to 0']],
  ['no row without a name', '||5|', ['to 0']],
  ['no row that does not count', '|1. 不算|5|', ['to 0']],
  ['no code of letters', '2O1|某|5|', ['未识别:1:0 某 1/0 2,3 !', 'to 1']],
  ['no code with letters behind', '201a|某|5|', ['未识别:1:0 某 1/0 2,3 !', 'to 1']],
])('%s', (_, line, expected) => expect(one(line)).toEqual(expected));

it('notes end them', () =>
  expect(one('201|某|5|', '注：无', '202|某|5|')).toEqual(['201 某 1/0 code 201 2,3', 'to 1']));

it('a second label column names what the first leaves blank', () => {
  const wide = lane({ codes: [0], labels: [1, 2], values: [value(3, '金额')] });
  expect(told(bound(SCHEME, [wide], ['201||某|5', '202|甲|乙|5']))).toEqual([
    '201 某 1/0 code 201 3',
    '202 甲 2/0 code 202 3',
    'to 2',
  ]);
});

it('stand at their label where there are no codes', () => {
  const bare = lane({ labels: [1], values: [value(2, '金额')] });
  expect(told(bound(SCHEME, [bare], ['|办学|5', '|某|5']))).toEqual([
    '205 办学 1/1 code 205 2',
    '未识别:2:0 某 2/1 2 !',
    'to 2',
  ]);
});

describe('codes in several columns', () => {
  const three = lane({ codes: [0, 1, 2], labels: [3], values: [value(4, '金额')] });
  const two = lane({ codes: [0, 1], labels: [3], values: [value(4, '金额')] });
  const codesOf = (own: typeof three, ...lines: readonly string[]) =>
    bound(SCHEME, [own], lines).rows.map(({ key }) => key);

  it('one for each level are filled up with zeros', () =>
    expect(codesOf(three, '201|||甲|1', '201|6||甲|1', '201|06|1|甲|1')).toEqual([
      '201',
      '20106',
      '2010601',
    ]));

  it('fewer than the levels are taken as they are', () =>
    expect(codesOf(two, '201|||甲|1', '201|6||甲|1', '201|06||甲|1', '201|0601||甲|1')).toEqual([
      '201',
      '未识别:2:0',
      '20106',
      '2010601',
    ]));
});

describe('what is not sure', () => {
  it('makes no row of a code whose label may hold the rest of it', () =>
    expect(one('201|?06 01 甲|1|')).toEqual(['未识别:1:0 201 1/0 2,3 !', 'to 1']));
  it('is no part of a code', () => expect(one('?201|甲|1|')).toEqual(['未识别:1:0 甲 1/0 2,3 !', 'to 1']));
});

describe('totals under lanes', () => {
  const lanes = [
    lane({ codes: [0], labels: [1], values: [value(2, '金额')], left: 0, right: 2 }),
    lane({ codes: [3], labels: [4], values: [value(5, '金额')], left: 3, right: 5 }),
  ];
  const totals = (line: string, merges: readonly Area[] = []) => told(bound(SCHEME, lanes, [line], merges));

  it.each<[string, string, readonly string[]]>([
    ['each its own figure', '人员合计||5|合计||9', ['人员合计 人员合计 1/0 2', '合计 合计 1/3 5', 'to 1']],
    ['the figure at the far end', '合计|||||9', ['合计 合计 1/0 5', 'to 1']],
    ['the nearest figure', '合计||5|||9', ['合计 合计 1/0 2', 'to 1']],
    ['the last place where none is filled', '合计|||||', ['合计 合计 1/0 5', 'to 1']],
    [
      'none beyond the next label',
      '人员合计|||合计||9',
      ['人员合计 人员合计 1/0 2', '合计 合计 1/3 5', 'to 1'],
    ],
    ['beyond a figure that is no label', '合计|1.00||||9', ['合计 合计 1/0 5', 'to 1']],
    ['none beyond a word with digits', '合计|甲1|||1甲|', ['合计 合计 1/0 ', 'to 1']],
  ])('%s', (_, line, expected) => expect(totals(line)).toEqual(expected));

  it.each<[string, string, readonly string[]]>([
    ['an unsure figure', '合计||?5|||9', ['合计 合计 1/0 2', 'to 1']],
    [
      'none, not even a blank one, before what may be it or another label',
      '合计|||?5||9',
      ['合计 合计 1/0 ', '未识别:1:3  1/3 5 !', 'to 1'],
    ],
  ])('%s', (_, line, expected) => expect(totals(line)).toEqual(expected));

  it('none beyond a figure below no head that is known', () => {
    const headless = [lane({ codes: [0], labels: [1], left: 0, right: 2 }), ...lanes.slice(1)];
    expect(told(bound(SCHEME, headless, ['合计||5|||9']))).toEqual(['合计 合计 1/0 ', 'to 1']);
  });

  it('figures under their own merged label are none', () =>
    expect(totals('合计|||||9', [{ top: 1, left: 0, bottom: 1, right: 2 }])).toEqual([
      '合计 合计 1/0 5',
      'to 1',
    ]));
});
