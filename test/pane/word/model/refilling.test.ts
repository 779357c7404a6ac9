/**
 * The tables of a publication open in Word filled from a workbook, over the genuine office.js: right, or as they were.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import type { PublishedDocument } from '../../../../src/core/document';
import type { Grid } from '../../../../src/core/grid';
import { FORMS } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import type { RefillEdits } from '../../../../src/core/refill';
import * as review from '../../../../src/core/review/engine';
import type { Table } from '../../../../src/core/tables';
import { annexOf, writeDocx } from '../../../../src/hosts/files/docx';
import { createWordHost, type WordHost } from '../../../../src/hosts/word';
import { WordModel } from '../../../../src/pane/word/model/word-model';
import { generateSet, LAYOUT_NAMES, type LayoutName } from '../../../bench/generate';
import { publicationDocx } from '../../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../../bench/publish/docx/ways';
import { publicationOf } from '../../../bench/publish/publication';
import { twoYears } from '../../../bench/proofread/two-years';
import { documentOfDocx } from '../../../hosts/word/support/from-docx';
import { documentWithTable, LAST, NOW, rowsOf, workbookOf } from '../../../hosts/word/support/tables';
import { openWord } from '../../../office-host/jest/open-word';
import { quiet } from '../../../office-host/jest/quiet';
import type { WordDocument } from '../../../office-host/word/document';
import { snapshot } from '../../../office-host/word/snapshot';
import { isParagraph } from '../../../office-host/word/story';
import type { WordOffice } from '../../../office-host/word/word-office';
import { fewOf, fewOr, IS_WHOLE } from '../../../support/proof';
import { fakeProofread } from '../fake-proofread';
import { fileOf, told, wrong } from '../support';

let office: WordOffice;
let word: WordHost;
beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

const BOOK = '今年.xlsx';
const SIZE = fewOr(4, 9);

async function opened(
  grids: readonly Grid[],
  host: WordHost = word,
  last: readonly Grid[] = [],
): Promise<WordModel> {
  const model = new WordModel({
    text: host,
    sections: host,
    proofread: async () => fakeProofread([], []),
    review: async () => review,
    readWorkbookFile: async ({ name }) => (name === BOOK ? grids : last),
  });
  await model.start();
  await model.opening!.fromFile(fileOf(BOOK));
  return model;
}

async function tablesNow(): Promise<readonly Table[]> {
  const reading = await word.published();
  if (!reading.ok) throw new Error(reading.problem.id);
  return recognise(review.publishedGrids(reading.published).map(({ grid }) => grid)).tables;
}

/** `2010101 行政运行 基本支出 = 12.34`: all that is not nothing. */
const figuresOf = (table: Table): string[] =>
  table.rows
    .flatMap(({ key, code, label }) =>
      table.columns.flatMap((column) => {
        const amount = table.figure(key, column.key)?.amount;
        if (!amount || amount.value.isZero()) return [];
        return [
          `${code === undefined ? key : `${code} ${label}`} ${column.key} = ${amount.value.toFixed(2)}`,
        ];
      }),
    )
    .sort();

/** A publication of one year as a Word document, and the next year's workbook. */
function twoYearsOf(layout: LayoutName, way: (typeof DOCX_WAYS)[number]) {
  const { set, publication } = publicationOf(1, layout, { tablesOnly: true, unit: '万元', size: SIZE });
  const { department, year } = set;
  const next = generateSet(8, { layout, year: year + 1, department, unit: '万元', size: SIZE });
  return { document: documentOfDocx(publicationDocx(publication, way)), next };
}

