/** T06-4: where a class of accounts doesn't add up, two fingerprints say how: its total stands in an account's row, or everything stands twice. */
import type { Decimal } from '../amount';
import { ZERO } from '../amount';
import type { Finding, FindingCell } from '../check/types';
import { message, type Catalogue, type Message } from '../messages';
import type { Figure, Table, TableRow } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  total: {
    zh: '{table}“{item}”{amount}，正好等于“{parent}”的合计',
    en: '{table}: {item} is {amount}, just the total of {parent}',
  },
  twice: {
    zh: '{table}“{parent}”{amount}，所属各款相加正好是它的两倍',
    en: '{table}: the accounts of {parent}, {amount}, add up to just twice as much',
  },
  totalAdvice: {
    zh: '疑把类的合计填进了款的一行（错行），请核对这一行',
    en: 'The total of the class probably slipped into this row',
  },
  twiceAdvice: {
    zh: '疑有一组款填了两遍，或把小计也当作一款，请核对',
    en: 'Some accounts probably stand twice, or a subtotal stands among them',
  },
} as const satisfies Catalogue<string>;

interface Entry {
  readonly row: TableRow;
  readonly figure: Figure;
  readonly value: Decimal;
}

export const accountCopied: Rule = {
  id: 'T06-4',
  severity: 'hint',
  kind: { zh: '明细金额抄成了合计', en: 'An account’s amount is its class total' },
  basis: '某款等于其类合计、款之和为类的两倍，多为错行',
  check({ set }) {
    const results = set.tables
      .filter(({ id, repeatedRows }) => id === 'T06' && repeatedRows.length === 0)
      .flatMap(resultsOf);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function resultsOf(table: Table): RuleResult[] {
  return table.rows.flatMap((row): RuleResult[] => {
    const [parent] = entryOf(table, row);
    const parts = table.rows
      .filter((other) => other.parent === row.key)
      .flatMap((other) => entryOf(table, other))
      .filter(({ value }) => !value.isZero());
    if (!parent || parent.value.isZero() || parts.length < 2) return [];
    const sum = parts.reduce((total, { value }) => total.plus(value), ZERO);
    if (sum.eq(parent.value)) return [PASS];
    const finding = fingerprint(table, parent, parts, sum);
    return [finding ? failed(finding) : PASS];
  });
}

function fingerprint(
  table: Table,
  parent: Entry,
  parts: readonly Entry[],
  sum: Decimal,
): Finding | undefined {
  const copied = parts.find(({ value }) => value.eq(parent.value));
  if (copied)
    return findingOf(table, copied, [
      message(MESSAGES, 'total', { ...dataOf(table, copied, parent), item: nameOf(copied.row) }),
      message(MESSAGES, 'totalAdvice'),
    ]);
  return sum.eq(parent.value.times(2))
    ? findingOf(table, parent, [
        message(MESSAGES, 'twice', dataOf(table, parent, parent)),
        message(MESSAGES, 'twiceAdvice'),
      ])
    : undefined;
}

function entryOf(table: Table, row: TableRow): Entry[] {
  const figure = table.figure(row.key);
  return figure?.amount ? [{ row, figure, value: figure.amount.value }] : [];
}

const nameOf = ({ code = '', label }: TableRow): string => `${code} ${label}`.trim();

const cellOf = ({ figure: { sheet, at, text } }: Entry): FindingCell => ({ sheet, at, text });

const dataOf = ({ name }: Table, { figure }: Entry, parent: Entry) => ({
  table: name,
  amount: figure.text.trim(),
  parent: nameOf(parent.row),
});

function findingOf(table: Table, at: Entry, lines: readonly Message[]): Finding {
  return {
    rule: accountCopied.id,
    severity: accountCopied.severity,
    lines,
    table: table.id,
    cells: [cellOf(at)],
    suspects: [],
  };
}
