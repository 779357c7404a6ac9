/** Tables with one figure changed, and what locating makes of them. */
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
