/** Tables with one figure changed, and what locating makes of them; and relations on a few cells. */
import { Decimal, YUAN } from '../../../src/core/amount';
import { judgeEquation } from '../../../src/core/check/judge';
import type { Solved } from '../../../src/core/fill/solve';
import { bind, termsOf, type Identity } from '../../../src/core/identities';
import { Blanks } from '../../../src/core/locate/blanks';
import { Budget } from '../../../src/core/locate/budget';
import { linesOf, openLinesOf, type EquationCell } from '../../../src/core/locate/line';
import type { Restored } from '../../../src/core/locate/settle';
import { System } from '../../../src/core/locate/system';
import type { Figure, Table, TableId } from '../../../src/core/tables';
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
export function systemFor(
  formulas: readonly string[],
  spec: TableSetSpec,
  blanks: readonly string[] = [],
  reshape: (table: Table) => Table = (table) => table,
) {
  const plain = tableSet(spec, { unit: YUAN });
  const tables = plain.tables.map(reshape);
  const set = { ...plain, tables, table: (id: TableId) => tables.find((table) => table.id === id) };
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
  const judgements = bind(identities, set).equations.map((equation) => judgeEquation(equation, unfilled));
  const system = new System([...linesOf(judgements), ...openLinesOf(judgements)]);
  return {
    set,
    system,
    judgements,
    figure,
    cell: (name: string): EquationCell => system.cell(figure(name))!,
    changes: (values: Readonly<Record<string, string>>) =>
      new Map(Object.entries(values).map(([name, value]) => [figure(name), new Decimal(value)])),
  };
}

interface Beside {
  /** Blanks that ought to hold a figure, with the figure and where it comes from. */
  readonly blanks?: Readonly<Record<string, string>>;
  readonly reshape?: (table: Table) => Table;
  readonly work?: number;
}

/** A workbook in which something slipped, as the search for blocks sees it. */
export function troubleFor(formulas: readonly string[], spec: TableSetSpec, beside: Beside = {}) {
  const { blanks = {}, reshape, work = 1e6 } = beside;
  const made = systemFor(formulas, spec, Object.keys(blanks), reshape);
  const nameOf = new Map<Figure, string>();
  const solved = new Map<Figure, Solved>();
  for (const { equation } of made.judgements)
    for (const { figure, row, column, table } of [...termsOf(equation.left), ...termsOf(equation.right)])
      if (figure) nameOf.set(figure, table.id === 'T01' ? row : `${row}/${column}`);
  for (const [name, value] of Object.entries(blanks)) {
    const figure = made.figure(name);
    const by = made.judgements
      .map(({ equation }) => equation)
      .find(({ left }) => left.kind === 'term' && left.term.figure === figure)!;
    const term = made.cell(name).term;
    solved.set(figure, { term, figure, amount: { value: new Decimal(value), decimals: 2 }, by, tail: 0 });
  }
  const trouble = {
    system: made.system,
    broken: new Set(made.system.broken),
    blanks: new Blanks(made.system, solved),
    budget: new Budget(work),
    slips: new Map(),
    wider: () => made.system,
  };
  /** `甲 10.00 乙 20.00`. */
  const shown = ({ changes }: Pick<Restored, 'changes'>): string =>
    [...changes]
      .map(([figure, value]) => `${nameOf.get(figure)} ${value.toFixed(2)}`)
      .sort()
      .join(' ');
  const names = (figures: Iterable<Figure>): string[] =>
    [...figures].map((figure) => nameOf.get(figure) ?? '').sort();
  return { ...made, trouble, solved, shown, names };
}
