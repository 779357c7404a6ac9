/** The figures of 渌口's published explanation against ours: what is right in it is in ours, in the same section. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from '../../../src/core/amount';
import {
  checkSupplement,
  documentText,
  HUNAN_2020,
  missingOf,
  narrate,
  parseSupplement,
  plainFigures,
} from '../../../src/core/narrative';
import { recognise } from '../../../src/core/recognise';
import { LUKOU_STATED, LUKOU_WRONG } from '../../cases/data/lukou-2020-stated';
import { documentFile } from '../../cases/narrative/published';
import { caseGrids } from '../../support/case-workbook';
import { inOurWords, publishedText, wherePublished } from '../../support/published/where-published';
import { bodyOf } from './support';

const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples/渌口2020补充资料.json'), 'utf8');

const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** The third part of a publication under each heading, by our section ids. */
function sectionsOf(text: string): Map<string, string> {
  const start = text.lastIndexOf('一、收入支出决算总体情况说明');
  const sections = new Map<string, string>();
  let chapter = '';
  let section = '';
  for (const line of text
    .slice(start)
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '第四部分') break;
    const [, numeral] = /^([一二三四五六七八九十]+)、/.exec(line) ?? [];
    const [, part] = /^（([一二三])）/.exec(line) ?? [];
    if (numeral) chapter = String(NUMERALS.indexOf(numeral) + 1);
    if (numeral || part) section = part ? `${chapter}.${NUMERALS.indexOf(part) + 1}` : chapter;
    else sections.set(section, (sections.get(section) ?? '') + line);
  }
  return sections;
}

/** Figures of a text: no years, no dates, no numbers of a list, no names such as 单位价值50万元以上. */
const numbersOf = (text: string): string[] =>
  text
    .replace(/\d{4}年(?:度|12月31日)?/g, '')
    .replace(/(^|。|：)\d、/g, '$1')
    .replace(/价值\d+万元以上/g, '')
    .match(/\d+(?:\.\d+)?%?/g) ?? [];

/** The figures of each section that is compared, read out of a text. */
function figuresIn(text: string): Record<string, string[]> {
  const sections = sectionsOf(text);
  return Object.fromEntries(
    Object.keys(LUKOU_STATED).map((section) => [section, numbersOf(sections.get(section) ?? '')]),
  );
}

const same = (a: string, b: string): boolean =>
  a.endsWith('%') === b.endsWith('%') && new Decimal(a.replace('%', '')).eq(b.replace('%', ''));

function without(numbers: readonly string[], taken: string): string[] {
  const at = numbers.findIndex((number) => same(number, taken));
  return numbers.filter((_, index) => index !== at);
}

const reading = parseSupplement(SAMPLE);
const tables = recognise(caseGrids('lukou-2020'));
const document = narrate(HUNAN_2020, tables, reading.ok ? reading.supplement : undefined);

const oursIn = (section: string): string[] =>
  plainFigures(document)
    .filter((figure) => figure.section === section)
    .map(({ text }) => text);

const rows = Object.entries(LUKOU_STATED).map(([section, theirs]) => {
  const wrong = LUKOU_WRONG[section] ?? [];
  const right = wrong.reduce(without, [...theirs]);
  const ours = oursIn(section);
  const lacking = ours.reduce(without, right);
  const more = right.reduce(without, ours);
  return { section, theirs, wrong, ours, lacking, more };
});

inOurWords('the figures told in each section', () => {
  test('are those a reader finds there', () => {
    const told = Object.fromEntries(Object.keys(LUKOU_STATED).map((section) => [section, oursIn(section)]));
    expect(figuresIn(documentText(document))).toEqual(told);
  });
});

const PUBLISHED = documentFile('lukou-2020');

wherePublished('the figures told in each section', [PUBLISHED], () => {
  test('are those a reader finds there', () =>
    expect(figuresIn(publishedText(PUBLISHED))).toEqual(LUKOU_STATED));
});

test('every right number is in ours, in the same section', () => {
  const lines = rows.map(({ section, theirs, wrong, ours, lacking, more }) =>
    [
      `第${section}节 公开 ${theirs.length} 个数，我们 ${ours.length} 个，缺 ${lacking.length} 个`,
      `  公开：${theirs.join(' ')}${wrong.length > 0 ? `（其中有误：${wrong.join(' ')}）` : ''}`,
      `  我们：${ours.join(' ')}${more.length > 0 ? `（公开没有：${more.join(' ')}）` : ''}`,
    ].join('\n'),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(rows.filter(({ lacking }) => lacking.length > 0)).toEqual([]);
  expect(rows.reduce((sum, { theirs }) => sum + theirs.length, 0)).toBe(94);
});

test('what we say beyond it is what it left out', () => {
  expect(rows.filter(({ more }) => more.length > 0).map(({ section, more }) => [section, more])).toEqual([
    ['5.1', ['9.4%']],
    ['7.1', ['5.7%']],
  ]);
});

test('the accounts listed under 六 are those with figures (A248–A255)', () => {
  const [text = ''] = bodyOf(document, '6');
  const lists = [...text.matchAll(/主要包括([^；。]*)/g)].map(([, list = '']) => list.split('、'));
  expect(lists.map((list) => list.length)).toEqual([14, 14]);
  expect(lists[0]).toContain('抚恤金');
  expect(lists[0]).not.toContain('生活补助');
  expect(lists[1]).toContain('福利费');
  for (const blank of ['水费', '培训费', '委托业务费']) expect(lists[1]).not.toContain(blank);
});

test('only training and festivals are left to ask', () => {
  expect(missingOf(document).map(({ key }) => key)).toEqual([
    '培训费.金额',
    '培训费.用途',
    '节庆.金额',
    '节庆.用途',
  ]);
  expect(reading.ok && checkSupplement(HUNAN_2020, tables, reading.supplement)).toEqual([]);
});

test('nothing absurd is said', () => {
  const text = documentText(document);
  expect(text).toContain('2020年度部门决算情况说明');
  expect(text).not.toContain('完成预算的0%');
  expect(text.match(/无预算安排/g)).toHaveLength(2);
});