describe('a publication', () => {
  /** The test host knows no tables within tables, and no controls around rows. */
  const NESTED = ['within a frame of one cell', 'two tables side by side', 'within content controls'];
  const WAYS = DOCX_WAYS.filter(({ name }) => !NESTED.includes(name));
  const CASES = fewOf(
    LAYOUT_NAMES.map((layout, at) => [layout, WAYS[at % WAYS.length]!] as const),
    1,
  ).map(([layout, way], at) => [layout, way.name, at % 2 === 1, way] as const);

  test.each(CASES)('%s, %s, merged rows refused: %s', async (layout, _, refuses, way) => {
    const { document, next } = twoYearsOf(layout, way);
    office.open(document);
    document.$refusesMergedRows = refuses;
    const before = snapshot(document);
    const old = await tablesNow();
    const model = await opened(next.grids);
    await model.refilling!.look();
    expect(wrong(model)).toBe('');
    expect(snapshot(document)).toEqual(before);
    const { tables } = model.state.refill!.refill;
    await model.refilling!.apply();
    expect(wrong(model)).toBe('');
    const now = await tablesNow();
    const workbook = recognise(next.grids);
    const done = new Set(model.state.refill!.done.flatMap(({ places }) => places));
    tables.forEach(({ table: { id } }, place) => {
      const own = (all: readonly Table[]): string[] => all.filter((one) => one.id === id).flatMap(figuresOf);
      expect([id, ...own(now)]).toEqual([id, ...own(done.has(place) ? workbook.tables : old)]);
    });
    if (!refuses) expect(done.size).toBeGreaterThan(0);
    if (done.size > 0) await model.refilling!.takeBack();
    expect(wrong(model)).toBe('');
    expect(snapshot(document)).toEqual(before);
    await quiet(office);
    expect(office.referencesLeft).toBe(0);
  });
});

describe('a draft', () => {
  const form = FORMS.find(({ id }) => id === 'national')!;
  const { before, sets } = twoYears(form, 31)!;

  async function made() {
    // Those whose columns are codes are as wide as all others together.
    const narrow = recognise(sets.last.grids).tables.filter(({ columns }) => columns.length < 20);
    const own = IS_WHOLE ? narrow : narrow.filter(({ id }) => id === 'T01' || id === 'T05');
    const tables = own.flatMap((table) => {
      const grid = sets.last.grids.find(({ name }) => name === table.sheet);
      return grid ? [annexOf(table, grid)] : [];
    });
    const document = office.open(documentOfDocx(await writeDocx(before.document, { annex: tables })));
    document.$refusesMergedRows = false;
    // It is the office's own, not one that we wrote.
    for (const control of document.$story.allControls()) document.$story.unwrap(control);
    // The tables stand before the text, as they are published.
    const { nodes } = document.$story;
    const first = nodes.findIndex((node) => isParagraph(node) && node.cell !== undefined);
    nodes.unshift(...nodes.splice(first));
    const model = await opened(sets.next.grids, word, sets.last.grids);
    await model.pane.narrating.readPrevious(fileOf('去年.xlsx'));
    await model.drafting!.make();
    expect(wrong(model)).toBe('');
    return { document, model };
  }

  const wordsOf = (document: WordDocument): string[] =>
    document.$story.paragraphs.flatMap(({ cell, text }) => (cell || text === '' ? [] : [text]));

  test('all is changed, tables first, and all taken back', async () => {
    const { document, model } = await made();
    const first = snapshot(document);
    const { rolled } = model.state.draft!;
    const due = model.state.refill!.refill.tables.filter(({ outcome }) => outcome.kind === 'filled').length;
    expect(due).toBe(IS_WHOLE ? 9 : 2);
    await model.drafting!.apply();
    expect(wrong(model)).toBe('');
    expect(told(model)).toBe(`填了 ${due} 张表，改了 ${rolled.paragraphs.length} 段`);
    expect([...model.state.draft!.moves.by.values()].some((by) => by !== 0)).toBe(true);
    const said = rolled.document.paragraphs.flatMap(({ text, style }) =>
      style === 'table' || text === '' ? [] : [text],
    );
    expect(wordsOf(document)).toEqual(said);
    const workbook = recognise(sets.next.grids);
    for (const table of await tablesNow())
      expect([table.id, ...figuresOf(table)]).toEqual([table.id, ...figuresOf(workbook.table(table.id)!)]);
    await model.drafting!.takeBack();
    expect(wrong(model)).toBe('');
    expect(snapshot(document)).toEqual(first);
    // With the tables filled alone, a paragraph behind them is still found.
    await model.refilling!.apply();
    expect(wrong(model)).toBe('');
    const place = rolled.paragraphs.reduce((last, { kind }, at) => (kind === 'changed' ? at : last), -1);
    await model.drafting!.apply([place]);
    expect(wrong(model)).toBe('');
    const one = rolled.paragraphs[place]!;
    expect(wordsOf(document)).toContain(one.kind === 'changed' ? one.text : '');
  });
});

