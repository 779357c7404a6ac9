/** `juesuan rollover` and `juesuan form learn`: a document of one year becomes the draft of the next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FORMS, readForm } from '../../../src/core/narrative';
import { proofread, type TextDocument } from '../../../src/core/proofread';
import { annexOf, carriedInDocx, readDocx, writeDocx } from '../../../src/hosts/files/docx';
import { readPublished } from '../../../src/hosts/files/published';
import { diffTables } from '../../../src/core/diff';
import { recognise } from '../../../src/core/recognise';
import { publishedGrids } from '../../../src/core/review/grids';
import { toWorkbook } from '../../bench/generate';
import { twoYears } from '../../bench/proofread/two-years';
import { fewOf, IS_WHOLE } from '../../support/proof';
import { complaints } from '../json/schemas';
import { juesuan, newFolder, written, type Ended } from '../support';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets, tables, supplement } = twoYears(form, 31)!;

const answersOf = (of: typeof supplement): string =>
  JSON.stringify({ version: 1, entries: Object.fromEntries(of.entries) });

interface Files {
  readonly text: string;
  readonly now: string;
  readonly last: string;
  readonly answers: string;
}
let files: Files;
const out = (): string => join(newFolder(), '今年.docx');

beforeAll(async () => {
  const document = await writeDocx(before.document);
  files = {
    text: written(document, '去年.docx').file,
    now: written(toWorkbook(sets.next), '今年.xlsx').file,
    last: written(toWorkbook(sets.last), '去年.xlsx').file,
    answers: written(answersOf(supplement), '补充.json').file,
  };
});

const rolled = (text: string, output: string, ...more: string[]) =>
  juesuan('rollover', text, '--workbook', files.now, '--previous', files.last, '-o', output, ...more);
const rollover = (output: string, ...more: string[]) => rolled(files.text, output, ...more);

async function textOf(file: string): Promise<TextDocument> {
  const reading = await readDocx(readFileSync(file));
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.document;
}

const mainOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());

describe('rollover', () => {
  let ended: Ended;
  let asItWas: Buffer;
  const highlighted = out();
  beforeAll(async () => {
    asItWas = readFileSync(files.text);
    ended = await rollover(highlighted, '--supplement', files.answers);
  });

  it('writes the draft, says what is left, and leaves last year’s document as it was', async () => {
    expect(readFileSync(files.text).equals(asItWas)).toBe(true);
    expect([ended.code, ended.error]).toEqual([0, '']);
    expect(ended.out).toMatch(/^\d+ 个数认出 \d+ 个；改了 \d+ 段/);
    expect(ended.out).toMatch(/还要人来办的 \d+ 处：\n {2}“[^\n]+”这一段：\n {4}1\. /);
    const draft = await textOf(highlighted);
    const all = draft.paragraphs.map(({ text }) => text).join('\n');
    expect(all).toContain(`${tables.year ?? ''}年度`);
    const { numbers } = proofread(draft, tables, { supplement, previous: before.tables, form });
    expect(numbers.contradicted).toBe(0);
    expect(numbers.verified).toBeGreaterThan(80);
  });

  it('shows what changed: highlighted, tracked, or not at all; tells programs as its schema says', async () => {
    const [tracked, plain] = [out(), out()];
    const answers = ['--supplement', files.answers];
    const { out: json } = await rollover(tracked, '--track', '--json', ...answers);
    expect(complaints('rollover', JSON.parse(json))).toEqual([]);
    await rollover(plain, '--plain', ...answers);
    expect(mainOf(highlighted)).toContain('<w:highlight w:val="yellow"/>');
    expect(mainOf(tracked)).toMatch(/<w:del [^>]*>/);
    expect(mainOf(plain)).not.toMatch(/<w:highlight|<w:del |<w:ins /);
    const linesOf = async (file: string) =>
      (await textOf(file)).paragraphs.map(({ text }) => text).filter((text) => text !== '');
    const texts = await Promise.all([highlighted, tracked, plain].map(linesOf));
    expect(texts[1]).toEqual(texts[2]);
    expect(texts[0]).toEqual(texts[2]);
  });

  it('says that the file carries its form', async () => {
    expect(ended.out).toContain('文件里带着这份说明的写法和用到的补充资料');
    expect(await carriedInDocx(readFileSync(highlighted))).toContain('"version":1');
    expect(mainOf(highlighted)).toMatch(/<w:tag w:val="[\d.]+\/稿/);
  });

  it('carries nothing and links nothing where that is asked', async () => {
    const unlinked = out();
    const { out: told } = await rollover(unlinked, '--no-link');
    expect(told).not.toContain('带着');
    expect(Object.keys(unzipSync(readFileSync(unlinked))).join()).not.toContain('customXml');
    expect(mainOf(unlinked)).not.toMatch(/<w:tag w:val="[\d.]+\//);
    expect((await textOf(unlinked)).paragraphs[0]?.text).toContain(`${tables.year ?? ''}年度`);
    // What is to be supplied in an item that is new stands under its own words.
    expect(told).toMatch(/“1\.[^”]+”这一段：\n {4}\d+\. 请补充：/);
  });

  describe('of a document with tables', () => {
    /** Of each kind: by words, by code, by code and narrow; all nine in the whole proof. */
    const IDS: readonly string[] = ['T01', 'T03', 'T05'];
    const FEWEST = IS_WHOLE ? 9 : IDS.length;

    const expectFilled = async (output: string): Promise<void> => {
      const reading = await readPublished(readFileSync(output));
      if (!reading.ok) throw new Error(reading.problem.id);
      const again = recognise(publishedGrids(reading.published).map(({ grid }) => grid));
      const diff = diffTables(tables, again);
      expect(diff.tables.filter(({ kind }) => kind === 'changed')).toEqual([]);
      expect(again.tables.length).toBeGreaterThanOrEqual(FEWEST);
    };

    let text = '';
    beforeAll(async () => {
      const set = recognise(sets.last.grids);
      const own = set.tables.filter(({ id }) => IS_WHOLE || IDS.includes(id));
      const annex = own.flatMap((table) => {
        const grid = sets.last.grids.find(({ name }) => name === table.sheet);
        return grid ? [annexOf(table, grid)] : [];
      });
      const document = await writeDocx(before.document, { annex });
      text = written(document, '去年附表.docx').file;
    });

    /** What became of each table, as programs are told or as people are. */
    const expectTold = (out: string, how: readonly string[]): void => {
      if (!how.includes('--json')) return expect(out).toMatch(/表\s“[^”]*收入决算表[^”]*”改了 \d+ 个数/);
      const told = JSON.parse(out) as { tables: { kind: string; why: string | null }[] };
      expect(complaints('rollover', told)).toEqual([]);
      expect(told.tables.length).toBeGreaterThanOrEqual(FEWEST);
      expect(told.tables.filter(({ kind }) => kind === 'left')).toEqual([]);
    };

    const WAYS = [['--track', '--json'], ['--track'], ['--plain'], []];
    it.each(fewOf(WAYS, 1))('fills them in the draft alone, %s %s', async (...how) => {
      const output = out();
      const asItWas = readFileSync(text);
      const ended = await rolled(text, output, ...how);
      expect(readFileSync(text).equals(asItWas)).toBe(true);
      expect([ended.code, ended.error]).toEqual([0, '']);
      expectTold(ended.out, how);
      await expectFilled(output);
    });
  });

  it.each<readonly [string, (...more: string[]) => Promise<{ code: number; error: string }>, RegExp]>([
    [
      'without an output',
      () => juesuan('rollover', files.text, '--workbook', files.now, '--previous', files.last),
      /-o/,
    ],
    ['without tables', () => juesuan('rollover', files.text, '-o', out()), /--workbook/],
    ['into another kind of file', () => rollover('今年.txt'), /\.docx/],
    [
      'of plain text',
      () =>
        juesuan(
          'rollover',
          written('收入总计3万元。', 'a.txt').file,
          '--workbook',
          files.now,
          '--previous',
          files.last,
          '-o',
          out(),
        ),
      /\.docx/,
    ],
    [
      'with this year’s tables for last year’s',
      () => juesuan('rollover', files.text, '--workbook', files.now, '--previous', files.now, '-o', out()),
      /底稿要和它自己那一年的决算表一起用/,
    ],
    [
      'with years the other way round',
      () => juesuan('rollover', files.text, '--workbook', files.last, '--previous', files.last, '-o', out()),
      /年/,
    ],
    ['tracked and plain', () => rollover(out(), '--track', '--plain'), /只能写一个/],
    ['over its own input', () => rollover(files.text), /.+/],
  ])('is refused %s', async (_, run, why) => {
    const { code, error } = await run();
    expect(code).toBe(2);
    expect(error).toMatch(why);
  });
});

describe('form learn', () => {
  it('writes a form that explain takes', async () => {
    const output = join(newFolder(), '本单位.json');
    const ended = await juesuan('form', 'learn', files.text, '--workbook', files.last, '-o', output);
    expect([ended.code, ended.error]).toEqual([0, '']);
    expect(readForm(readFileSync(output, 'utf8'))).toMatchObject({ ok: true });
    const text = join(newFolder(), '说明.txt');
    const explained = await juesuan(
      'explain',
      files.now,
      '--form',
      output,
      '--previous',
      files.last,
      '-o',
      text,
    );
    expect(explained.code).toBe(0);
    expect(readFileSync(text, 'utf8')).toContain('【待补充');
  });
  it('needs the tables and an output', async () => {
    const { code, error } = await juesuan('form', 'learn', files.text);
    expect(code).toBe(2);
    expect(error).toContain('--workbook');
  });
});
