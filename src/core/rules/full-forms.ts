/** FULL-1: the public tables print the figures of the full forms (财决01表 …) they are taken from; and what was done with these forms. */
import { ZERO, meets, powerOfTen, printedInterval, type Interval } from '../amount';
import type { Finding, Note } from '../check/types';
import { asPrinted } from '../check/words';
import { message, inQuotes, type Catalogue } from '../messages';
import { specOf, UNKNOWN_ROW, type Figure, type FullForm, type Table, type TableSet } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  differs: {
    zh: '{place} {left}（{unit}），财决{number}表同一格为 {right}（{otherUnit}），两处不一致',
    en: '{place} is {left} ({unit}), but the same cell of form {number} is {right} ({otherUnit})',
  },
  more: { zh: '这两张表不一致的共 {count} 处', en: 'These two tables differ in {count} places' },
  advice: {
    zh: '公开表的数取自财决报表，换算单位后应当相同；请核对两处，改正有误的一处',
    en: 'Public tables are taken from the full forms, so both should be the same; check both and correct the wrong one',
  },
  told: {
    zh: '另有 {count} 张财决报表（{names}），没有当作公开表；同公开表逐格核对了 {cells} 格{unread}',
    en: '{count} full forms stand beside the public tables ({names}) and are none of them; {cells} cells were compared{unread}',
  },
  unread: { zh: '，其中 {names} 只认出、不核对', en: '; {names} were recognised but not compared' },
} as const satisfies Catalogue<string>;

export const fullForms: Rule = {
  id: 'FULL-1',
  severity: 'error',
  kind: { zh: '公开表与财决报表不一致', en: 'A public table differs from its full form' },
  basis: '公开表取自财决报表，同一数字应当一致',
  check({ set }) {
    const pairs = pairsOf(set);
    if (pairs.length === 0) return [NOT_APPLICABLE];
    return pairs.map((pair) => {
      const different = pair.cells.filter(({ own, theirs }) => !isSame(pair, own, theirs));
      return different.length === 0 ? PASS : failed(findingOf(pair, different));
    });
  },
};

/** One line about the full forms that stand beside the public tables. */
export function fullFormNotes(set: TableSet): Note[] {
  const { fullForms: forms = [] } = set;
  if (forms.length === 0) return [];
  const pairs = pairsOf(set).filter(({ cells }) => cells.length > 0);
  const unread = forms.filter(({ sheet }) => !pairs.some(({ form }) => form.sheet === sheet));
  const data = {
    count: String(forms.length),
    names: namesOf(forms),
    cells: String(pairs.reduce((sum, { cells }) => sum + cells.length, 0)),
    unread: unread.length === 0 ? '' : message(MESSAGES, 'unread', { names: namesOf(unread) }),
  };
  return [{ rule: fullForms.id, lines: [message(MESSAGES, 'told', data)], cells: [] }];
}

const namesOf = (forms: readonly FullForm[]): string =>
  forms.map(({ number }) => `财决${number}表`).join('、');

interface Pair {
  readonly form: FullForm;
  readonly own: Table;
  readonly theirs: Table;
  readonly cells: readonly SameCell[];
}

interface SameCell {
  readonly place: string;
  readonly own: Figure;
  readonly theirs: Figure;
}

function pairsOf(set: TableSet): Pair[] {
  return (set.fullForms ?? []).flatMap((form) => {
    const theirs = form.table;
    const own = theirs && set.table(theirs.id);
    if (!theirs || !own || (theirs.year ?? set.year) !== set.year) return [];
    return [{ form, own, theirs, cells: sameCells(own, theirs) }];
  });
}

/** Cells that both print: rows and columns that only one has are left to other rules. */
function sameCells(own: Table, theirs: Table): SameCell[] {
  const columns = specOf(own.id).fullForm?.columns ?? [];
  return own.rows
    .filter(({ key }) => !key.startsWith(UNKNOWN_ROW))
    .flatMap(({ key, code, label }) =>
      columns.flatMap((column): SameCell[] => {
        const figures = [own.figure(key, column), theirs.figure(key, column)] as const;
        const [one, other] = figures;
        if (!one || !other || figures.some((figure) => figure?.state === 'unreadable')) return [];
        if (!one.amount && !other.amount) return [];
        const named = [code, label].filter(Boolean).join(' ');
        return [{ place: `${own.name}${inQuotes(named)}${column}`, own: one, theirs: other }];
      }),
    );
}

/** In 元; a step of the last digit more or less is a tail laid on a figure so that its sum comes out. */
function isSame({ own, theirs }: Pair, one: Figure, other: Figure): boolean {
  const [left, right] = [valuesOf(one, own), valuesOf(other, theirs)];
  const step = powerOfTen(own.unit.exponent - (one.amount?.decimals ?? own.decimals));
  return meets({ low: left.low.minus(step), high: left.high.plus(step) }, right);
}

function valuesOf({ amount }: Figure, { unit, decimals }: Table): Interval {
  const factor = powerOfTen(unit.exponent);
  const value = (amount?.value ?? ZERO).times(factor);
  return printedInterval(value, (amount?.decimals ?? decimals) - unit.exponent);
}

function findingOf({ form, own, theirs }: Pair, different: readonly SameCell[]): Finding {
  const [first] = different;
  return {
    rule: fullForms.id,
    severity: fullForms.severity,
    lines: [
      message(MESSAGES, 'differs', {
        place: first?.place ?? '',
        left: first ? asPrinted(first.own) : '',
        right: first ? asPrinted(first.theirs) : '',
        number: form.number,
        unit: own.unit.name,
        otherUnit: theirs.unit.name,
      }),
      ...(different.length > 1 ? [message(MESSAGES, 'more', { count: String(different.length) })] : []),
      message(MESSAGES, 'advice'),
    ],
    table: own.id,
    cells: different.flatMap((cell) =>
      [cell.own, cell.theirs].map(({ sheet, at, text }) => ({ sheet, at, text: text.trim() })),
    ),
    suspects: [],
  };
}
