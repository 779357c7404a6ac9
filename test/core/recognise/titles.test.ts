/** Which cell is the title of which table, and which only looks like one. */
import { gridFromTexts } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import { TitleIndex, findTitles } from '../../../src/core/recognise/titles';
import { OTHER_TITLES, OWN_TITLE_SPECS, TABLE_SPECS } from '../../../src/core/tables';
import { normalise } from '../../../src/core/tables/normalise';

const INDEX = new TitleIndex();
const named = (text: string) => INDEX.of(normalise(text))?.map(({ id }) => id)[0];

it.each(
  OWN_TITLE_SPECS.flatMap(({ id, title, aliases }) =>
    [title.zh, ...aliases].map((text) => [text, id] as const),
  ),
)('%s is %s, also behind a year and a department', (text, id) => {
  expect(named(text)).toBe(id);
  expect(named(`2020年度${text}`)).toBe(id);
  expect(named(`某市某某局2020年度${text}`)).toBe(id);
  expect(named(`附表1：${text}`)).toBe(id);
});

it.each([
  ['收 入 支 出 决 算 总 表', 'T01'],
  ['Z01 收入支出决算总表(财决01表)', 'T01'],
  ['表一、收入支出决算总表', 'T01'],
  ['公开01表 收入支出决算总表', 'T01'],
  ['收入支出决算总表（公开01表）', 'T01'],
  ['收入支出决算总表（续表）', 'T01'],
  ['2021年部门收支决算总表', 'T01'],
  ['(2019年度)收入决算表', 'T02'],
  ['单位收入决算表', 'T02'],
  ['支出决算表（万元）', 'T03'],
  ['中共株洲市渌口区委政法委员会财政拨款收入支出决算总表', 'T04'],
  ['财政拨款收入支出决算表', 'T04'],
  ['一般公共预算财政拨款基本支出决算明细表', 'T06'],
  ['一般公共预算财政拨款"三公"经费支出决算表', 'T07'],
  ['财政拨款三公经费支出决算表', 'T07'],
  ['某区教育局政府性基金预算财政拨款收入支出决算表', 'T08'],
  ['国有资本经营预算财政拨款收入支出决算表', 'T09'],
  ['2020年度部门整体支出绩效自评表', 'P01'],
  ['2019年度项目支出绩效自评表', 'P02'],
])('%s is %s', (text, id) => expect(named(text)).toBe(id));

it.each([
  ['一般公共预算财政拨款收入支出决算表', 'T05'],
  ['财政拨款支出决算明细表', 'T10'],
  ['公开05表 财政拨款支出决算明细表', 'T10'],
  ['一般公共预算财政拨款支出决算明细表', 'T11'],
  ['一般公共预算财政拨款项目支出决算表', 'T12'],
  ['2022年度一般公共预算财政拨款项目支出决算明细表', 'T12'],
  ['“三公”经费、行政参公单位机关运行经费情况表', 'T07'],
  ['一般公共预算财政拨款安排的“三公”经费支出决算表', 'T07'],
  ['一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表', 'T07'],
  ['收入决算总表', 'T02'],
  ['支出决算总表', 'T03'],
  ['表五 一般公共预算财政拨款支出决算表', 'T05'],
  ['某县单位收入决算表（公开02表）单位：万元', 'T02'],
])('in a province %s is %s', (text, id) => expect(named(text)).toBe(id));

it.each(OTHER_TITLES.map((title) => [title]))('%s is known and not read', (title) => {
  expect(INDEX.of(normalise(title))).toEqual([]);
  expect(INDEX.of(normalise(`某市某局2022年度${title}`))).toEqual([]);
});

// Titles contain each other, and sentences contain titles.
it.each([
  '机构运行信息收入决算表',
  '财政专户管理资金收入支出决算总表',
  '一般公共预算项目支出决算表',
  '注：本表反映部门本年度的收入支出决算总表',
  '关于收入支出决算总表的说明',
  '（一）收入支出决算总表情况说明',
  '决算表',
  '收入支出决算',
  '支出',
  '',
])('%j is no title', (text) => expect(named(text)).toBeUndefined());

it('finds titles wherever they stand', () => {
  const rows = [['封面'], ['', '收入决算表', '', '支出决算表'], [], ['2020年度收入支出决算总表']];
  expect(
    findTitles(new SheetView(gridFromTexts('表', rows)), INDEX).map(({ specs, at }) => [
      specs[0]?.id,
      at.row,
      at.column,
    ]),
  ).toEqual([
    ['T02', 1, 1],
    ['T03', 1, 3],
    ['T01', 3, 0],
  ]);
});

it('takes a contents list for no table and says nothing about it', () => {
  const titles = TABLE_SPECS.slice(0, 9).map(({ title }, place) => [title.zh, String(place + 3)]);
  const set = recognise([gridFromTexts('目录', [['2020年度部门决算公开表目录'], ...titles])]);
  expect(set.tables).toEqual([]);
  expect(set.refused).toEqual([]);
});
