/** What the paraphrase bench counts, by kind of slip and by way of rewriting. */
import { SLIP_KINDS, TRANSFORMATIONS } from '../../bench/paraphrase';
import { markdownTable } from '../frame/measure';
import { countOf, percent, type Tally } from '../frame/tally';

type CountOf = (name: string) => number;

interface Column {
  readonly head: string;
  readonly of: (count: CountOf) => string;
}

const share =
  (part: string, whole: string) =>
  (count: CountOf): string =>
    percent(count(part), count(whole));
const number =
  (name: string) =>
  (count: CountOf): string =>
    String(count(name));

const WAY_COLUMNS: readonly Column[] = [
  { head: 'texts', of: number('applied') },
  { head: 'decided', of: share('decided', 'numbers') },
  { head: 'as the only way', of: share('decided single', 'numbers single') },
  { head: 'false alarms', of: number('alarms') },
  { head: 'as the only way', of: number('alarms single') },
  { head: 'slips', of: number('slips') },
  { head: 'found', of: share('found', 'slips') },
  { head: 'as the only way', of: share('found single', 'slips single') },
  { head: 'findings elsewhere', of: number('elsewhere') },
  { head: 'without supplement: decided', of: share('alone decided', 'alone numbers') },
  { head: 'false alarms', of: number('alone alarms') },
  { head: 'found', of: share('alone found', 'alone slips') },
];

const KIND_COLUMNS: readonly Column[] = [
  { head: 'made', of: number('slips') },
  { head: 'found', of: share('found', 'slips') },
  { head: 'of these at a figure that hangs together with it', of: share('in chain', 'slips') },
  { head: 'findings elsewhere', of: share('elsewhere', 'slips') },
  { head: 'without supplement: made', of: number('alone slips') },
  { head: 'found', of: share('alone found', 'alone slips') },
];

const table = (
  first: string,
  columns: readonly Column[],
  names: readonly string[],
  under: string,
  tally: Tally,
) =>
  markdownTable(
    [first, ...columns.map(({ head }) => head)],
    names.map((name) => [
      name,
      ...columns.map(({ of }) => of((field) => countOf(tally, `${field}|${under}${name}`))),
    ]),
  );

export const byKind = (tally: Tally): string =>
  table(
    'slip',
    KIND_COLUMNS,
    SLIP_KINDS.map(({ name }) => name),
    'kind ',
    tally,
  );

/** `asWritten`: the name of what was not rewritten at all, for comparison. */
export const byWay = (tally: Tally, asWritten: string): string =>
  table('way of rewriting', WAY_COLUMNS, [asWritten, ...TRANSFORMATIONS.map(({ name }) => name)], '', tally);
