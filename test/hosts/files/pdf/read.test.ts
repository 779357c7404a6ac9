/** A PDF read into text and tables: figures at their places, those of published files as their workbooks have them. */
import { readFileSync } from 'node:fs';
import { documentGrids } from '../../../../src/core/document';
import { recognise } from '../../../../src/core/recognise';
import { provenTables } from '../../../../src/core/review/engine';
import type { TableSet } from '../../../../src/core/tables';
import { readPdf } from '../../../../src/hosts/files/pdf';
import { caseGrids, type CaseName } from '../../../support/case-workbook';
import { makePdf, type Item } from '../../../support/pdf';
import { inOurWords, publishedPath, wherePublished } from '../../../support/published/where-published';

async function read(bytes: Uint8Array) {
  const reading = await readPdf(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  const { text, tables, print, remarks } = reading.published;
  const set = recognise(
    documentGrids(text.paragraphs, tables, (one) => `第${one}张表`).map(({ grid }) => grid),
  );
  return { set, text, tables, print, remarks: remarks.map(({ id }) => id) };
}

const figuresOf = ({ tables }: TableSet): string[] =>
  tables.flatMap((table) =>
    table.rows.flatMap(({ key }) =>
      table.columns.flatMap((column) => {
        const figure = table.figure(key, column.key);
        return figure && figure.state !== 'blank'
          ? [`${table.id} ${key} ${column.key}: ${figure.amount?.value.toFixed(2) ?? figure.state}`]
          : [];
      }),
    ),
  );

/** A ruled table as lines and texts. */
function ruled(rows: readonly (readonly string[])[], widths: readonly number[], top: number): Item[] {
  const xs = widths.reduce((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [60]);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const bottom = top + 20 * rows.length;
  return [
    ...xs.map((x): Item => ({ line: [x, top, x, bottom] })),
    ...Array.from({ length: rows.length + 1 }, (_, row): Item => ({
      line: [left, top + 20 * row, right, top + 20 * row],
    })),
    ...rows.flatMap((texts, row) =>
      texts.flatMap((text, column): Item[] =>
        text === '' ? [] : [{ text, at: [(xs[column] ?? 0) + 4, top + 20 * row + 14] }],
      ),
    ),
  ];
}

const T05_ROWS = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', '1,234.50', '1,000.00', '234.50'],
  ['20106', '财政事务', '1,234.50', '1,000.00', '234.50'],
  ['2010601', '行政运行', '1,234.50', '1,000.00', '234.50'],
  ['合计', '', '1,234.50', '1,000.00', '234.50'],
];
const T05_WIDTHS = [70, 130, 90, 80, 80];

inOurWords('a whole publication', () => {
  it('is text and tables', async () => {
    const title: Item = { text: '一般公共预算财政拨款支出决算表', at: [200, 80], size: 15 };
    const unit: Item = { text: '单位：万元', at: [440, 100] };
    const { set, text, remarks } = await read(
      makePdf({ pages: [{ items: [title, unit, ...ruled(T05_ROWS, T05_WIDTHS, 110)] }] }),
    );
    expect(text.paragraphs.filter(({ style }) => style !== 'table').map((one) => one.text)).toEqual([
      '一般公共预算财政拨款支出决算表',
      '单位：万元',
    ]);
    expect(set.tables.map(({ id, unit: own }) => [id, own.exponent])).toEqual([['T05', 4]]);
    expect(figuresOf(set)).toContain('T05 2010601 项目支出: 234.50');
    expect(figuresOf(set).length).toBe(12);
    expect(remarks).toEqual([]);
  });

  it('never throws where it is none', async () => {
    expect(await readPdf(new TextEncoder().encode('no pdf'))).toMatchObject({ ok: false });
  });
});

const FILES: readonly (readonly [string, CaseName, number])[] = [
  ['cases/documents/js-caizheng-2024.pdf', 'putuo-finance-2024', 9],
  ['cases/documents/js-caizheng-2024-planted.pdf', 'putuo-finance-2024-planted-errors', 8],
  ['cases/documents/js-template-2024.pdf', 'shanghai-template-2024', 9],
];

wherePublished(
  'a whole publication',
  FILES.map(([file]) => file),
  () => {
    it.each(FILES)('%s has the figures of its workbook', async (file, name, count) => {
      const { set, print } = await read(readFileSync(publishedPath(file)));
      expect(set.tables.length).toBe(count);
      expect(figuresOf(set)).toEqual(figuresOf(recognise(caseGrids(name))));
      expect([set.refused, print?.unread]).toEqual([[], []]);
    });
  },
);

inOurWords('traps', () => {
  it('are told: a table that is not ruled', async () => {
    const texts = ruled(T05_ROWS, T05_WIDTHS, 110).filter((item) => 'text' in item);
    const title: Item = { text: '一般公共预算财政拨款支出决算表', at: [200, 80], size: 15 };
    const { set, print } = await read(makePdf({ pages: [{ items: [title, ...texts] }] }));
    expect([set.tables, print?.unread.map((one) => [one.title, one.why.id])]).toEqual([
      [],
      [['一般公共预算财政拨款支出决算表', 'notRuled']],
    ]);
  });
});

/** Right answers as the folder's list of traps gives them: tables read, with figures read and doubtful ones; tables told. */
const TRAPS: readonly (readonly [
  string,
  readonly string[],
  readonly (string | undefined)[],
  readonly string[],
])[] = [
  ['number-wrapped-in-cell', ['T05 114'], [], []],
  ['table-95-columns-digits-below-each-other', [], ['财政拨款支出决算明细表'], []],
  ['sideways-over-two-pages', ['T10 190'], [], ['cutOff']],
  ['sideways-title-cut-in-two', ['T01 10', 'T02 33'], [], ['cutOff']],
  ['sideways-half-taken-for-T06', ['T06 28'], [], ['cutOff']],
  ['no-rulings', [], ['收入支出决算总表', '收入决算表'], []],
  ['table-is-a-picture', [], [undefined], []],
  ['cut-text-wps-cell', [], [], ['cutOff']],
];

const trap = (name: string): string => `cases/documents/${name}.pdf`;

wherePublished(
  'traps',
  TRAPS.map(([name]) => trap(name)),
  () => {
    it.each(TRAPS)('%s', async (name, tables, unread, remarks) => {
      const found = await read(readFileSync(publishedPath(trap(name))));
      const amounts = figuresOf(found.set).filter((one) => /: -?[\d.]+$/.test(one));
      const counted = found.set.tables.map(
        ({ id }) => `${id} ${amounts.filter((one) => one.startsWith(id)).length}`,
      );
      expect([counted, found.print?.unread.map(({ title }) => title), found.remarks]).toEqual([
        tables,
        unread,
        remarks,
      ]);
      expect(figuresOf(found.set).filter((one) => one.endsWith('unreadable'))).toEqual([]);
    });

    it('a table without lines is read where its sums prove it', async () => {
      const bytes = readFileSync(publishedPath(trap('no-rulings')));
      const reading = await readPdf(bytes, { prove: provenTables });
      if (!reading.ok) throw new Error('it can be read');
      const { text, tables, print } = reading.published;
      const set = recognise(documentGrids(text.paragraphs, tables, String).map(({ grid }) => grid));
      const [table] = set.tables;
      const of = (key: string): string | undefined => table?.figure(key, '决算数')?.amount?.value.toString();
      expect([set.tables.length, of('205'), of('223'), of('本年支出合计')]).toEqual([
        1,
        '1767.25',
        '245.07',
        '2642.21',
      ]);
      expect(print?.unread.map(({ title }) => title)).toEqual(['收入决算表']);
    });

    it('three tables of equal columns are told apart by their titles', async () => {
      const { text, tables } = await read(
        readFileSync(publishedPath(trap('same-columns-other-table-next-page'))),
      );
      expect(documentGrids(text.paragraphs, tables, String).map((one) => one.tables)).toEqual([[1], [2, 3]]);
    });
  },
);