describe('what a person sees', () => {
  test('figures and rows before, the same read back, and taken back', async () => {
    const document = office.open(documentWithTable(LAST));
    const before = snapshot(document);
    const model = await opened(workbookOf(2024, NOW));
    await model.refilling!.look();
    expect(model.state.refill!.refill.tables[0]!.outcome).toMatchObject({
      kind: 'filled',
      removed: ['2010302 一般行政管理事务'],
      added: ['2010308 信访事务', '204 公共安全支出', '20406 司法', '2040604 基层司法业务'],
    });
    await model.refilling!.apply();
    expect(told(model)).toBe('填了 1 张表，读回来与工作簿一致');
    expect(rowsOf(document)).toEqual(NOW);
    await model.refilling!.takeBack();
    expect(told(model)).toBe('撤销了 1 张表');
    expect(snapshot(document)).toEqual(before);
  });

  test('a document that changed since is looked at again before anything is filled', async () => {
    const document = office.open(documentWithTable(LAST));
    const model = await opened(workbookOf(2024, NOW));
    await model.refilling!.look();
    document.$retype('一般行政管理事务', '信访事务');
    document.$retype('2010302', '2010308');
    const before = snapshot(document);
    await model.refilling!.apply();
    expect(wrong(model)).toContain('和刚才看的不一样了');
    expect(snapshot(document)).toEqual(before);
    await model.refilling!.apply();
    expect(rowsOf(document)).toEqual(NOW);
  });

  test('a table that was changed after it was filled is not taken back', async () => {
    const document = office.open(documentWithTable(LAST));
    const model = await opened(workbookOf(2024, NOW));
    await model.refilling!.look();
    await model.refilling!.apply();
    document.$retype('9.50', '9.60');
    const before = snapshot(document);
    await model.refilling!.takeBack();
    expect(wrong(model)).toContain('填了以后又改过');
    expect(snapshot(document)).toEqual(before);
  });

  test('the tables of the document itself are no workbook', async () => {
    office.open(documentWithTable(LAST));
    const model = await opened(workbookOf(2024, NOW));
    await model.opening!.fromText();
    await model.refilling!.look();
    expect(wrong(model)).toContain('换一个');
  });
});

describe('a Word that writes something else than it was told', () => {
  /** The same Word, with what it does besides when a table is filled. */
  const spoilt = (spoil: () => void): WordHost =>
    Object.assign(Object.create(word) as WordHost, {
      fill: async (document: PublishedDocument, edits: RefillEdits) => {
        const filled = await word.fill(document, edits);
        spoil();
        return filled;
      },
    });

  test('a figure: the table is given back, and told', async () => {
    const document = office.open(documentWithTable(LAST));
    const before = snapshot(document);
    const host = spoilt(() => document.$retype('14.50', '14.05'));
    const model = await opened(workbookOf(2024, NOW), host);
    await model.refilling!.look();
    await model.refilling!.apply();
    expect(told(model)).toBe('一张表也没有填，原因见下');
    expect(model.state.refill!.refill.tables[0]!.outcome).toMatchObject({ kind: 'left' });
    expect(snapshot(document)).toEqual(before);
  });

  test('a row that it puts elsewhere, or a word beside the table: it asks for Word’s own undo', async () => {
    for (const spoil of [
      () => office.document.$paragraphWith('部门：某市某局').atoms.pop(),
      () => office.document.$addTable([['1.00']]),
    ]) {
      office.open(documentWithTable(LAST));
      const model = await opened(
        workbookOf(2024, NOW),
        spoilt(() => void spoil()),
      );
      await model.refilling!.look();
      await model.refilling!.apply();
      expect(wrong(model)).toContain('Ctrl+Z');
    }
  });
});
