/** The result of `proofread --json`; its schema is docs/schemas/proofread.schema.json. */
import type { Severity } from '../../core/check';
import { parseAddress } from '../../core/grid';
import { sayer, type Locale } from '../../core/messages';
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
import { cellMessage, headingBefore, type Proofreading } from '../print/proofread-text';
import { wordingOf } from './wording';

/** Counted from 0, in UTF-16 units of the paragraph's text; `line` counts from 1 and is there for plain text only, `page` for files that have pages. */
interface PlaceJson {
  readonly paragraph: number;
  readonly offset: number;
  readonly length: number;
  readonly line?: number;
  readonly page?: number;
}

/** `place`: in people's words, of a document's own tables. */
type CellRefJson = CellRef & { readonly place?: string };

interface SourceJson {
  readonly kind: LedgerSource['kind'];
  readonly cells: readonly CellRefJson[];
  readonly supplement: readonly string[];
  readonly formula: string;
  readonly reason: string | null;
  /** All of it as one line to read. */
  readonly text: string;
}

export interface LedgerJson extends PlaceJson {
  readonly text: string;
  readonly verdict: NumberVerdict;
  readonly section: string | null;
  readonly source: SourceJson;
}

export interface TextFindingJson extends PlaceJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly sentence: string;
  readonly text: string;
  readonly expected: string | null;
  readonly section: string | null;
  readonly heading: string | null;
  readonly cells: readonly CellRefJson[];
  readonly correction: (PlaceJson & { readonly text: string; readonly by: string }) | null;
}

export interface ProofreadJson {
  readonly version: 1;
  readonly file: string;
  /** Null where the text was held against its document's own tables. */
  readonly workbook: string | null;
  readonly form: string;
  readonly numbers: NumberCounts;
  readonly ledger: readonly LedgerJson[];
  readonly findings: readonly TextFindingJson[];
}

export function proofreadJson(proofreading: Proofreading, locale: Locale): string {
  const { document, workbook, result } = proofreading;
  const json: ProofreadJson = {
    version: 1,
    file: document.file,
    workbook: workbook ?? null,
    form: result.form,
    numbers: result.numbers,
    ledger: result.ledger.map((entry) => ledgerJson(entry, proofreading, locale)),
    findings: result.findings.map((finding) => textFindingJson(finding, proofreading, locale)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function placeJson({ paragraph, offset, length }: TextPlace, { document }: Proofreading): PlaceJson {
  const line = document.lineOf(paragraph, offset);
  const page = document.pageOf(paragraph, offset);
  return {
    paragraph,
    offset,
    length,
    ...(line === undefined ? {} : { line }),
    ...(page === undefined ? {} : { page }),
  };
}

function cellJson(
  { table, sheet, address, text }: CellRef,
  { places }: Proofreading,
  locale: Locale,
): CellRefJson {
  const at = parseAddress(address);
  const place = at && places?.ofCell(sheet, at, locale);
  return { table, sheet, address, text, ...(place === undefined ? {} : { place }) };
}

export function ledgerJson(entry: LedgerEntry, proofreading: Proofreading, locale: Locale): LedgerJson {
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
    cells: source.cells.map((cell) => cellJson(cell, proofreading, locale)),
    supplement: source.supplement,
    formula: source.formula,
    reason: source.reason ? wordingOf(proofreading.places, locale).tell(source.reason) : null,
    text: sourceText(source, proofreading, locale),
  };
}

function sourceText(source: LedgerSource, proofreading: Proofreading, locale: Locale): string {
  const { set, places } = proofreading;
  const { tell } = wordingOf(places, locale);
  const said = sayer(PROOFREAD_COMMAND_MESSAGES, locale);
  const [comma, semicolon] = locale === 'en-US' ? [', ', '; '] : ['、', '；'];
  const cells = source.cells.map((cell) => tell(cellMessage(cell, set, places)));
  const parts = [
    source.formula,
    cells.join(comma),
    source.supplement.length === 0 ? '' : said('fromSupplement', { keys: source.supplement.join(comma) }),
    source.kind === 'text' ? said('fromText') : '',
    source.reason ? tell(source.reason) : '',
  ];
  return parts.filter((part) => part !== '').join(semicolon);
}

export function textFindingJson(
  finding: TextFinding,
  proofreading: Proofreading,
  locale: Locale,
): TextFindingJson {
  const { correction } = finding;
  const { tell } = wordingOf(proofreading.places, locale);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: tell(finding.message),
    evidence: finding.evidence.map(tell),
    sentence: withoutPersonal(finding.sentence),
    text: withoutPersonal(finding.text),
    ...placeJson(finding, proofreading),
    expected: finding.expected ?? null,
    section: finding.section ?? null,
    heading: headingBefore(proofreading.document.document, finding.paragraph) ?? null,
    cells: finding.cells.map((cell) => cellJson(cell, proofreading, locale)),
    correction: correction
      ? { ...placeJson(correction, proofreading), text: correction.text, by: correction.by }
      : null,
  };
}
