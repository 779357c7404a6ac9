/** The result of `proofread --json`; its schema is docs/schemas/proofread.schema.json. */
import type { Severity } from '../../core/check';
import { render, sayer, type Locale } from '../../core/messages';
import type { CellRef } from '../../core/narrative';
import type {
  LedgerEntry,
  LedgerSource,
  NumberCounts,
  NumberVerdict,
  TextFinding,
  TextPlace,
} from '../../core/proofread';
import { withoutPersonal } from '../../core/proofread/personal';
import { PROOFREAD_COMMAND_MESSAGES } from '../proofread-messages';
import { headingBefore, tableName, type Proofreading } from '../print/proofread-text';

/** Counted from 0, in UTF-16 units of the paragraph's text; `line` counts from 1 and is there for plain text only. */
interface PlaceJson {
  readonly paragraph: number;
  readonly offset: number;
  readonly length: number;
  readonly line?: number;
}

interface SourceJson {
  readonly kind: LedgerSource['kind'];
  readonly cells: readonly CellRef[];
  readonly supplement: readonly string[];
  readonly formula: string;
  readonly reason: string | null;
  /** All of it as one line to read. */
  readonly text: string;
}

export interface ProofreadJson {
  readonly version: 1;
  readonly file: string;
  readonly workbook: string;
  readonly form: string;
  readonly numbers: NumberCounts;
  readonly ledger: readonly (PlaceJson & {
    readonly text: string;
    readonly verdict: NumberVerdict;
    readonly section: string | null;
    readonly source: SourceJson;
  })[];
  readonly findings: readonly (PlaceJson & {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly evidence: readonly string[];
    readonly sentence: string;
    readonly text: string;
    readonly expected: string | null;
    readonly section: string | null;
    readonly heading: string | null;
    readonly cells: readonly CellRef[];
    readonly correction: (PlaceJson & { readonly text: string; readonly by: string }) | null;
  })[];
}

export function proofreadJson(proofreading: Proofreading, locale: Locale): string {
  const { document, workbook, result } = proofreading;
  const json: ProofreadJson = {
    version: 1,
    file: document.file,
    workbook,
    form: result.form,
    numbers: result.numbers,
    ledger: result.ledger.map((entry) => ledgerJson(entry, proofreading, locale)),
    findings: result.findings.map((finding) => findingJson(finding, proofreading, locale)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function placeJson({ paragraph, offset, length }: TextPlace, { document }: Proofreading): PlaceJson {
  const line = document.lineOf(paragraph, offset);
  return { paragraph, offset, length, ...(line === undefined ? {} : { line }) };
}

const cellJson = ({ table, sheet, address, text }: CellRef): CellRef => ({ table, sheet, address, text });

function ledgerJson(
  entry: LedgerEntry,
  proofreading: Proofreading,
  locale: Locale,
): ProofreadJson['ledger'][number] {
  return {
    text: entry.text,
    ...placeJson(entry, proofreading),
    verdict: entry.verdict,
    section: entry.section ?? null,
    source: sourceJson(entry.source, proofreading, locale),
  };
}

function sourceJson(source: LedgerSource, proofreading: Proofreading, locale: Locale): SourceJson {
  return {
    kind: source.kind,
    cells: source.cells.map(cellJson),
    supplement: source.supplement,
    formula: source.formula,
    reason: source.reason ? render(source.reason, locale) : null,
    text: sourceText(source, proofreading, locale),
  };
}

function sourceText(source: LedgerSource, { set }: Proofreading, locale: Locale): string {
  const said = sayer(PROOFREAD_COMMAND_MESSAGES, locale);
  const [comma, semicolon] = locale === 'en-US' ? [', ', '; '] : ['、', '；'];
  const cells = source.cells.map(({ table, sheet, address, text }) =>
    said('fromCell', { table: tableName(table, set), sheet, address, text }),
  );
  const parts = [
    source.formula,
    cells.join(comma),
    source.supplement.length === 0 ? '' : said('fromSupplement', { keys: source.supplement.join(comma) }),
    source.kind === 'text' ? said('fromText') : '',
    source.reason ? render(source.reason, locale) : '',
  ];
  return parts.filter((part) => part !== '').join(semicolon);
}

function findingJson(
  finding: TextFinding,
  proofreading: Proofreading,
  locale: Locale,
): ProofreadJson['findings'][number] {
  const { correction } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: render(finding.message, locale),
    evidence: finding.evidence.map((each) => render(each, locale)),
    sentence: withoutPersonal(finding.sentence),
    text: withoutPersonal(finding.text),
    ...placeJson(finding, proofreading),
    expected: finding.expected ?? null,
    section: finding.section ?? null,
    heading: headingBefore(proofreading.document.document, finding.paragraph) ?? null,
    cells: finding.cells.map(cellJson),
    correction: correction
      ? { ...placeJson(correction, proofreading), text: correction.text, by: correction.by }
      : null,
  };
}
