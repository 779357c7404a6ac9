/** A filled 补充资料 is told from a workbook of tables, and its answers from those that stood before. */
import { gridFromTexts } from '../../../src/core/grid';
import { supplementFromGrid } from '../../../src/core/narrative';
import { gridOfSpec } from '../../../src/hosts/files/open/spec-grid';
import { supplementSheetSpec } from '../../../src/hosts/files/supplement-sheet';
import {
  answersIn,
  answersOfJson,
  filledIn,
  answerLines,
  answerSheet,
} from '../../../src/workbench/answers/read';
import type { AnswerLine } from '../../../src/workbench/answers/read';

const FILLED = gridFromTexts('补充', [
  ['章节', '项目', '单位', '填写', '说明', '键'],
  ['', '决算年度', '', '2020', '', '年度'],
  ['一', '2019年收支总计', '万元', '694.43', '', '上年.收入总计'],
  ['一', '2019年公务接待费', '万元', '', '可不填', '上年.公务接待费'],
]);
const EMPTY = gridFromTexts('空', []);
const TABLE = gridFromTexts('收入决算表', [['收入决算表'], ['项目', '合计'], ['合计', '1.00']]);

/** As the pane reads what was laid beside the tables. */
const readBack = (lines: readonly AnswerLine[], before?: readonly AnswerLine[]) => {
  const reading = supplementFromGrid(gridOfSpec(supplementSheetSpec(answerSheet(lines, before))));
  if (!reading.ok) throw new Error('refused');
  return reading.supplement;
};

test('a workbook of that one sheet is a supplement, empty sheets beside it or not', () => {
  expect(filledIn(answersIn([EMPTY, FILLED]) ?? [])).toBe(2);
});

test.each([
  ['tables beside it', [TABLE, FILLED]],
  ['tables alone', [TABLE]],
  ['nothing', [EMPTY]],
])('%s: a workbook', (_, grids) => {
  expect(answersIn(grids)).toBeUndefined();
});

test('the answers come back as the pane reads them', () => {
  const { year, entries } = readBack(answerLines(FILLED) ?? []);
  expect(year).toBe(2020);
  expect(entries.get('上年.收入总计')).toMatchObject({ value: '694.43', unit: '万元' });
  expect(entries.has('上年.公务接待费')).toBe(false);
});

test('JSON gives the same; what is no supplement gives nothing', () => {
  const json = { version: 1, year: 2020, entries: { '上年.收入总计': { value: '694.43', unit: '万元' } } };
  const { year, entries } = readBack(answersOfJson(`\ufeff${JSON.stringify(json)}`) ?? []);
  expect([year, entries.get('上年.收入总计')?.value]).toEqual([2020, '694.43']);
  for (const other of ['{"version": 2, "entries": {}}', '{"version": 1}', '[1]', 'null', '{'])
    expect(answersOfJson(other)).toBeUndefined();
});

test('answers that stood before stay where nothing new is said', () => {
  const before: AnswerLine[] = [
    { 键: '上年.收入总计', 项目: '总计', 填写: '1.00', 单位: '万元' },
    { 键: '上年.公务接待费', 项目: '公务接待费', 填写: '2.00', 单位: '万元' },
  ];
  const { entries } = readBack(answerLines(FILLED) ?? [], before);
  expect(entries.get('上年.收入总计')?.value).toBe('694.43');
  expect(entries.get('上年.公务接待费')?.value).toBe('2.00');
});
