/** Findings told by what they are about and not by where it stands, so that the same set printed twice can be compared. */
import type { CheckResult, FindingCell } from '../../../src/core/check';
import { parseFigure, plainText } from '../../../src/core/amount';
import { addressOf, type Position } from '../../../src/core/grid';

interface Place {
  readonly sheet: string;
  readonly at: Position;
}

const keyOf = ({ sheet, at }: Place): string => `${sheet}!${addressOf(at)}`;

function namesIn({ set }: CheckResult): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const table of set.tables)
    for (const row of table.rows)
      for (const column of table.columns) {
        const figure = table.figure(row.key, column.key);
        if (figure) names.set(keyOf(figure), `${table.id}[${row.key}, ${column.key}]`);
      }
  return names;
}

/** A blank, a dash and 0 are the same nothing, which a finding may point at or not. */
const isNothing = ({ text }: FindingCell): boolean => {
  const parsed = parseFigure(text);
  return parsed.kind === 'amount' ? parsed.amount.value.isZero() : parsed.kind !== 'unreadable';
};

/** One line a finding: severity, rule, cells with something in them, first suspect. `except` names rules left out. */
export function toldFindings(result: CheckResult, except: readonly string[] = []): string[] {
  const names = namesIn(result);
  const cell = (one: FindingCell): string => names.get(keyOf(one)) ?? plainText(one.text);
  return result.findings
    .filter(({ rule }) => !except.includes(rule))
    .map(({ severity, rule, cells, suspects }) =>
      [
        severity,
        rule,
        ...cells
          .filter((one) => !isNothing(one))
          .map(cell)
          .sort(),
        ...suspects.slice(0, 1).map((one) => `→ ${cell(one)}`),
      ].join(' '),
    )
    .sort();
}
