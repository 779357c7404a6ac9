/** Expressions of a learned form: cells of last year's tables become questions that last year's tables answer. */
import { printExpression, type Expression } from '../narrative/reading';
import { LAST_YEARS_CELL } from '../proofread/inside';
import { specOf, type TableId } from '../tables';

/** Signs that a key can't hold. */
const ODD = /[^\p{Script=Han}A-Za-z0-9]/gu;

const keyed = (...parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.replace(ODD, '')).filter((part) => part !== '');

export interface LastYears {
  readonly key: string;
  /** Over last year's tables. */
  readonly previous: string;
  readonly of: string;
}

/** The cell of last year's tables that a name stands for, as those tables have it; undefined of other names. */
export function cellOfLastYear(expression: Expression): Expression | undefined {
  const [head, table = '', row = '', column = ''] = expression.kind === 'entry' ? expression.parts : [];
  if (head !== LAST_YEARS_CELL) return undefined;
  return { kind: 'cell', table: table as TableId, row, ...(column === '' ? {} : { column }) };
}

/** Every name that stands for a figure of last year's tables, with how they answer it. */
export class LastYearsCells {
  readonly asked = new Map<string, LastYears>();

  /** As a form writes it. */
  written(expression: Expression): Expression {
    switch (expression.kind) {
      case 'entry': {
        const [head, table = '', row = '', column = ''] = expression.parts;
        return head === LAST_YEARS_CELL ? this.entry(table as TableId, row, column) : expression;
      }
      case 'binary':
        return {
          ...expression,
          left: this.written(expression.left),
          right: this.written(expression.right),
        };
      case 'fallback':
        return {
          ...expression,
          first: this.written(expression.first),
          second: this.written(expression.second),
        };
      default:
        return expression;
    }
  }

  private entry(table: TableId, row: string, column: string): Expression {
    const { word } = specOf(table);
    const parts = ['上年', ...keyed(`${word.zh}${row}${column}`)];
    const key = parts.join('.');
    const cell: Expression = { kind: 'cell', table, row, ...(column === '' ? {} : { column }) };
    this.asked.set(key, {
      key,
      previous: printExpression(cell),
      of: [word.zh, row, column].filter((part) => part !== '').join(' '),
    });
    return { kind: 'entry', parts };
  }
}
