/** The result of `check --json`; its schema is docs/schemas/check.schema.json. */
import type { CheckResult, Finding, FindingCell, OutcomeCounts, Severity } from '../../core/check';
import { addressOf, areaAddress } from '../../core/grid';
import type { Locale, Message } from '../../core/messages';
import { scopeCounts, spreadOf, type ScopeCounts, type Spread } from '../../core/overview';
import { explainedStateOf, type ExplainedState, type Reason, type ReviewersWord } from '../../core/reasons';
import {
  allTables,
  kindOf,
  setsOf,
  tablesInOrder,
  type OtherTable,
  type SetKind,
  type Table,
  type TableId,
  type TableSet,
} from '../../core/tables';
import type { Problem } from '../problem';
import type { TablesSource } from '../workbook';
import { wordingOf, type Wording } from './wording';

export interface CellJson {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  /** In people's words; of documents, whose sheets and addresses nobody sees. */
  readonly place?: string;
}

export interface SuspectJson extends CellJson {
  readonly suggestion: string;
  readonly why: string;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Why, a line each; of findings of a text. */
  readonly evidence?: readonly string[];
  readonly cells: readonly CellJson[];
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly rounding: string | null;
  readonly suspects: readonly SuspectJson[];
  /** Disagreements that the same change mends; absent where there are none. */
  readonly also?: readonly FindingJson[];
  /** Why it may stay, as somebody wrote into the workbook; absent where nobody did. */
  readonly reason?: ReasonJson;
}

interface ReasonJson {
  readonly standing: Exclude<ExplainedState['kind'], 'open'>;
  readonly text: string;
  readonly who: string;
  readonly when: string;
  readonly review: ReviewersWord | null;
}

interface NoteJson {
  readonly rule: string;
  readonly message: string;
  readonly cells: readonly CellJson[];
}

export interface TableJson {
  readonly id: TableId;
  readonly title: string;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string;
}

/** Tables that belong together: of one kind, publisher and year. */
interface TableSetJson {
  readonly kind: SetKind;
  readonly department: string | null;
  readonly year: number | null;
  readonly tables: readonly TableId[];
  /** Where they stand. */
  readonly sheets: readonly string[];
}

