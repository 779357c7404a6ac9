/** A review told by what it says and not by where that stands, so that two ways to the same can be compared. */
import { check, type CheckResult } from '../../../src/core/check';
import type { PublishedDocument } from '../../../src/core/document';
import type { Grid } from '../../../src/core/grid';
import {
  proofread,
  type Proofread,
  type ProofreadResult,
  type TextDocument,
  type TextFinding,
} from '../../../src/core/proofread';
import { review } from '../../../src/core/review/engine';
import type { Written } from '../../bench/proofread/written';
import { toldFindings } from '../measures/told';

export interface Reviewed {
  readonly result: CheckResult;
  /** Findings in tables, a line each. */
  readonly tables: readonly string[];
  /** Findings in the text. */
  readonly text: readonly string[];
  /** Of all findings, those worth a person's time. */
  readonly loud: number;
  readonly numbers: { readonly verified: number; readonly contradicted: number };
}

const plain = (text: string): string => text.replace(/\s+/g, '');

export const toldText = ({ severity, rule, text, sentence }: TextFinding): string =>
  `${severity} ${rule} ${plain(text)} | ${plain(sentence)}`;

const isLoud = ({ severity }: { readonly severity: string }): boolean =>
  severity === 'error' || severity === 'warning';

/** With what the office told besides: so much more of the text can be judged. */
const knowing =
  ({ form, supplement }: Written): Proofread =>
  (text, tables, options) =>
    proofread(text, tables, { ...options, form, supplement });

const told = (result: CheckResult, read: ProofreadResult): Reviewed => ({
  result,
  tables: toldFindings(result),
  text: read.findings.map(toldText).sort(),
  loud: [...result.findings, ...read.findings].filter(isLoud).length,
  numbers: { verified: read.numbers.verified, contradicted: read.numbers.contradicted },
});

/** A workbook checked, and a text read against it. */
export function reviewedApart(grids: readonly Grid[], text: TextDocument, own: Written): Reviewed {
  const result = check([...grids]);
  return told(result, knowing(own)(text, result.set));
}

export function reviewedDocument(published: PublishedDocument, own: Written): Reviewed {
  const { check: result, text } = review(published, { proofread: knowing(own) });
  return told(result, text);
}

/** Lines of one that the other has not, each as often as it stands there. */
export function without(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
