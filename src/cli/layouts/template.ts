/** A file of layouts to be edited: what was printed where nothing was recognised, with a first guess and the keys to choose from. */
import type { CheckOptions } from '../../core/check';
import { usedArea, type Grid } from '../../core/grid';
import {
  layoutQuestion,
  recognise,
  type ConfirmedLayout,
  type LayoutQuestion,
  type QuestionPlace,
} from '../../core/recognise';
import { allTables, TABLE_SPECS } from '../../core/tables';
import { choicesOf, type Choices } from './choices';

export interface LayoutsTemplate {
  /** Every table with its keys: read by people, not by the program. */
  readonly choices: Readonly<Record<string, Choices>>;
  readonly layouts: readonly ConfirmedLayout[];
}

/** Refused tables, tables with columns nobody knows, and sheets on which nothing was found. */
function placesIn(grids: readonly Grid[], options: CheckOptions): QuestionPlace[] {
  const set = recognise(grids, { confirmed: options.confirmed ?? [] });
  const { refused, others = [] } = set;
  const tables = allTables(set);
  const open = tables.filter(({ unknownColumns }) => unknownColumns.length > 0);
  const known = new Set([...tables, ...refused, ...others].map(({ sheet }) => sheet));
  const silent = grids.flatMap((grid) => {
    const area = known.has(grid.name) || grid.visibility !== 'visible' ? undefined : usedArea(grid);
    return area ? [{ sheet: grid.name, area }] : [];
  });
  return [...refused, ...open, ...silent];
}

/** Columns the program can't guess have an empty key: the file is refused until somebody fills it in. */
function layoutFor({ sheet, title, tables, columns, rows }: LayoutQuestion): ConfirmedLayout[] {
  const [likeliest] = tables;
  if (!likeliest) return [];
  return [
    {
      table: likeliest.table,
      ...(title ? { title: title.text } : {}),
      sheet,
      columns: columns.map(({ words }, place) => likeliest.columns[place] ?? { words, key: '' }),
      rows: rows.map(({ text }) => ({ label: text })),
    },
  ];
}

export function templateOf(grids: readonly Grid[], options: CheckOptions): LayoutsTemplate {
  const questions = placesIn(grids, options).flatMap((place) => layoutQuestion(grids, place) ?? []);
  return {
    choices: Object.fromEntries(TABLE_SPECS.map(({ id }) => [id, choicesOf(id)])),
    layouts: questions.flatMap(layoutFor),
  };
}