export interface WorkbookJson {
  readonly file: string;
  readonly department: string | null;
  readonly year: number | null;
  /** The sets that its tables are parted into; absent where there is no table. */
  readonly sets?: readonly TableSetJson[];
  readonly tables: readonly TableJson[];
  readonly refused: readonly { readonly sheet: string; readonly range: string; readonly reason: string }[];
  /** Public tables that are known by their title and not compared; absent where there is none. */
  readonly others?: readonly { readonly sheet: string; readonly range: string; readonly title: string }[];
  /** Of a document: what looks like a public table and was not read as one. */
  readonly unread?: readonly {
    readonly title: string | null;
    readonly reason: string;
    readonly place: string;
  }[];
  /** Of a document: what was read otherwise than it stands, or left out. */
  readonly remarks?: readonly string[];
  readonly outcomes: OutcomeCounts;
  /** How much was looked at; relations and others are what passes, passes by rounding and fails. */
  readonly scope?: ScopeCounts;
  readonly findings: readonly FindingJson[];
  /** What they come to: a mistake is one finding, however many relations it breaks. */
  readonly counts?: Spread;
  /** Figures that rightly differ, and why. */
  readonly notes: readonly NoteJson[];
  /** Only where the file could not be checked at all. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** What outputs of many files know of a workbook, and of a document. */
export type CheckedFileJson = Omit<WorkbookJson, 'refused'>;

const text = (lines: readonly Message[], { tell }: Wording): string => lines.map(tell).join('\n');

const cellJson = ({ sheet, at, text: printed }: FindingCell, { placeOf }: Wording): CellJson => {
  const place = placeOf(sheet, at);
  return { sheet, address: addressOf(at), text: printed, ...(place === undefined ? {} : { place }) };
};

export const findingJson = (found: Finding, reasons: readonly Reason[], wording: Wording): FindingJson => ({
  rule: found.rule,
  severity: found.severity,
  message: text(found.lines, wording),
  cells: found.cells.map((one) => cellJson(one, wording)),
  left: found.left || null,
  right: found.right || null,
  difference: found.difference ?? null,
  rounding: found.rounding ?? null,
  suspects: found.suspects.map((suspect) => ({
    ...cellJson(suspect, wording),
    suggestion: suspect.suggestion,
    why: wording.tell(suspect.why),
  })),
  ...(found.also ? { also: found.also.map((one) => findingJson(one, [], wording)) } : {}),
  ...reasonJson(explainedStateOf(found, reasons)),
});

/** All it says, a line each. */
export const linesToPrint = ({
  message,
  evidence = [],
}: Pick<FindingJson, 'message' | 'evidence'>): string[] => [...message.split('\n'), ...evidence];

/** Whether it still counts against the tables. */
export const isOpen = ({ reason }: FindingJson): boolean => reason?.standing !== 'explained';

function reasonJson(state: ExplainedState): { readonly reason?: ReasonJson } {
  if (state.kind === 'open') return {};
  const { reason, who, when, review } = state.by;
  return { reason: { standing: state.kind, text: reason, who, when, review: review ?? null } };
}

const otherJson = ({ sheet, area, title }: OtherTable) => ({ sheet, range: areaAddress(area), title });

export const tableJson = ({ id, title, sheet, area, unit }: Table): TableJson => ({
  id,
  title,
  sheet,
  range: areaAddress(area),
  unit: unit.name,
});

/** Forms of performance stand with a set of money, and are one of their own. */
function setJson(set: TableSet): TableSetJson[] {
  const tables = tablesInOrder(set);
  const kinds = [...new Set(tables.map(({ id }) => kindOf(id)))];
  return kinds.map((kind) => {
    const own = tables.filter(({ id }) => kindOf(id) === kind);
    return {
      kind,
      department: set.department ?? null,
      year: set.year ?? null,
      tables: own.map(({ id }) => id),
      sheets: [...new Set(own.map(({ sheet }) => sheet))],
    };
  });
}

export function workbookJson(
  file: string,
  result: Pick<CheckResult, 'set' | 'judgements' | 'outcomes' | 'findings' | 'notes'>,
  reasons: readonly Reason[],
  wording: Wording,
): WorkbookJson {
  const { set, outcomes, findings, notes } = result;
  return {
    file,
    department: set.department ?? null,
    year: set.year ?? null,
    ...(allTables(set).length > 0 ? { sets: setsOf(set).flatMap(setJson) } : {}),
    tables: tablesInOrder({ tables: allTables(set) }).map(tableJson),
    refused: set.refused.map(({ sheet, area, reason }) => ({
      sheet,
      range: areaAddress(area),
      reason: wording.tell(reason),
    })),
    ...(set.others ? { others: set.others.map(otherJson) } : {}),
    outcomes,
    scope: scopeCounts(result),
    findings: findings.map((found) => findingJson(found, reasons, wording)),
    counts: spreadOf(findings),
    notes: notes.map(({ rule, lines, cells }) => ({
      rule,
      message: text(lines, wording),
      cells: cells.map((one) => cellJson(one, wording)),
    })),
  };
}

/** What is told of tables that come from a document. */
export const documentPartJson = (
  { unread, places, remarks }: TablesSource,
  locale: Locale,
): Pick<WorkbookJson, 'unread' | 'remarks'> => {
  const { tell } = wordingOf(places, locale);
  return {
    unread: unread.map(({ title, why, spot }) => ({
      title: title ?? null,
      reason: tell(why),
      place: places.ofSpot(spot, locale),
    })),
    remarks: remarks.map(tell),
  };
};

/** A workbook that could not be checked: the same shape, with the reason. */
export const unreadableJson = (file: string, { what, details }: Problem, locale: Locale): WorkbookJson => ({
  file,
  department: null,
  year: null,
  tables: [],
  refused: [],
  outcomes: { pass: 0, rounding: 0, fail: 0, 'missing-input': 0, 'not-applicable': 0, unreadable: 0 },
  findings: [],
  notes: [],
  error: { code: what.id, message: text([what, ...details], wordingOf(undefined, locale)) },
});

const INDENT = 2;

/** The document in parts, one a file: together they are what `JSON.stringify` prints of the whole. */
export function* checkJsonParts(
  workbooks: Iterable<CheckedFileJson>,
  called: 'workbooks' | 'documents' = 'workbooks',
): Generator<string> {
  yield `{\n  "version": 1,\n  "${called}": [`;
  let separator = '\n';
  for (const workbook of workbooks) {
    yield separator + JSON.stringify(workbook, null, INDENT).replace(/^/gm, ' '.repeat(INDENT * 2));
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
