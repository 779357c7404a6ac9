/** A second round beside the first: what each department solved, what is still there, what is new. */
import { message } from '../../core/messages';
import { BLANK, ROUNDING_TAIL } from '../../core/check';
import { isOpen, type FindingJson, type CheckedFileJson } from '../json/check-json';
import { Problem } from '../problem';
import { readUtf8 } from '../rules-file';
import { departmentOf } from './digest';
import { BATCH_MESSAGES } from './messages';

export interface Round {
  readonly solved: readonly FindingJson[];
  readonly still: readonly FindingJson[];
  readonly added: readonly FindingJson[];
}

/** What a department has to see to: errors and cautions without a reason that holds. */
export const demandsOf = ({ findings }: CheckedFileJson): FindingJson[] =>
  findings.filter((finding) => finding.severity !== 'hint' && isOpen(finding));

/** The results of an earlier round, by department. */
export class EarlierRound {
  private readonly workbooks: ReadonlyMap<string, CheckedFileJson>;

  private constructor(workbooks: readonly CheckedFileJson[]) {
    this.workbooks = new Map(workbooks.map((workbook) => [departmentOf(workbook), workbook]));
  }

  /** Throws a Problem where the file is not what `check --format jsonl` writes. */
  static read(file: string): EarlierRound {
    const lines = readUtf8(file).split('\n');
    return new EarlierRound(
      lines.flatMap((line, place) => (line.trim() === '' ? [] : [workbookIn(line, file, place + 1)])),
    );
  }

  /** Undefined where the department was not checked in the earlier round. */
  compare(now: CheckedFileJson): Round | undefined {
    const before = this.workbooks.get(departmentOf(now));
    return before && !before.error && !now.error ? roundOf(demandsOf(before), demandsOf(now)) : undefined;
  }

  /** Departments of the earlier round that are not among these. */
  without(departments: ReadonlySet<string>): string[] {
    return [...this.workbooks.keys()].filter((department) => !departments.has(department));
  }
}

function workbookIn(line: string, file: string, number: number): CheckedFileJson {
  try {
    const parsed = JSON.parse(line) as Partial<CheckedFileJson> | null;
    if (typeof parsed?.file === 'string' && Array.isArray(parsed.findings)) return parsed as CheckedFileJson;
  } catch {
    // Told below.
  }
  throw new Problem(message(BATCH_MESSAGES, 'badEarlier', { file, line: String(number) }));
}

/** By what they say and where; those whose rows moved by what they say and the figures they tell of. */
function roundOf(before: readonly FindingJson[], now: readonly FindingJson[]): Round {
  const [atPlace, elsewhere] = [byName(before, now, placeOf), figuresOf];
  const moved = byName(atPlace.before, atPlace.now, elsewhere);
  const added = new Set(moved.now);
  return { solved: moved.before, still: now.filter((finding) => !added.has(finding)), added: moved.now };
}

interface Unpaired {
  readonly before: readonly FindingJson[];
  readonly now: readonly FindingJson[];
}

/** What is left of both when those of one name are taken away two by two. */
function byName(
  before: readonly FindingJson[],
  now: readonly FindingJson[],
  nameOf: (finding: FindingJson) => string,
): Unpaired {
  const waiting = new Map<string, FindingJson[]>();
  for (const finding of before)
    waiting.set(nameOf(finding), [...(waiting.get(nameOf(finding)) ?? []), finding]);
  const left = now.filter((finding) => waiting.get(nameOf(finding))?.shift() === undefined);
  const unsolved = new Set([...waiting.values()].flat());
  return { before: before.filter((finding) => unsolved.has(finding)), now: left };
}

/** One finding a table gathers many cells; it is the same as long as one of them is left. */
const GATHERED: ReadonlySet<string> = new Set([BLANK.id, ROUNDING_TAIL.id]);
const PLACES = 3;

const placeOf = ({ rule, cells }: FindingJson): string =>
  GATHERED.has(rule)
    ? [rule, cells[0]?.sheet ?? ''].join('|')
    : [rule, ...cells.slice(0, PLACES).map(({ sheet, address }) => `${sheet}!${address}`)].join('|');

const figuresOf = ({ rule, cells, left, right }: FindingJson): string =>
  [rule, cells[0]?.sheet ?? '', left ?? '', right ?? '', ...cells.map(({ text }) => text)].join('|');
