/** The result of `check` as a person reads it in a terminal. */
import type { CheckResult, Finding, Note } from '../../core/check';
import { areaAddress, placeName } from '../../core/grid';
import type { Terminal } from './terminal';

const MOST_CELLS = 8;

export function printCheck(file: string, result: CheckResult, terminal: Terminal): void {
  const { set, findings } = result;
  terminal.line(file);
  terminal.line(`  ${terminal.text('recognised', { count: String(set.tables.length) })}`);
  for (const { name, title, sheet, area, unit } of set.tables)
    terminal.line(
      `    ${terminal.text('table', { name, title, sheet, range: areaAddress(area), unit: unit.name })}`,
    );
  for (const { sheet, area, reason } of set.refused)
    terminal.line(
      `  ${terminal.text('refused', { place: `${sheet} ${areaAddress(area)}`, reason: terminal.words(reason) })}`,
    );
  for (const finding of findings) printFinding(finding, terminal);
  for (const note of result.notes) printNote(note, terminal);
  terminal.line();
  if (findings.every(({ severity }) => severity === 'hint')) {
    const checked = result.outcomes.pass + result.outcomes.rounding;
    terminal.line(
      `  ${terminal.text('fine', { tables: String(set.tables.length), checked: String(checked) })}`,
    );
  }
  terminal.line(`  ${summary(result, terminal)}`);
}

function printFinding({ severity, lines, cells }: Finding, terminal: Terminal): void {
  const [first, ...others] = lines.map((line) => terminal.words(line));
  const places = cells.slice(0, MOST_CELLS).map(placeName);
  terminal.line();
  terminal.line(`  ${terminal.text('finding', { severity: terminal.text(severity), text: first ?? '' })}`);
  for (const line of others) terminal.line(`      ${line}`);
  if (places.length > 0)
    terminal.line(
      `      ${places.join(terminal.locale === 'zh-CN' ? '、' : ', ')}${cells.length > MOST_CELLS ? ' …' : ''}`,
    );
}

function printNote({ lines }: Note, terminal: Terminal): void {
  const [first, ...others] = lines.map((line) => terminal.words(line));
  terminal.line();
  terminal.line(`  ${terminal.text('note', { text: first ?? '' })}`);
  for (const line of others) terminal.line(`      ${line}`);
}

function summary({ findings, outcomes }: CheckResult, terminal: Terminal): string {
  const of = (severity: Finding['severity']): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return terminal.text('summary', {
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    pass: String(outcomes.pass),
    rounding: String(outcomes.rounding),
    fail: String(outcomes.fail),
    missing: String(outcomes['missing-input']),
    notApplicable: String(outcomes['not-applicable']),
    unreadable: String(outcomes.unreadable),
  });
}
