/** What a user can say about each column of a table that no layout knows, and the layout that follows. */
import {
  columnKeysOf,
  type ConfirmedColumn,
  type ConfirmedLayout,
  type LayoutQuestion,
  type PossibleTable,
} from '../../core/recognise';
import type { TableId } from '../../core/tables';

export const ROLES = ['code', 'label', 'none'] as const;

/** A key of the table, with its row and side where the header tells them. */
export interface KeyChoice {
  readonly id: string;
  readonly key: string;
  readonly row?: string;
  readonly block?: string;
}

const PARTS = '|';

const idOf = ({ role, key = '', row = '', block = '' }: Partial<ConfirmedColumn>): string =>
  role && role !== 'figure' ? role : [key, row, block].join(PARTS);

export const keyChoices = (table: TableId): readonly KeyChoice[] =>
  columnKeysOf(table).map(({ key, row, block }) => {
    const choice = {
      key,
      ...(row === undefined ? {} : { row }),
      ...(block === undefined ? {} : { block }),
    };
    return { ...choice, id: idOf(choice) };
  });

/** For each column the choice that the program would make; `none` where it knows none. */
export function guessesFor(question: LayoutQuestion, table: TableId): readonly string[] {
  const possible: PossibleTable | undefined = question.tables.find((one) => one.table === table);
  const ids = keyChoices(table).map(({ id }) => id);
  return question.columns.map((_, place) => {
    const guess = possible?.columns[place];
    if (!guess) return 'none';
    const id = idOf(guess);
    if (ROLES.some((role) => role === id)) return id;
    return ids.find((known) => known === id || known.startsWith(`${id}`)) ?? 'none';
  });
}

export interface LayoutAnswers {
  readonly table: TableId;
  /** A choice for each column of the question. */
  readonly columns: readonly string[];
}

/** Known again by its title; without one by its columns. */
export function confirmedLayoutOf(
  question: LayoutQuestion,
  { table, columns }: LayoutAnswers,
): ConfirmedLayout {
  const choices = new Map(keyChoices(table).map((choice) => [choice.id, choice]));
  return {
    table,
    ...(question.title ? { title: question.title.text } : {}),
    columns: question.columns.map(({ words }, place): ConfirmedColumn => {
      const answer = columns[place] ?? 'none';
      const role = ROLES.find((one) => one === answer);
      if (role) return { words, role };
      const { key, row, block } = choices.get(answer) ?? { key: '' };
      return {
        words,
        key,
        ...(row === undefined ? {} : { row }),
        ...(block === undefined ? {} : { block }),
      };
    }),
  };
}

/** What was said before about the same table is replaced. */
export const withLayout = (
  kept: readonly ConfirmedLayout[],
  layout: ConfirmedLayout,
): readonly ConfirmedLayout[] => [
  ...kept.filter(({ title, table }) =>
    layout.title === undefined ? table !== layout.table || title !== undefined : title !== layout.title,
  ),
  layout,
];
