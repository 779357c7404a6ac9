/** A rule asked about a workbook: what it answered, as outcomes and as message ids with their cells. */
import { addressOf, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import type { Rule } from '../../../src/core/rules';
import type { TableSet } from '../../../src/core/tables';

export interface Answer {
  readonly outcomes: readonly string[];
  /** `severity message-id cell cell …`. */
  readonly findings: readonly string[];
}

export function ask(rule: Rule, set: TableSet, grids: readonly Grid[] = [], previous?: TableSet): Answer {
  const results = rule.check({ set, grids, ...(previous ? { previous } : {}) });
  const findings = results.flatMap((result) => result.findings);
  for (const finding of findings) expect(finding.rule).toBe(rule.id);
  return {
    outcomes: results.map(({ outcome }) => outcome),
    findings: findings.map(({ severity, lines, cells }) =>
      [severity, lines[0]!.id, ...cells.map(({ sheet, at }) => `${sheet}!${addressOf(at)}`)].join(' '),
    ),
  };
}

export const asked = (rule: Rule, grids: readonly Grid[]): Answer => ask(rule, recognise(grids), grids);

export const clean = (...outcomes: readonly string[]): Answer => ({ outcomes, findings: [] });
