/** Titles of sixty tables by province, each as a workbook of its own: read as that table, or known and not read. */
import { recognise } from '../../../src/core/recognise';
import { PRINTED_TITLES } from '../../cases/data/printed-titles';
import { FORMS } from '../../cases/data/province-sets';
import { inOurWords, publishedText, wherePublished } from '../../support/published/where-published';
import { sheet, type Rows } from './support';

/** What stands below the title, by the table: the form in which most provinces print it. */
const BELOW: Readonly<Record<string, Rows>> = {
  T01: FORMS.both,
  T02: FORMS.income,
  T03: FORMS.spending,
  T04: FORMS.fiscal,
  T05: FORMS.code,
  T06: FORMS.lanes,
  T07: FORMS.three,
  T08: FORMS.flow,
  T09: FORMS.code,
};
const BY_UNIT: Rows = FORMS.units;
const FLOWS: Rows = FORMS.flow;

/** `T02u` goes by units, `T09ie` has income as well. */
function readAs(table: string, title: string): string[] {
  const below = table.endsWith('u') ? BY_UNIT : table.endsWith('ie') ? FLOWS : (BELOW[table] ?? []);
  const grid = sheet('表', [['某市某局2023年度部门决算'], [title], ['单位：万元'], ...below]);
  const { tables, others = [], refused } = recognise([grid]);
  return [
    ...tables.map(({ id }) => id),
    ...others.map(() => 'known'),
    ...refused.map(({ reason }) => reason.id),
  ];
}
const expected = (table: string): string[] => [table.endsWith('u') ? 'known' : table.slice(0, 3)];

inOurWords('titles of tables', () => {
  it.each(PRINTED_TITLES)('%s is %s', (title, table) => {
    const first = title.startsWith('收入') ? 'T02u' : 'T03u';
    const named = table === 'by unit' ? first : table;
    const ie = named === 'T09' && title.includes('收入支出') ? 'T09ie' : named;
    expect(readAs(ie, title)).toEqual(expected(ie));
  });
});

const TESTED = 'domain/titles-tested.tsv';
wherePublished('titles of tables', [TESTED], () => {
  it('every one of the list', () => {
    const rows = publishedText(TESTED)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(PRINTED_TITLES.length);
    const wrong = rows
      .map(([table = '', title = '']) => ({ title, read: readAs(table, title), right: expected(table) }))
      .filter(({ read, right }) => String(read) !== String(right));
    expect(wrong).toEqual([]);
  });
});
