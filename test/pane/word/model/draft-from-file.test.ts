/**
 * A draft that the command line or the workbench wrote, opened in Word: its figures follow the tables from then on.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import type { Grid } from '../../../../src/core/grid';
import { learnDraft, rollDraft, type Learned } from '../../../../src/core/learn';
import { rolledEditsOf } from '../../../../src/core/learn/shown';
import {
  FORMS,
  NO_SUPPLEMENT,
  plainFigures,
  printCarried,
  readCarried,
  type Supplement,
} from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { recognise } from '../../../../src/core/recognise';
import {
  carriedInDocx,
  draftDocx,
  readDocx,
  writeDocx,
  type DocxShowing,
} from '../../../../src/hosts/files/docx';
import { createWordHost } from '../../../../src/hosts/word';
import { readCarriedForm } from '../../../../src/hosts/word/carried';
import { explanationDocument } from '../../../../src/pane/model/explanation';
import type { SectionHost } from '../../../../src/pane/word/platform';
import { WordModel } from '../../../../src/pane/word/model/word-model';
import { generateSet } from '../../../bench/generate';
import { twoYears } from '../../../bench/proofread/two-years';
import { controlsIn, documentIn } from '../../../hosts/files/docx/patch/support/tree';
import { documentOfDocx } from '../../../hosts/word/support/from-docx';
import { handingOver, OfficeFile } from '../../../hosts/word/support/office-file';
import { openWord } from '../../../office-host/jest/open-word';
import { snapshot } from '../../../office-host/word/snapshot';
import { fileOf, wrong } from '../support';

const { before, sets, supplement } = twoYears(
  FORMS.find(({ id }) => id === 'national')!,
  31,
)!;

interface Drafted {
  readonly bytes: Uint8Array;
  readonly learned: Learned;
}

async function drafted(
  docx: Uint8Array,
  last: readonly Grid[],
  now: readonly Grid[],
  answers: Supplement,
  options: DocxShowing = { showing: 'highlight' },
): Promise<Drafted> {
  const reading = await readDocx(docx);
  if (!reading.ok) throw new Error(reading.problem.id);
  const { document } = reading;
  const learning = learnDraft(document, { set: recognise(last) });
  if (!learning.ok) throw new Error(learning.problem.id);
  const { learned } = learning;
  const years = { last: { set: recognise(last) }, now: { set: recognise(now) }, supplement: answers };
  const rolling = rollDraft(learned, document, years);
  if (!rolling.ok) throw new Error(rolling.problem.id);
  const { rolled } = rolling;
  const carried = printCarried({ form: learned.form, supplement: rolled.supplement });
  const edits = { ...rolledEditsOf(rolled, document, 'zh-CN'), carried };
  const done = await draftDocx(docx, document, edits, options);
  if (!done.ok) throw new Error(done.problem.id);
  expect(done.refused).toEqual([]);
  return { bytes: done.bytes, learned };
}

const told = (docx: Uint8Array) =>
  controlsIn(documentIn(docx)).filter(({ tag }) => !tag.startsWith('section:'));

/** With another figure in one cell. */
const withCell = (sheet: string, was: string, value: number): readonly Grid[] =>
  sets.next.grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) =>
      row?.map((cell) =>
        grid.name === sheet && cell?.text === was ? { ...cell, text: value.toFixed(2), value } : cell,
      ),
    ),
  }));

test('every figure has its control; the workbook changes, and exactly its numbers follow', async () => {
  const { bytes } = await drafted(
    await writeDocx(before.document),
    sets.last.grids,
    sets.next.grids,
    supplement,
  );
  const office = await openWord();
  const word = await createWordHost();
  const document = office.open(documentOfDocx(bytes));
  const file = handingOver(new OfficeFile(bytes));
  const sections: SectionHost = Object.assign(Object.create(word) as typeof word, {
    carried: () => readCarriedForm(file),
  });
  const opened = snapshot(document);
  const files: Record<string, readonly Grid[]> = { '今年.xlsx': sets.next.grids };
  const model = new WordModel({
    text: word,
    sections,
    proofread: async () => proofread,
    readWorkbookFile: async ({ name }) => files[name] ?? [],
  });
  await model.start();
  await model.opening!.fromFile(fileOf('今年.xlsx'));
  await model.writing!.update();
  expect(wrong(model)).toBe('');
  const figures = plainFigures(explanationDocument(model.pane.state)!);
  expect(told(bytes).map(({ tag, text, inner }) => [tag, text, inner])).toEqual(
    figures.map(({ id, text }) => [id, text, 0]),
  );
  expect(model.state.update!.report).toEqual({ changed: [], kept: figures.length, stale: [], missing: [] });
  expect(snapshot(document)).toEqual(opened);

  const one = figures.find(({ source, text }) => source.kind === 'cell' && /^\d{3,}\.\d\d$/.test(text))!;
  const [cell] = one.source.cells;
  files['今年改过.xlsx'] = withCell(cell!.sheet, cell!.text, Number(one.text) + 0.01);
  await model.opening!.fromFile(fileOf('今年改过.xlsx'));
  await model.writing!.update();
  const { changed, stale } = model.state.update!.report;
  const now = new Map(plainFigures(explanationDocument(model.pane.state)!).map(({ id, text }) => [id, text]));
  const differing = figures.filter(({ id, text }) => now.get(id) !== text);
  expect(stale).toEqual([]);
  expect(differing.map(({ id }) => id)).toContain(one.id);
  expect(changed.map(({ id, after }) => [id, after])).toEqual(differing.map(({ id }) => [id, now.get(id)]));
});

test('rolled again next year: the controls are that year’s, none within another, and the text carries one form', async () => {
  const { year = 0, department = '', layout } = sets.next;
  const third = generateSet(77, { layout, year: year + 1, department });
  const first = await drafted(await writeDocx(before.document), sets.last.grids, sets.next.grids, supplement);
  const second = await drafted(first.bytes, sets.next.grids, third.grids, NO_SUPPLEMENT, {
    showing: 'plain',
  });
  const own = told(second.bytes);
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter(({ inner }) => inner > 0)).toEqual([]);
  const tags = new Set(own.map(({ tag }) => tag));
  expect(tags.size).toBe(own.length);
  const [{ form }, carried] = [second.learned, readCarried((await carriedInDocx(second.bytes)) ?? '')];
  expect([carried?.form.sections, carried?.supplement.year]).toEqual([form.sections, year + 1]);
});
