/** A document with tables of its own is checked without a workbook, and held against one where there is one. */
import type { PublishedDocument, TableBlock } from '../../../../src/core/document';
import type { Grid } from '../../../../src/core/grid';
import { render } from '../../../../src/core/messages';
import { formFor, narrate, NO_SUPPLEMENT } from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { recognise } from '../../../../src/core/recognise';
import * as review from '../../../../src/core/review/engine';
import { annexOf, readDocx, writeDocx } from '../../../../src/hosts/files/docx';
import type { WordModel } from '../../../../src/pane/word/model/word-model';
import { generateSet } from '../../../bench/generate';
import { FakeWord } from '../fake-word';
import { fileOf, told, wordStage, wrong } from '../support';

const { grids } = generateSet(11, { layout: 'shanghai-2024' });
const BOOK = '决算.xlsx';

/** The explanation with the tables behind it, as it is published. */
async function publication(): Promise<PublishedDocument> {
  const set = recognise(grids);
  const annex = set.tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });
  const reading = await readDocx(await writeDocx(narrate(formFor(set), set, NO_SUPPLEMENT), { annex }));
  if (!reading.ok) throw new Error('It was not read');
  return { kind: 'docx', text: reading.document, tables: reading.tables, remarks: [] };
}

/** Word with a publication open; what is corrected in a cell's paragraph stands in its table too. */
class PublishedInWord extends FakeWord {
  constructor(private readonly whole: PublishedDocument) {
    super(whole.text.paragraphs.map(({ text }) => text));
  }

  override async read() {
    return {
      paragraphs: this.whole.text.paragraphs.map((own, at) => ({ ...own, text: this.paragraphs[at] ?? '' })),
    };
  }

  override async published() {
    const tables = this.whole.tables.map((table): TableBlock => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          text: cell.paragraphs.map((one) => this.paragraphs[one] ?? '').join('\n'),
        })),
      })),
    }));
    return {
      ok: true as const,
      published: { kind: 'docx' as const, text: await this.read(), tables, remarks: [] },
    };
  }
}

async function stageOf(change: (paragraphs: string[], whole: PublishedDocument) => void = () => undefined) {
  const whole = await publication();
  const word = new PublishedInWord(whole);
  change(word.paragraphs, whole);
  const files: Readonly<Record<string, readonly Grid[]>> = { [BOOK]: grids };
  const stage = wordStage({ review: async () => review, proofread: async () => proofread }, files, word);
  await stage.model.start();
  return { ...stage, word };
}

const found = ({ state }: WordModel): string[] =>
  (state.proof?.items ?? []).map(
    ({ finding }) => `${finding.severity} ${finding.rule} ${render(finding.message)}`,
  );

const AMOUNT = /^[\d,]+\.\d\d$/;

/** The paragraph of the first amount in the row 合计 of the table under a title. */
function totalOf({ text, tables }: PublishedDocument, title: string): number {
  const heading = text.paragraphs.map((one) => one.text).lastIndexOf(title);
  const table = tables.find(({ before }) => before > heading);
  const row = table?.rows.find(
    ({ cells }) => cells.some((cell) => cell.text === '合计') && cells.some((cell) => AMOUNT.test(cell.text)),
  );
  return row?.cells.find((cell) => AMOUNT.test(cell.text))?.paragraphs[0] ?? -1;
}

/** 1234.56 as 1237.56. */
const slipped = (text: string): string =>
  text.replace(/\d(?=\.)/, (digit) => String((Number(digit) + 3) % 10));

/** The total of 支出决算表 is another. */
const withWrongTotal = (paragraphs: string[], whole: PublishedDocument): void => {
  const at = totalOf(whole, '支出决算表');
  paragraphs[at] = slipped(paragraphs[at]!);
};

const errors = (model: WordModel): string[] => found(model).filter((line) => line.startsWith('error'));

describe('without a workbook', () => {
  it('the tables of the document are what its text is held against', async () => {
    const { model } = await stageOf();
    expect(model.opening!.canReadOwn).toBe(true);
    await model.opening!.fromText();
    expect(model.pane.host.name).toBe('本文档里的表');
    await model.proofing.run();
    expect(wrong(model)).toBe('');
    expect(errors(model)).toEqual([]);
    expect(model.state.proof!.ledger.length).toBeGreaterThan(50);
  });

  it('an error in a table is told at its cell, corrected there, and gone when it is read again', async () => {
    const { model, word } = await stageOf(withWrongTotal);
    const right = await publication();
    const at = totalOf(right, '支出决算表');
    await model.opening!.fromText();
    await model.proofing.run();
    const first = model.state.proof!.items.find(({ finding }) => finding.severity === 'error');
    expect(first!.finding.correction).toMatchObject({ paragraph: at, by: right.text.paragraphs[at]!.text });
    expect(render(first!.finding.message)).not.toMatch(/[A-Z]+\d+/);
    await model.proofing.select(first!.finding);
    expect(word.selected).toMatchObject({ paragraph: first!.finding.paragraph });
    await model.proofing.correct(first!.finding);
    expect(word.paragraphs[at]).toBe(right.text.paragraphs[at]!.text);
    await model.proofing.run();
    expect(errors(model)).toEqual([]);
  });

  it('a document without tables says so', async () => {
    const word = new FakeWord(['部门决算情况说明']);
    const { model } = wordStage({ review: async () => review }, {}, word);
    await model.start();
    await model.opening!.fromText();
    expect(wrong(model)).toBe('文档里没有认出决算或预算公开表');
    expect(told(model)).toBe('');
  });
});

describe('with a workbook', () => {
  it('the tables of the document are held against it, figure by figure', async () => {
    const { model } = await stageOf(withWrongTotal);
    await model.opening!.fromFile(fileOf(BOOK));
    await model.proofing.run();
    expect(wrong(model)).toBe('');
    expect(found(model).some((line) => line.includes(BOOK))).toBe(true);
  });

  it('a document that says what the workbook says has nothing found in it', async () => {
    const { model } = await stageOf();
    await model.opening!.fromFile(fileOf(BOOK));
    await model.proofing.run();
    expect(errors(model)).toEqual([]);
  });
});
