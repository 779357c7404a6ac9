/** CELL-2: no formula depends on itself. */
import type { Cell, Grid } from '../../../src/core/grid';
import { parseAddress } from '../../../src/core/grid';
import { circularFormula } from '../../../src/core/rules/circular-formula';
import { tableSet } from '../../support/table-set';
import { ask, clean, type Answer } from './support';

const sheet = (name: string, formulas: Readonly<Record<string, string>>): Grid => {
  const cells: (Cell | undefined)[][] = Array.from({ length: 60 }, () => []);
  for (const [address, formula] of Object.entries(formulas)) {
    const at = parseAddress(address)!;
    cells[at.row]![at.column] = { text: '1', value: 1, kind: 'number', formula };
  }
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
};

const of = (...grids: readonly Grid[]): Answer => ask(circularFormula, tableSet({}), grids);

it.each<[string, Grid[]]>([
  ['a sum of what is above', [sheet('表', { C9: 'SUM(C1:C8)', C8: 'SUM(C1:C7)' })]],
  [
    'the same cell of another sheet',
    [sheet('表', { C9: "'表二'!C9" }), sheet('表二', { C8: '1', C9: 'C8' })],
  ],
  ['a name that looks like an address', [sheet('表', { C9: 'LOG10(C8)+表C9' })]],
  ['a cell of another workbook', [sheet('表', { C9: "[旧.xlsx]表!C9+'[旧.xlsx]表'!C9" })]],
  ['an address in a text', [sheet('表', { C9: 'IF(C8=1,"C9","")' })]],
  ['a diamond', [sheet('表', { A1: 'B1+C1', B1: 'D1', C1: 'D1', D1: '5' })]],
])('clean: %s', (_, grids) => expect(of(...grids)).toEqual(clean('pass')));

it.each<[string, Grid[], string[]]>([
  ['itself', [sheet('表', { C9: 'C9+1' })], ['error circular 表!C9']],
  ['itself in its range', [sheet('表', { C9: 'SUM(C1:C9)' })], ['error circular 表!C9']],
  ['itself, fixed', [sheet('表', { C9: 'SUM($C$1:$C$9)' })], ['error circular 表!C9']],
  ['two cells', [sheet('表', { A1: 'B1', B1: 'A1' })], ['error circular 表!A1']],
  [
    'across sheets',
    [sheet('表', { A1: "'表 二'!A1" }), sheet('表 二', { A1: '表!A1' })],
    ['error circular 表!A1'],
  ],
  ['two circles', [sheet('表', { A1: 'A1', B1: 'B1' })], ['error circular 表!A1', 'error circular 表!B1']],
  ['a range too large to walk', [sheet('表', { C9: 'SUM(A1:Z9999)' })], ['error circular 表!C9']],
])('broken: %s', (_, grids, findings) => expect(of(...grids)).toEqual({ outcomes: ['fail'], findings }));

it('does not run away on long chains', () => {
  const chain = Object.fromEntries(Array.from({ length: 50 }, (_, row) => [`A${row + 1}`, `A${row + 2}`]));
  expect(of(sheet('表', chain))).toEqual(clean('pass'));
});

it('refuses: no formula', () => expect(of(sheet('表', {}))).toEqual(clean('not-applicable')));
