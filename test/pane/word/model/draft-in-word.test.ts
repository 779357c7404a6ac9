/**
 * The whole story over the genuine Office.js client: last year's document made this year's, and it lives on.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import type { Grid } from '../../../../src/core/grid';
import { FORMS, paragraphText, plainFigures } from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { createWordHost } from '../../../../src/hosts/word';
import { explanationDocument } from '../../../../src/pane/model/explanation';
import { openItems } from '../../../../src/pane/word/model/proof';
import { WordModel } from '../../../../src/pane/word/model/word-model';
import { twoYears } from '../../../bench/proofread/two-years';
import { openWord } from '../../../office-host/jest/open-word';
import { WordDocument } from '../../../office-host/word/document';
import { snapshot } from '../../../office-host/word/snapshot';
import { fileOf, wrong } from '../support';

const { before, sets } = twoYears(
  FORMS.find(({ id }) => id === 'national')!,
  31,
)!;
const TEXT = before.document.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));
const textsIn = (document: WordDocument): string[] => document.$story.paragraphs.map(({ text }) => text);

/** With another figure in one cell. */
const withCell = (sheet: string, before: string, value: number): readonly Grid[] =>
  sets.next.grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) =>
      row?.map((cell) =>
        grid.name === sheet && cell?.text === before ? { ...cell, text: value.toFixed(2), value } : cell,
      ),
    ),
  }));

test('a figure of the workbook changes: exactly its numbers follow; one typed over is found; all can be taken back', async () => {
  const office = await openWord();
  const word = await createWordHost();
  const document = office.open(new WordDocument(TEXT));
  const { year = 0 } = sets.next;
  const header = new WordDocument([`${year - 1}年度部门决算`]);
  document.$sections[0]!.header['Primary'] = header;
  const first = snapshot(document);
  const files: Record<string, readonly Grid[]> = {
    '今年.xlsx': sets.next.grids,
    '去年.xlsx': sets.last.grids,
  };
  const model = new WordModel({
    text: word,
    sections: word,
    proofread: async () => proofread,
    readWorkbookFile: async ({ name }) => files[name] ?? [],
  });
  await model.start();
  await model.opening!.fromFile(fileOf('今年.xlsx'));
  await model.pane.narrating.readPrevious(fileOf('去年.xlsx'));
  await model.drafting!.make();
  await model.drafting!.apply();
  expect(wrong(model)).toBe('');
  const figures = plainFigures(explanationDocument(model.pane.state)!);
  expect(document.$story.allControls().length).toBe(figures.length);

  // Looked at and taken back, and made again.
  const drafted = textsIn(document);
  expect(header.$text).toBe(`${year}年度部门决算`);
  await model.drafting!.takeBack();
  expect(snapshot(document)).toEqual(first);
  await model.drafting!.applyBeside(0);
  expect(header.$text).toBe(`${year}年度部门决算`);
  await model.drafting!.takeBackBeside(0);
  expect(snapshot(document)).toEqual(first);
  await model.drafting!.apply();
  expect(textsIn(document)).toEqual(drafted);

  // A figure of the text, typed over: proofreading finds it, and an update puts it right.
  const told = figures.find(({ source, text }) => source.kind === 'cell' && /^\d{3,}\.\d\d$/.test(text))!;
  const control = document.$control(told.id);
  const range = control.getRange('Content');
  range.insertText(`9${told.text}`, 'Replace');
  await model.proofing.run();
  const found = openItems(model.state.proof!).map(({ finding }) => finding);
  expect(found.filter(({ severity }) => severity === 'error').map(({ text }) => text)).toContainEqual(
    expect.stringContaining(`9${told.text}`),
  );
  await model.writing!.update();
  expect(model.state.update!.report.changed.map(({ id, before: was, after }) => [id, was, after])).toEqual([
    [told.id, `9${told.text}`, told.text],
  ]);
  expect(textsIn(document)).toEqual(drafted);

  // The workbook is mended.
  const [cell] = told.source.cells;
  files['今年改过.xlsx'] = withCell(cell!.sheet, cell!.text, Number(told.text) + 0.01);
  await model.opening!.fromFile(fileOf('今年改过.xlsx'));
  await model.writing!.update();
  const { report } = model.state.update!;
  const now = new Map(plainFigures(explanationDocument(model.pane.state)!).map(({ id, text }) => [id, text]));
  const differing = figures.filter(({ id, text }) => now.get(id) !== text);
  expect(differing.map(({ id }) => id)).toContain(told.id);
  expect(report.stale).toEqual([]);
  expect(report.changed.map(({ id, after }) => [id, after])).toEqual(
    differing.map(({ id }) => [id, now.get(id)]),
  );
  expect(report.missing).toEqual([]);
  expect(textsIn(document)).toEqual(
    explanationDocument(model.pane.state)!.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(paragraphText),
    ),
  );
});
