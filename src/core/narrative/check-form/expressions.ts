/** What is wrong in an expression, and what it is: a number, words, or an entry that may be either. */
import { messagesOf, type Message } from '../../messages';
import { questionOf } from '../question-of';
import { wordOfTable, type Reference } from '../../notation';
import { THIS_FIGURE } from '../evaluate/context';
import type { Expression, Pattern } from '../notation';
import { THIS_ROW } from '../notation/row-sets';
import { isRow, tableKeysOf } from './keys';
import { FORM_MESSAGES } from './messages';

/** `figure` and `printed` stand in a table; `entry` is the office's. */
export type Kind = 'number' | 'words' | 'figure' | 'printed' | 'entry';

/** What an expression can refer to where it stands. */
export interface Scene {
  readonly names: ReadonlyMap<string, Kind>;
  /** Whether a list has come to a row here. */
  readonly inList: boolean;
}

export const BARE: Scene = { names: new Map(), inList: false };
export const LISTED: Scene = { names: new Map([[THIS_FIGURE, 'figure']]), inList: true };

export type Wanted = 'number' | 'words' | 'given';

const FITTING: Readonly<Record<Wanted, readonly Kind[]>> = {
  number: ['number', 'figure', 'entry'],
  words: ['words', 'printed', 'entry'],
  given: ['figure', 'printed', 'entry'],
};

const UNFIT = {
  number: 'noSum',
  words: 'words',
  given: 'entry',
} as const satisfies Readonly<Record<Wanted, keyof typeof FORM_MESSAGES>>;

export type TellMistake = (what: Message) => void;

export const mistake = messagesOf(FORM_MESSAGES);

export class Expressions {
  constructor(readonly questions: ReadonlyMap<string, unknown>) {}

  /** Tells what is wrong in an expression that is to be of a kind. */
  check(expression: Expression, wanted: Wanted, scene: Scene, tell: TellMistake): void {
    const kind = this.kindOf(expression, scene, tell);
    if (!FITTING[wanted].includes(kind)) tell(mistake(UNFIT[wanted]));
  }

  /** The kind of an expression; tells what is wrong within it. */
  kindOf(expression: Expression, scene: Scene, tell: TellMistake): Kind {
    switch (expression.kind) {
      case 'number':
      case 'words':
        return expression.kind;
      case 'cell':
        return cellKind(expression, scene, tell);
      case 'entry':
        this.entry(expression.parts, scene, tell);
        return 'entry';
      case 'name': {
        const kind = scene.names.get(expression.name);
        if (!kind) tell(mistake('noName', { name: expression.name }));
        return kind ?? 'entry';
      }
      case 'binary':
        for (const operand of [expression.left, expression.right]) this.check(operand, 'number', scene, tell);
        return 'number';
      case 'fallback':
        for (const operand of [expression.first, expression.second])
          this.check(operand, 'number', scene, tell);
        return 'number';
      case 'sum':
        patternMistakes(expression.over, tell);
        this.check(expression.each, 'number', LISTED, tell);
        return 'number';
    }
  }

  private entry(parts: readonly string[], scene: Scene, tell: TellMistake): void {
    const key = parts.join('.');
    if (parts.includes(THIS_ROW) && !scene.inList) tell(mistake('thisRow'));
    if (questionOf(this, key) === undefined) tell(mistake('noQuestion', { key }));
  }
}

function cellKind({ table, row, column }: Reference, scene: Scene, tell: TellMistake): Kind {
  const name = wordOfTable(table);
  const { columns, words } = tableKeysOf(table);
  if (row === THIS_ROW && !scene.inList) tell(mistake('thisRow'));
  if (!isRow(table, row)) tell(mistake('noRow', { table: name, row }));
  if (column !== undefined && !columns.has(column)) tell(mistake('noColumn', { table: name, column }));
  return words.has(column ?? row) ? 'printed' : 'figure';
}

export function patternMistakes({ table, row, columns }: Pattern, tell: TellMistake): void {
  const name = wordOfTable(table);
  if (!isRow(table, row)) tell(mistake('noRow', { table: name, row }));
  for (const column of columns)
    if (!tableKeysOf(table).columns.has(column)) tell(mistake('noColumn', { table: name, column }));
}
