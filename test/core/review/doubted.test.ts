/** Findings of the text that rest on a cell which the tables themselves show to be wrong: told with both, never as an error. */
import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { proofread } from '../../../src/core/proofread';
import { review } from '../../../src/core/review/engine';
import { ownLukou } from '../../cases/narrative/own/lukou';
import { caseGrids } from '../../support/case-workbook';
import { printedDocument } from '../../support/printed-document';

const GRIDS = caseGrids('lukou-2020');
const TEXT = ownLukou().split('\n');

const changed = (place: number, from: string, to: string): Grid[] =>
  GRIDS.map((grid, at) =>
    at !== place
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map((cell) => (cell?.text === from ? { ...cell, text: to, value: to } : cell)),
          ),
        },
  );

const AMOUNT = /^[\d,]+\.\d\d$/;

const reviewed = (grids: readonly Grid[], text: readonly string[] = TEXT) =>
  review(printedDocument(['甲局2020年度部门决算'], grids, text));

const keyOf = ({ rule, paragraph, offset }: { rule: string; paragraph: number; offset: number }): string =>
  `${rule} ${paragraph} ${offset}`;

it('a figure that the text has right and the table wrong is no error of the text', () => {
  const sound = new Set(reviewed(GRIDS).text.findings.map(keyOf));
  const { check, text, places } = reviewed(changed(2, '419.69', '491.69'));
  expect(check.findings.some(({ severity }) => severity === 'error')).toBe(true);
  const added = text.findings.filter((finding) => !sound.has(keyOf(finding)));
  expect(added.length).toBeGreaterThan(0);
  for (const { severity, evidence, correction } of added) {
    expect(severity).toBe('hint');
    expect(correction).toBeUndefined();
    expect(evidence.map((each) => render(each, 'zh-CN', places.wordsOf)).join('\n')).toMatch(
      /表中第4页 表03 支出决算表“合计”行“基本支出”列写的是 491\.69，表内核对应为 419\.69/,
    );
  }
});

it('what is wrong in the text stays an error', () => {
  const wrong = TEXT.map((line) => line.replace('629.09', '692.09'));
  const errors = (grids: readonly Grid[]): string[] =>
    reviewed(grids, wrong)
      .text.findings.filter(({ severity }) => severity === 'error')
      .map(keyOf);
  expect(errors(GRIDS).length).toBeGreaterThan(0);
  expect(errors(changed(2, '419.69', '491.69'))).toEqual(errors(GRIDS));
});

it('a figure that can’t be read leaves the text unchecked and not wrong', () => {
  const before = reviewed(GRIDS).text;
  const { text } = reviewed(changed(2, '419.69', '4１9.6\n9'));
  expect(text.findings.filter(({ severity }) => severity === 'error').map(keyOf)).toEqual(
    before.findings.filter(({ severity }) => severity === 'error').map(keyOf),
  );
  expect(text.numbers.verified).toBeGreaterThan(40);
});

describe('figures that stand a row beside the names they belong to', () => {
  /** In 表05, the amounts of a column from one row on move down by one. */
  const slipped = GRIDS.map((grid, at) => (at !== 4 ? grid : movedDown(grid)));

  it('are found misplaced, and no number of the text is wrong by them', () => {
    const { set, misplaced } = check(slipped);
    expect(misplaced.size).toBeGreaterThan(2);
    const document = { paragraphs: TEXT.map((text) => ({ text })) };
    const sound = proofread(document, check(GRIDS).set).numbers.contradicted;
    expect(proofread(document, set).numbers.contradicted).toBeGreaterThan(sound);
    expect(proofread(document, set, { misplaced }).numbers.contradicted).toBe(sound);
  });
});

function movedDown(grid: Grid): Grid {
  const rows = grid.cells.map((row) => [...(row ?? [])]);
  const filled = rows.flatMap((row, at) => (row.some((cell) => AMOUNT.test(cell?.text ?? '')) ? [at] : []));
  const moving = filled.slice(2);
  const amounts = moving.map((at) =>
    rows[at]!.map((cell) => (AMOUNT.test(cell?.text ?? '') ? cell : undefined)),
  );
  for (const [place, at] of moving.entries())
    for (const column of rows[at]!.keys()) {
      const own = rows[at]![column];
      const above = place === 0 ? undefined : amounts[place - 1]![column];
      if (above || AMOUNT.test(own?.text ?? '')) rows[at]![column] = above;
    }
  return { ...grid, cells: rows };
}
