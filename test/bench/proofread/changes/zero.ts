/** Sentences turned: “无…” where a table has money, figures where it has none. */
import { narrate } from '../../../../src/core/narrative';
import type { Table, TableId, TableSet } from '../../../../src/core/tables/types';
import { flatten, type FlatParagraph } from '../stretches';
import { writtenIn, type Written } from '../written';
import type { Change, Flat, Kind } from './change';

/** Sections that say of a table that it is empty, and the table. */
const SECTIONS: readonly (readonly [section: string, table: TableId])[] = [
  ['8', 'T08'],
  ['9', 'T09'],
];

const TRIES = 12;
const STEP = 31;

const emptied = (table: Table): Table => ({ ...table, figure: () => undefined });

function without(tables: TableSet, id: TableId): TableSet {
  const all = tables.tables.map((table) => (table.id === id ? emptied(table) : table));
  return { ...tables, tables: all, table: (wanted) => all.find((table) => table.id === wanted) };
}

const bodyOf = (paragraphs: readonly FlatParagraph[], section: string): readonly FlatParagraph[] =>
  paragraphs.filter((each) => each.section === section && each.style === 'body');

const hasMoney = (tables: TableSet, id: TableId): boolean => {
  const table = tables.table(id);
  return (
    table?.rows.some(({ key }) =>
      table.columns.some((column) => table.figure(key, column.key)?.amount?.value.gt(0)),
    ) === true
  );
};

/** The section's text put in place of the one that stands there. */
function turned(flat: Flat, section: string, by: readonly FlatParagraph[]): readonly Change[] {
  const { paragraphs } = flat;
  const old = bodyOf(paragraphs, section);
  const first = paragraphs.findIndex((each) => each.section === section && each.style === 'body');
  const before = old.map(({ text }) => text).join('');
  const after = by.map(({ text }) => text).join('');
  if (first < 0 || by.length === 0 || before === after) return [];
  const all = [...paragraphs.slice(0, first), ...by, ...paragraphs.slice(first + old.length)];
  return [
    {
      kind: 'zero turned',
      section,
      paragraph: first,
      offset: 0,
      length: before.length,
      before,
      after,
      around: by.map(({ text }, index) => ({ paragraph: first + index, offset: 0, length: text.length })),
      document: { paragraphs: all.map(({ text, style }) => ({ text, style })) },
    },
  ];
}

/** What another office of the same layout says, whose table has money. */
function another(own: Written, table: TableId): readonly FlatParagraph[] | undefined {
  for (let step = 1; step <= TRIES; step += 1) {
    const other = writtenIn(own.form, own.layout, own.seed + step * STEP, {});
    if (other && hasMoney(other.tables, table)) return flatten(other);
  }
  return undefined;
}

export const ZERO_TURNED: Kind = {
  name: 'zero turned',
  each: 1,
  candidates: (flat) =>
    SECTIONS.flatMap(([section, table]) => {
      const { own } = flat;
      if (!own.tables.table(table)) return [];
      const by = hasMoney(own.tables, table)
        ? flatten({ ...own, document: narrate(own.form, without(own.tables, table), own.supplement) })
        : another(own, table);
      return by ? turned(flat, section, bodyOf(by, section)) : [];
    }),
};
