/** Explanations to insert and to update, and Word documents that look like an office's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../../../src/core/grid';
import { HUNAN_2020, narrate, parseSupplement } from '../../../../src/core/narrative';
import type { NarrativeDocument, Paragraph, Run } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { WordDocument } from '../../../office-host/word/document';
import { caseGrids } from '../../../support/case-workbook';

const SAMPLE = join(__dirname, '../../../../assets/samples/渌口2020补充资料.json');
const reading = parseSupplement(readFileSync(SAMPLE, 'utf8'));

/** The workbook of 渌口 2020, with every cell that shows one of these texts showing another. */
export function lukou(
  changed: Readonly<Record<string, string>> = {},
  withSupplement = true,
): NarrativeDocument {
  const grids = caseGrids('lukou-2020').map((grid) => retyped(grid, changed));
  return narrate(HUNAN_2020, recognise(grids), withSupplement && reading.ok ? reading.supplement : undefined);
}

const retyped = (grid: Grid, changed: Readonly<Record<string, string>>): Grid => ({
  ...grid,
  cells: grid.cells.map((row) =>
    row?.map((cell) => {
      const text = cell && changed[cell.text];
      return cell && text !== undefined ? { ...cell, text, value: Number(text) } : cell;
    }),
  ),
});

/** A document with a text of the office's own around the cursor, a table in it, and styles that are not built in. */
export function officeDocument(): WordDocument {
  const document = new WordDocument([]);
  document.$styles.add('公文正文');
  document.$add('第一部分 部门概况', { style: 'Heading1' });
  document.$add('本部门主要职责是统筹全区政法工作。', { style: '公文正文', firstLineIndent: 32 });
  document.$addTable([
    ['科目', '金额'],
    ['基本支出', '419.69'],
  ]);
  document.$add('第四部分 名词解释', { style: 'Heading1' });
  document.$click('统筹全区政法工作。');
  return document;
}

const text = (words: string): Run => ({ kind: 'text', text: words });

const figure = (id: string, words: string): Run => ({
  kind: 'figure',
  id,
  text: words,
  source: { kind: 'computed', cells: [], supplement: [], formula: '1 + 1' },
});

const blank = (what: string): Run => ({ kind: 'missing', key: what, what, text: `【待补充：${what}】` });

/** `收入[a|12.50]万元，主要是因为[?原因]。`: figures by id and text, blanks by what is missing. */
function runsOf(notation: string): Run[] {
  return [...notation.matchAll(/\[\?([^\]]*)\]|\[([^|\]]*)\|([^\]]*)\]|[^[]+/g)].map((match) => {
    if (match[1] !== undefined) return blank(match[1]);
    return match[2] === undefined ? text(match[0]) : figure(match[2], match[3] ?? '');
  });
}

/** A section `1` with a heading and these paragraphs. */
export function sectionOf(...paragraphs: readonly string[]): NarrativeDocument {
  const body = paragraphs.map((notation): Paragraph => ({ style: 'body', runs: runsOf(notation) }));
  const heading: Paragraph = { style: 'heading1', runs: [text('一、总体情况说明')] };
  return {
    form: 'hunan-2020',
    year: 2020,
    department: undefined,
    sections: [{ id: '1', paragraphs: [heading, ...body] }],
  };
}

export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
