/** Single cells that mend several relations of a group that something else breaks too; and a block hidden behind one. */
import { Budget } from '../../../src/core/locate/budget';
import { slipsAmong } from '../../../src/core/locate/peel';
import { checkTables } from '../../../src/core/check';
import { tableSet } from '../../support/table-set';
import { COLUMNS, RIGHT } from './spending-table';
import { systemFor } from './support';

const CELLS = { 甲: '9.00', 乙: '1.00', 丙: '2.00', 丁: '3.00', 戊: '5.00' };

describe('slips among relations', () => {
  // 甲 is 3.00: two of its relations say so. The third breaks by 戊.
  const { system } = systemFor(
    ['表01[甲] = 表01[乙] + 表01[丙]', '表01[甲] = 表01[丁]', '表01[丁] = 表01[戊]'],
    { T01: CELLS },
  );
  const found = slipsAmong(system, system.broken, new Budget(1000));

  it('the cell that mends most comes first, with the figure it should show', () => {
    expect(found[0]!.culprit.term.row).toBe('甲');
    expect([found[0]!.value.toFixed(2), found[0]!.mends]).toEqual(['3.00', 2]);
  });

  it('a cell that mends one relation alone is none of them', () =>
    expect(found.map(({ culprit }) => culprit.term.row)).not.toContain('戊'));

  it('nothing once the budget is spent', () => {
    const spent = new Budget(1);
    spent.spend(2);
    expect(slipsAmong(system, system.broken, spent)).toEqual([]);
  });
});

it('rows that slipped are told beside a total typed wrong above them', () => {
  const rows = RIGHT.map(([code, ...texts], place): readonly string[] => {
    if (code === '合计') return [code, '731.06', texts[1], texts[2]];
    const moved = RIGHT[place + 1];
    return place >= 8 && moved ? [code, ...moved.slice(1)] : [code, ...texts];
  });
  const { findings } = checkTables(
    tableSet({
      T05: rows.map(([code = '', ...texts]): [string, Record<string, string>] => [
        code,
        Object.fromEntries(COLUMNS.map((column, place) => [column, texts[place] ?? ''])),
      ]),
    }),
    [],
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toContain('slipped-rows');
  expect(errors.flatMap(({ suspects }) => suspects.map(({ suggestion }) => suggestion))).toContain('371.06');
});
