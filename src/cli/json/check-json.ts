/** The result of `check --json`; its schema is docs/schemas/check.schema.json. */
import type { CheckResult, Finding, FindingCell } from '../../core/check';
import { addressOf, areaAddress } from '../../core/grid';
import { render, type Locale, type Message } from '../../core/messages';
import type { Problem } from '../problem';

const text = (lines: readonly Message[], locale: Locale): string =>
  lines.map((line) => render(line, locale)).join('\n');

const cell = ({ sheet, at, text: printed }: FindingCell): object => ({
  sheet,
  address: addressOf(at),
  text: printed,
});

const finding = (found: Finding, locale: Locale): object => ({
  rule: found.rule,
  severity: found.severity,
  message: text(found.lines, locale),
  cells: found.cells.map(cell),
  left: found.left ?? null,
  right: found.right ?? null,
  difference: found.difference ?? null,
  rounding: found.rounding ?? null,
  suspects: found.suspects.map((suspect) => ({
    ...cell(suspect),
    suggestion: suspect.suggestion,
    why: render(suspect.why, locale),
  })),
});

export const workbookJson = (
  file: string,
  { set, outcomes, findings }: CheckResult,
  locale: Locale,
): object => ({
  file,
  department: set.department ?? null,
  year: set.year ?? null,
  tables: set.tables.map((table) => ({
    id: table.id,
    title: table.title,
    sheet: table.sheet,
    range: areaAddress(table.area),
    unit: table.unit.name,
  })),
  refused: set.refused.map(({ sheet, area, reason }) => ({
    sheet,
    range: areaAddress(area),
    reason: render(reason, locale),
  })),
  outcomes,
  findings: findings.map((found) => finding(found, locale)),
});

/** A workbook that could not be checked: the same shape, with the reason. */
export const unreadableJson = (file: string, { what, details }: Problem, locale: Locale): object => ({
  file,
  department: null,
  year: null,
  tables: [],
  refused: [],
  outcomes: { pass: 0, rounding: 0, fail: 0, 'missing-input': 0, 'not-applicable': 0, unreadable: 0 },
  findings: [],
  error: { code: what.id, message: text([what, ...details], locale) },
});

export const checkJson = (workbooks: readonly object[]): string =>
  `${JSON.stringify({ version: 1, workbooks }, null, 2)}\n`;
