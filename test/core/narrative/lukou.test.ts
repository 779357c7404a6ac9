/** The published explanation of 渌口 2020, number by number: what is right in it is in ours, in the same section. */
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
import { caseGrids } from '../../support/case-workbook';
import { bodyOf } from './support';

const ROOT = join(__dirname, '../../..');
const PUBLISHED = readFileSync(join(ROOT, '../shared/cases/lukou-2020/document.txt'), 'utf8');
const SAMPLE = readFileSync(join(ROOT, 'assets/samples/渌口2020补充资料.json'), 'utf8');

const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** The text of the third part under each heading, by our section ids. */
function publishedSections(): Map<string, string> {
  const start = PUBLISHED.lastIndexOf('一、收入支出决算总体情况说明');
  const sections = new Map<string, string>();
  let chapter = '';
  let section = '';
  for (const line of PUBLISHED.slice(start)
    .split('\n')
    .map((text) => text.trim())) {
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

/** What expected.tsv finds wrong in the published text. */
const WRONG: readonly { readonly row: string; readonly section: string; readonly number: string }[] = [
  { row: 'A226', section: '7.1', number: '5.8%' },
  { row: 'A227', section: '7.1', number: '0%' },
  { row: 'A228', section: '7.1', number: '0%' },
];

const COMPARED = ['1', '2', '3', '4', '5.1', '5.2', '5.3', '6', '7.1', '7.2', '8', '9', '10', '12', '13'];

const same = (a: string, b: string): boolean =>
  a.endsWith('%') === b.endsWith('%') && new Decimal(a.replace('%', '')).eq(b.replace('%', ''));

function without(numbers: readonly string[], taken: string): string[] {
  const at = numbers.findIndex((number) => same(number, taken));
  return numbers.filter((_, index) => index !== at);
}

const reading = parseSupplement(SAMPLE);
const tables = recognise(caseGrids('lukou-2020'));
const document = narrate(HUNAN_2020, tables, reading.ok ? reading.supplement : undefined);
const published = publishedSections();

const rows = COMPARED.map((section) => {
  const theirs = numbersOf(published.get(section) ?? '');
  const wrong = WRONG.filter((entry) => entry.section === section).map(({ number }) => number);
  const right = wrong.reduce(without, theirs);
  const ours = plainFigures(document)
    .filter((figure) => figure.section === section)
    .map(({ text }) => text);
  const lacking = ours.reduce(without, right);
  const more = right.reduce(without, ours);
  return { section, theirs, wrong, ours, lacking, more };
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
