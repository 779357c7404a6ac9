/** Findings of the text that rest on a cell which the tables themselves contradict: told with both sides, never as sure. */
import { check, type CheckOptions, type CheckResult, type Finding } from '../check';
import { sureFixes, withFixes } from '../fix';
import { addressedFilling, addressOf, placeName, type Grid } from '../grid';
import type { ProofreadResult, TextFinding } from '../proofread/types';
import { reviewMessage } from './messages';

/** The same check with what its findings surely propose put in place; undefined where they propose nothing. */
export function corrected(
  grids: readonly Grid[],
  { findings }: CheckResult,
  options: CheckOptions,
): CheckResult | undefined {
  const fixes = sureFixes(findings);
  return fixes.length === 0 ? undefined : check(withFixes(grids, fixes), options);
}

const cellKey = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string =>
  `${sheet}!${address}`;

/** What is said where, whatever the figures are. */
const keyOf = ({ rule, paragraph, offset, message }: TextFinding): string =>
  [rule, paragraph, offset, message.id].join('|');

/** `again`: the same text read against the corrected tables. Without it no cell is surely wrong. */
export function withDoubts(
  text: ProofreadResult,
  { findings }: CheckResult,
  again: ProofreadResult | undefined,
): ProofreadResult {
  const suspects = suspectsIn(findings);
  const doubtful = doubtfulIn(findings);
  if (suspects.size === 0 && doubtful.size === 0) return text;
  const still = new Set(again?.findings.map(keyOf));
  return {
    ...text,
    findings: text.findings.map((finding) => {
      const cell = finding.cells.find((one) => suspects.has(cellKey(one)));
      const suggestion = cell && suspects.get(cellKey(cell));
      if (cell && suggestion !== undefined && again && !still.has(keyOf(finding)))
        return {
          ...finding,
          severity: 'hint' as const,
          evidence: [
            ...finding.evidence,
            reviewMessage('doubted', { place: addressedFilling(cell), text: cell.text.trim(), suggestion }),
          ],
          correction: undefined,
        };
      const unsure = finding.cells.find((one) => suspects.has(cellKey(one)) || doubtful.has(cellKey(one)));
      if (!unsure || finding.severity === 'hint') return finding;
      const told = reviewMessage('unsure', {
        place: addressedFilling(unsure),
        text: unsure.text.trim(),
      });
      return { ...finding, evidence: [...finding.evidence, told] };
    }),
  };
}

/** Cells that findings name as wrong, with what they should show. */
function suspectsIn(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ suspects }) => suspects.map((one) => [placeName(one), one.suggestion] as const)),
  );
}

/** Cells of errors that name none: any of them may be wrong. */
function doubtfulIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ severity, suspects }) => severity === 'error' && suspects.length === 0)
      .flatMap(({ cells }) => cells.map(({ sheet, at }) => `${sheet}!${addressOf(at)}`)),
  );
}
