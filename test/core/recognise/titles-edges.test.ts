/** What may stand around a title, and titles that are continued, foreign or of a budget. */
import { gridFromTexts } from '../../../src/core/grid';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import { TitleIndex, findTitles, foreignTitle, isOfBudget } from '../../../src/core/recognise/titles';
import { normalise } from '../../../src/core/tables/normalise';

const INDEX = new TitleIndex();
const named = (text: string) => INDEX.of(normalise(text))?.map(({ id }) => id)[0];

it.each([
  '附件3：',
  '附表3.',
  '公开02表：',
  '财决公开02表',
  'Z02 ',
  '表2、',
  '表二：',
  '2. ',
  '二、',
  '2023年度',
  '（2023年）',
  '附件1：公开02表：2023年度',
  '附件',
  '附件1',
  '表十一、',
  '表12：',
  '表7',
  '12',
  '12. ',
  '十一、',
  '2023年度公开02表：',
  '（2023年）公开02表：',
  '2023公开02表：',
  '某局2023年',
  '某某年度',
  '某单位',
])('%j may stand before a title', (before) => expect(named(`${before}收入决算表`)).toBe('T02'));

it.each([
  '（续）',
  '（续表2）',
  '（公开）',
  '（公开02表）',
  '（财决公开02表）',
  '（2023年度）',
  '（万元）',
  '（元）',
  '（单位：万元）',
  '（金额单位：元）',
  '公开02表',
  '单位：万元',
  '金额单位：元',
  '续表',
  '（公开02表）单位：万元',
  '（2023年）',
])('%j may stand behind a title', (behind) => expect(named(`收入决算表${behind}`)).toBe('T02'));

it.each([
  '说明：收入决算表',
  '收入决算表说明',
  '收入决算表（草稿）',
  '收入决算表单位：美元',
  '本年收入决算表',
  '某十收入决算表',
  '123收入决算表',
  '某20一二年收入决算表',
  '某203年收入决算表',
  '收入（万元）决算表',
  '关于附件1收入决算表',
])('%j is no title', (text) => expect(named(text)).toBeUndefined());

it('a title is eighty signs at most', () => {
  const before = (count: number) => `${'某'.repeat(count)}局`;
  expect(named(`${before(74)}收入决算表`)).toBe('T02');
  expect(named(`${before(75)}收入决算表`)).toBeUndefined();
});

it('a confirmed table comes before the others of its title, and only on its own sheet', () => {
  const [own] = INDEX.of(normalise('收入决算表'))!;
  const confirmed = { ...own!, id: 'T03' as const, sheet: '甲' };
  const index = new TitleIndex([confirmed]);
  const found = (sheet: string) =>
    findTitles(new SheetView(gridFromTexts(sheet, [['收入决算表']])), index).map(({ specs }) =>
      specs.map(({ id }) => id),
    );
  expect(found('甲')).toEqual([['T03', 'T02']]);
  expect(found('乙')).toEqual([['T02']]);
});

const titled = (text: string) => ({ zh: text, en: text });

it('a confirmed title may be what is taken off others', () => {
  const [own] = INDEX.of(normalise('收入决算表'))!;
  const index = new TitleIndex([{ ...own!, title: titled('公开03表'), aliases: [] }]);
  expect(index.of('公开03表')?.map(({ title }) => title.zh)).toEqual(['公开03表']);
  expect(index.of('2023年度公开03表')).toHaveLength(1);
  expect(index.of('2023年度')).toBeUndefined();
});

it('of two titles that a cell ends with the longer one counts', () => {
  const [own] = INDEX.of(normalise('收入决算表'))!;
  const confirmed = ['花销一览表', '直属单位花销一览表'].map((title) => ({
    ...own!,
    title: titled(title),
    aliases: [],
  }));
  expect(new TitleIndex(confirmed).of('某局直属单位花销一览表')?.map(({ title }) => title.zh)).toEqual([
    '直属单位花销一览表',
  ]);
});

describe('titles on a sheet', () => {
  const found = (rows: readonly (readonly string[])[], index = INDEX) =>
    findTitles(new SheetView(gridFromTexts('表', rows)), index).map(
      ({ text, at }) => `${text} ${at.row} ${at.column}`,
    );

  it('a continued table is none, another table is', () => {
    const rows = [
      [' 收入决算表 '],
      ['201', '1.00'],
      ['收入决算表（续表）'],
      ['支出决算表（续表）'],
      ['收入决算表（续）'],
      ['收入决算表续表'],
      ['收入决算表（续表2）'],
      ['收入决算表'],
      ['手续局收入决算表'],
    ];
    expect(found(rows)).toEqual([
      '收入决算表 0 0',
      '支出决算表（续表） 3 0',
      '收入决算表 7 0',
      '手续局收入决算表 8 0',
    ]);
  });

  it('a continued table is one where only tables that are not read stand above', () =>
    expect(found([['国有资产使用情况表'], ['收入决算表（续表）']])).toEqual([
      '国有资产使用情况表 0 0',
      '收入决算表（续表） 1 0',
    ]));

  it('a title confirmed for another sheet is none', () => {
    const [own] = INDEX.of(normalise('收入决算表'))!;
    const index = new TitleIndex([{ ...own!, title: titled('花销表'), aliases: [], sheet: '别的' }]);
    expect(found([['花销表'], ['国有资产使用情况表']], index)).toEqual(['国有资产使用情况表 1 0']);
  });
});

it.each([
  ['机关运行经费支出情况表', true],
  ['某局资产负债表(2023年)', true],
  ['表', false],
  ['公开05表', false],
  ['财决公开05表', false],
  ['预算公开05表', false],
  ['注：见下表', false],
  ['附有关说明。见表', false],
  ['收入情况', false],
  ['资产负债表说明', false],
  ['财决01表', false],
  ['财决附03表', false],
  ['公开某表', true],
  ['某公开05表', true],
  [`${'某'.repeat(61)}表`, false],
])('%j names a table that is none of ours: %s', (text, expected) =>
  expect(foreignTitle(text)).toBe(expected),
);

it.each([
  ['2024年部门预算收支总表', true],
  ['预算公开表', true],
  ['一般公共预算财政拨款支出决算表', false],
  ['收入决算表', false],
])('%j is of a budget: %s', (text, expected) => expect(isOfBudget(text)).toBe(expected));
