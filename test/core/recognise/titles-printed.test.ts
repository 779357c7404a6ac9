/** Titles as provinces print them, each with the table it names; a bracket behind one is understood by what is in it. */
import { TitleIndex } from '../../../src/core/recognise/titles';
import { normalise } from '../../../src/core/tables/normalise';
import { PRINTED_TITLES } from '../../cases/data/printed-titles';

const INDEX = new TitleIndex();
const named = (text: string) => INDEX.of(normalise(text))?.map(({ id }) => id);
const first = (text: string) => named(text)?.[0];

it('sixty titles', () => expect(PRINTED_TITLES).toHaveLength(60));

it.each(PRINTED_TITLES)('%s is %s, also with what people put around it', (title, table) => {
  const expected = table === 'by unit' ? [] : expect.arrayContaining([table]);
  for (const text of [
    title,
    `2023年度某市某某局${title}`,
    `表十一、${title}（公开11表）`,
    `${title}单位：万元`,
  ])
    expect(named(text)).toEqual(expected);
});

describe('a bracket says what the rows go by', () => {
  it.each([
    ['收入决算表（分科目）', 'T02'],
    ['收入决算表（按科目分列）', 'T02'],
    ['支出决算表（按支出功能分类列示）', 'T03'],
    ['支出决算总表(按功能分类科目)', 'T03'],
    ['政府性基金预算财政拨款收入支出决算表（功能科目）', 'T08'],
    ['国有资本经营预算财政拨款支出决算表（按功能分类）', 'T09'],
    ['一般公共预算财政拨款基本支出决算明细表（按支出经济分类科目）', 'T06'],
    ['一般公共预算财政拨款基本支出决算表（分科目）（续表）', 'T06'],
    ['一般公共预算财政拨款项目支出决算表（经济科目）', 'T12'],
    ['财政拨款收支决算总表（按功能分类列示）', 'T04'],
  ])('%s is %s', (title, table) => expect(first(title)).toBe(table));

  it.each([
    '收入决算表（按预算单位列示）',
    '支出决算表（分部门）',
    '支出决算表（按经济分类科目）',
    '支出决算表（分经济科目）',
    '支出决算表（经济科目）',
    '收入支出决算总表（分单位）',
    '一般公共预算财政拨款基本支出决算表（按功能分类）',
    '财政拨款“三公”经费支出决算表（分单位）',
    '项目支出决算表（分单位）',
  ])('%s goes by something else: it is known and not read', (title) => expect(named(title)).toEqual([]));

  it.each([
    ['支出决算表（汇总）', 'T03'],
    ['支出决算表（本级）', 'T03'],
    ['支出决算表（某市财政局）', 'T03'],
    ['支出决算表（本表无数据）', 'T03'],
    ['（三）支出决算表', 'T03'],
    ['《支出决算表》', 'T03'],
    ['支出决算公开表', 'T03'],
    ['财政拨款“三公”经费支出决算情况表', 'T07'],
  ])('%s is %s, whosever it is', (title, table) => expect(first(title)).toBe(table));

  it.each([
    '收入决算表（草稿）',
    '收入决算表（支出）',
    '收入决算表（单位）',
    '收入支出决算总表（财政拨款）',
    '支出决算表（政府性基金）',
    '花销表（分科目）',
  ])('%s is no title', (title) => expect(named(title)).toBeUndefined());
});
