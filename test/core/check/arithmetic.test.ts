/** The arithmetic behind a finding, written as a person writes it; every figure keeps its cell. */
import type { Arithmetic, ArithmeticPart, Finding } from '../../../src/core/check';
import { check } from '../../../src/core/check';
import { addressOf, type Grid } from '../../../src/core/grid';
import { parseUserRules } from '../../../src/core/identities';
import { caseGrids } from '../../support/case-workbook';

const partText = (part: ArithmeticPart): string =>
  part.kind === 'text' ? part.text : `${part.cell.text === '' ? '空白' : part.cell.text}${part.unit ?? ''}`;
const written = ({ left, sign, right }: Arithmetic): string =>
  [left, right].map((side) => side.map(partText).join('')).join(` ${sign} `);

function findingsOf(rules: string, grids: readonly Grid[] = caseGrids('lukou-2020')): readonly Finding[] {
  const parsed = parseUserRules(rules);
  if (!parsed.ok) throw new Error(rules);
  return check(grids, { identities: parsed.identities }).findings;
}

const ownArithmetic = (formula: string, grids?: readonly Grid[]): Arithmetic => {
  const found = findingsOf(`甲：${formula}`, grids).find(({ rule }) => rule === '甲');
  if (!found?.arithmetic) throw new Error(`No arithmetic for ${formula}`);
  return found.arithmetic;
};

test.each([
  ['表02[合计, 本年收入合计] = 表03[合计, 项目支出]', '629.09 = 209.40'],
  ['表02[合计, 本年收入合计] = 表03[合计, 项目支出] + 表03[合计, 上缴上级支出]', '629.09 = 209.40'],
  ['表02[合计, 本年收入合计] = 表03[合计, 基本支出] − 表03[合计, 项目支出]', '629.09 = 419.69 − 209.40'],
  [
    '表02[合计, 本年收入合计] ≤ (表03[合计, 基本支出] − 表03[合计, 项目支出]) × 50%',
    '629.09 ≤ (419.69 − 209.40) × 0.5',
  ],
  ['表02[合计, 本年收入合计] ≤ 表03[合计, 项目支出] ÷ 2', '629.09 ≤ 209.40 ÷ 2'],
])('%s', (formula, text) => expect(written(ownArithmetic(formula))).toBe(text));

test('each figure knows its cell and what it is', () => {
  const [part] = ownArithmetic('表02[合计, 本年收入合计] = 表03[合计, 项目支出]').right;
  expect(part).toMatchObject({ kind: 'cell', cell: { sheet: '支出决算表', text: '209.40' } });
  expect(part?.kind === 'cell' && [addressOf(part.cell.at), part.place]).toEqual([
    'E7',
    '表03“合计”项目支出',
  ]);
});

test('a figure in another unit says so', () => {
  const grids = caseGrids('lukou-2020').map((grid) =>
    grid.name !== '支出决算表'
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map((cell) =>
              cell?.text === '单位：万元' ? { ...cell, text: '单位：元', value: '单位：元' } : cell,
            ),
          ),
        },
  );
  expect(written(ownArithmetic('表02[合计, 本年收入合计] = 表03[合计, 项目支出]', grids))).toBe(
    '629.09 = 209.40元',
  );
});

test('a finding about several equations has none', () => {
  const several = check(caseGrids('lukou-2020')).findings.filter(
    ({ rule }) => rule === 'blank' || rule === 'rounding-tail',
  );
  expect(several.length).toBeGreaterThan(0);
  for (const { arithmetic, cells } of several)
    expect(arithmetic === undefined || cells.length === 1).toBe(true);
});
