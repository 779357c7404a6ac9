/** Documents of every layout, laid out in every way, filled from workbooks: nothing changes, or all that is filled is this year's. */
import { unzipSync } from 'fflate';
import { Decimal } from '../../../../../src/core/amount';
import type { PublishedDocument } from '../../../../../src/core/document';
import { recognise } from '../../../../../src/core/recognise';
import { refill, refillEdits } from '../../../../../src/core/refill';
import { publishedGrids } from '../../../../../src/core/review/grids';
import type { Table } from '../../../../../src/core/tables';
import { refillDocx, type DocxShowing } from '../../../../../src/hosts/files/docx';
import { readPublished } from '../../../../../src/hosts/files/published';
import { generateSet, LAYOUT_NAMES } from '../../../../bench/generate';
import { publicationDocx } from '../../../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../../../bench/publish/docx/ways';
import { publicationOf } from '../../../../bench/publish/publication';
import { fewOf } from '../../../../support/proof';

const author = { name: '决算公开助手', date: '2026-01-01T00:00:00Z' };
const SHOWINGS: readonly DocxShowing[] = [
  { showing: 'plain' },
  { showing: 'highlight' },
  { showing: 'track', author },
];

async function read(bytes: Uint8Array): Promise<PublishedDocument> {
  const reading = await readPublished(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.published;
}

const tablesOf = (document: PublishedDocument): readonly Table[] =>
  recognise(publishedGrids(document).map(({ grid }) => grid)).tables;

/** `2010101 行政运行 基本支出 = 12.34`: all that is not nothing, in a unit and with decimals. */
function figuresOf(table: Table, { unit, decimals }: Pick<Table, 'unit' | 'decimals'>): string[] {
  return table.rows
    .flatMap(({ key, code, label }) =>
      table.columns.flatMap((column) => {
        const figure = table.figure(key, column.key);
        if (!figure?.amount || figure.amount.value.isZero()) return [];
        const isMoney = figure.quantity === 'money';
        const shift = new Decimal(10).pow(isMoney ? table.unit.exponent - unit.exponent : 0);
        const value = figure.amount.value.times(shift).toFixed(isMoney ? decimals : 2);
        const name = code === undefined ? key : `${code} ${label}`;
        return Number(value) === 0 ? [] : [`${name} ${column.key} = ${value}`];
      }),
    )
    .sort();
}

/** Every layout in every fourth way, each way in every fourth layout or so: all of them take eight minutes. */
const CASES = fewOf(
  LAYOUT_NAMES.flatMap((layout, at) =>
    DOCX_WAYS.filter((_, way) => (at + way) % 4 === 0).map((way) => [layout, way.name, way] as const),
  ),
  2,
);

it.each(CASES)('%s, %s', async (layout, _, way) => {
  for (const unit of ['万元', '元'] as const) {
    const { set, publication } = publicationOf(1, layout, { tablesOnly: true, unit });
    const bytes = publicationDocx(publication, way);
    const document = await read(bytes);
    const own = refill(document, { set: recognise(set.grids), grids: set.grids });
    expect(own.tables.length).toBeGreaterThanOrEqual(7);
    expect(refillEdits(own)).toEqual([]);

    const { department, year } = set;
    const next = generateSet(8, { layout, year: year + 1, department, unit: '万元' });
    const workbook = recognise(next.grids);
    const filled = refill(document, { set: workbook, grids: next.grids });
    const edits = refillEdits(filled);
    expect(edits.length).toBeGreaterThan(0);
    const before = tablesOf(document);
    for (const options of SHOWINGS.slice(0, unit === '万元' ? SHOWINGS.length : 1)) {
      const patched = await refillDocx(bytes, edits, options);
      if (!patched.ok) throw new Error(patched.problem.id);
      const after = tablesOf(await read(patched.bytes));
      let place = -1;
      for (const [at, { table, outcome }] of filled.tables.entries()) {
        // A document may hold a table twice.
        const earlier = filled.tables.slice(0, at).filter(({ table: { id } }) => id === table.id).length;
        const own = (tables: readonly Table[]): Table => tables.filter(({ id }) => id === table.id)[earlier]!;
        const again = own(after);
        const from = workbook.table(table.id);
        if (outcome.kind === 'filled') place += 1;
        const isFilled = outcome.kind === 'filled' && !patched.left.has(place);
        const source = isFilled || outcome.kind === 'same' ? from! : own(before);
        expect([table.id, ...figuresOf(again, table)]).toEqual([table.id, ...figuresOf(source, table)]);
        if (isFilled) expect(again.year).toBe(table.year === undefined ? undefined : from!.year);
      }
      const [old, now] = [unzipSync(bytes), unzipSync(patched.bytes)];
      for (const name of Object.keys(old))
        if (name !== 'word/document.xml') expect(now[name]).toEqual(old[name]);
    }
  }
});
