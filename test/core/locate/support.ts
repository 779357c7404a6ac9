/** Tables with one figure changed, and what locating makes of them; and relations on a few cells. */
import { Decimal, YUAN } from '../../../src/core/amount';
import { judge } from '../../../src/core/check/judge';
import { bind, type Identity } from '../../../src/core/identities';
import { linesOf, openLinesOf, type Cell } from '../../../src/core/locate/line';
import { System } from '../../../src/core/locate/system';
import type { Figure } from '../../../src/core/tables';
import { checkTables, type CheckResult } from '../../../src/core/check';
import { locate, type Diagnosis } from '../../../src/core/locate';
import { render } from '../../../src/core/messages';
import { tableSet, type TableSetSpec } from '../../support/table-set';

export const checked = (spec: TableSetSpec): CheckResult => checkTables(tableSet(spec), []);

export function diagnosesOf(spec: TableSetSpec): readonly Diagnosis[] {
  const { judgements, set, solution } = checked(spec);
  return locate(judgements, set, solution.solved);
}

/** `T03[201, 项目支出] 209.50 → 209.40: 十位应为 0，敲成了 1`. */
export const told = ({ culprits }: Diagnosis): string[] =>
  culprits.map(
    ({ term, figure, suggestion, why }) =>
      `${term.table.id}[${term.row}, ${term.column}] ${figure.text} → ${suggestion}: ${render(why)}`,
  );

/** The relations of formulas on a workbook in 元, by row of 表01 or by row/column of 表03. One behind ? only usually holds, one behind # is a sum. */
export function systemFor(formulas: readonly string[], spec: TableSetSpec, blanks: readonly string[] = []) {
  const set = tableSet(spec, { unit: YUAN });
  const identities = formulas.map((text): Identity => {
    const formula = text.replace(/^[?#]/, '');
    const kind = text.startsWith('#') ? 'total' : 'cross';
    return { id: formula, kind, severity: text.startsWith('?') ? 'hint' : 'error', basis: '', formula };
  });
  const figure = (name: string): Figure => {
    const [row = '', column] = name.split('/');
    return (column === undefined ? set.table('T01')!.figure(row) : set.table('T03')!.figure(row, column))!;
  };
  const unfilled = new Map<Figure, true>(blanks.map((name) => [figure(name), true]));
  const judgements = bind(identities, set).equations.map((equation) => judge(equation, unfilled));
  const system = new System([...linesOf(judgements), ...openLinesOf(judgements)]);
  return {
    set,
    system,
    judgements,
    figure,
    cell: (name: string): Cell => system.cell(figure(name))!,
    changes: (values: Readonly<Record<string, string>>) =>
      new Map(Object.entries(values).map(([name, value]) => [figure(name), new Decimal(value)])),
  };
}
