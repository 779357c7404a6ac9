/** All that a review found, of whatever kind, as one list: for counts, verdicts, and outputs that know findings. */
import type { CheckResult, Finding } from '../check';
import { parseAddress } from '../grid';
import type { CellRef } from '../narrative';
import type { TextFinding } from '../proofread/types';
import type { Review } from './types';

export type ReviewFinding =
  | { readonly of: 'tables'; readonly finding: Finding }
  | { readonly of: 'text'; readonly finding: Finding; readonly text: TextFinding }
  | { readonly of: 'workbook'; readonly finding: Finding };

/** Those of the tables, then of the tables beside the workbook, then of the text in its order. */
export const findingsIn = ({ check, against, text }: Review): readonly ReviewFinding[] => [
  ...check.findings.map((finding): ReviewFinding => ({ of: 'tables', finding })),
  ...(against?.findings ?? []).map((finding): ReviewFinding => ({ of: 'workbook', finding })),
  ...text.findings.map((one): ReviewFinding => ({ of: 'text', finding: ofText(one), text: one })),
];

/** The check with all that the review found: what verdicts are passed on. */
export const checkOf = (review: Review): CheckResult => ({
  ...review.check,
  findings: findingsIn(review).map(({ finding }) => finding),
});

const ofText = ({ rule, severity, message, evidence, cells }: TextFinding): Finding => ({
  rule,
  severity,
  lines: [message, ...evidence],
  cells: cells.flatMap(cellOf),
  suspects: [],
});

function cellOf({ sheet, address, text }: CellRef): Finding['cells'] {
  const at = parseAddress(address);
  return at ? [{ sheet, at, text }] : [];
}
