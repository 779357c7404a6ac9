/** Sets of any layout, laid out in any way: every table is read, every figure at its place. */
import { documentGrids } from '../../../../../src/core/document';
import { NO_SUPPLEMENT, formFor, narrate } from '../../../../../src/core/narrative';
import { recognise } from '../../../../../src/core/recognise';
import type { TableSet } from '../../../../../src/core/tables';
import { annexOf, readDocx, writeDocx } from '../../../../../src/hosts/files/docx';
import { generateSet, LAYOUT_NAMES } from '../../../../bench/generate';
import { fewOr } from '../../../../support/proof';
import { WAYS } from './laid-out';
import { handDocx, p } from './support';

/** `T01 收入总计 决算数 = 1200.00`, in 元, so that another unit printed is no difference. */
function figuresOf({ tables }: TableSet): string[] {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ key }) =>
      table.columns.flatMap((column) => {
        const amount = table.figure(key, column.key)?.amount;
        return amount && !amount.value.isZero()
          ? [`${table.id} ${key} ${column.key} = ${amount.value.times(10 ** table.unit.exponent).toFixed(2)}`]
          : [];
      }),
    ),
  );
}

async function printedAgain(
  set: TableSet,
  grids: ReturnType<typeof generateSet>['grids'],
): Promise<TableSet> {
  const annex = set.tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });
  return readFrom(await writeDocx(narrate(formFor(set), set, NO_SUPPLEMENT), { annex }));
}

async function readFrom(docx: Uint8Array): Promise<TableSet> {
  const reading = await readDocx(docx);
  if (!reading.ok) throw new Error('not read');
  const read = documentGrids(reading.document.paragraphs, reading.tables, (number) => `第${number}张表`);
  return recognise(read.map(({ grid }) => grid));
}

const expectSame = (again: TableSet, set: TableSet): void => {
  expect(again.tables.map(({ id }) => id)).toEqual(set.tables.map(({ id }) => id));
  expect(figuresOf(again)).toEqual(figuresOf(set));
};

it.each(LAYOUT_NAMES.filter((_, place) => place % fewOr(5, 1) === 0))(
  '%s, as our annex prints it',
  async (layout) => {
    const { grids } = generateSet(1, { layout });
    const set = recognise(grids);
    expectSame(await printedAgain(set, grids), set);
  },
);

/** Each way with a few layouts here, with all in the whole proof. */
const LAID_OUT = LAYOUT_NAMES.flatMap((layout) =>
  Object.keys(WAYS).map((way) => [layout, way] as const),
).filter((_, place) => place % fewOr(13, 1) === 0);

it('cuts tables in two where a head is repeated', async () => {
  const grids = LAYOUT_NAMES.flatMap((layout) => generateSet(1, { layout }).grids);
  const way = WAYS['head repeated on the next page']!;
  const reading = await readDocx(handDocx(grids.map((grid) => way(grid) + p('')).join('')));
  expect(reading.ok && reading.tables.length).toBeGreaterThan(grids.length * 1.5);
});

it.each(LAID_OUT)('%s, %s', async (layout, way) => {
  const { grids } = generateSet(1, { layout });
  const body = grids.map((grid) => WAYS[way]!(grid) + p('')).join('');
  expectSame(await readFrom(handDocx(body)), recognise(grids));
});
