/** Works out the formulas the program writes (`+ - * /`, SUM, ROUND, MIN, references); others keep what they had. */
import { parseAddress } from '../../../src/core/grid';
import { Decimal } from 'decimal.js';
import type { CellState } from './cells';
import { parseArea } from './addresses';

export interface CalculatedSheet {
  readonly name: string;
  readonly cell: (row: number, column: number) => CellState | undefined;
}

type FindSheet = (name: string) => CalculatedSheet | undefined;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|([A-Z]+)\(|((?:'(?:[^']|'')+'!|[\w.\u4e00-\u9fff]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([-+*/(),]))/y;

/** A number, or undefined for a formula it does not know or one that goes in a circle. */
export function calculate(
  formula: string,
  sheet: CalculatedSheet,
  find: FindSheet,
  depth = 0,
): number | undefined {
  if (depth > 60) return undefined;
  try {
    const value = new Reader(formula.slice(1), sheet, find, depth).all();
    return value.toNumber();
  } catch {
    return undefined;
  }
}

class Reader {
  private at = 0;
  private token: RegExpExecArray | undefined;

  constructor(
    private readonly text: string,
    private readonly sheet: CalculatedSheet,
    private readonly find: FindSheet,
    private readonly depth: number,
  ) {
    this.advance();
  }

  all(): Decimal {
    const value = this.sum();
    if (this.token) throw new Error('more than a formula');
    return value;
  }

  private advance(): void {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.text) ?? undefined;
    if (!token && this.at < this.text.trimEnd().length) throw new Error('unknown notation');
    if (token) this.at = TOKEN.lastIndex;
    this.token = token;
  }

  private take(sign: string): boolean {
    if (this.token?.[4] !== sign) return false;
    this.advance();
    return true;
  }

  private sum(): Decimal {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value = value.plus(this.product());
      else if (this.take('-')) value = value.minus(this.product());
      else return value;
    }
  }

  private product(): Decimal {
    let value = this.factor();
    for (;;) {
      if (this.take('*')) value = value.times(this.factor());
      else if (this.take('/')) value = value.dividedBy(this.factor());
      else return value;
    }
  }

  private factor(): Decimal {
    if (this.take('-')) return this.factor().negated();
    if (this.take('(')) {
      const value = this.sum();
      if (!this.take(')')) throw new Error('a bracket is open');
      return value;
    }
    const [, number, name, reference] = this.token ?? [];
    this.advance();
    if (number) return new Decimal(number);
    if (name) return this.call(name);
    if (reference) return this.values(reference)[0] ?? new Decimal(0);
    throw new Error('a factor is missing');
  }

  private call(name: string): Decimal {
    const args: Decimal[][] = [];
    do args.push(this.argument());
    while (this.take(','));
    if (!this.take(')')) throw new Error('a bracket is open');
    const all = args.flat();
    if (name === 'SUM') return all.reduce((sum, value) => sum.plus(value), new Decimal(0));
    if (name === 'MIN') return Decimal.min(...all);
    if (name === 'ROUND') return (all[0] ?? new Decimal(0)).toDecimalPlaces(all[1]?.toNumber() ?? 0);
    throw new Error('unknown function');
  }

  private argument(): Decimal[] {
    const reference = this.token?.[3];
    if (!reference?.includes(':')) return [this.sum()];
    this.advance();
    return this.values(reference);
  }

  private values(reference: string): Decimal[] {
    const { sheet: name, area } = parseArea(reference);
    const sheet = name === undefined ? this.sheet : this.find(name);
    if (!sheet || !parseAddress(reference.slice(reference.lastIndexOf('!') + 1).split(':')[0] ?? ''))
      throw new Error('no such cell');
    const values: Decimal[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        values.push(this.valueOf(sheet, row, column));
    return values;
  }

  private valueOf(sheet: CalculatedSheet, row: number, column: number): Decimal {
    const cell = sheet.cell(row, column);
    const result =
      cell?.formula === undefined ? undefined : calculate(cell.formula, sheet, this.find, this.depth + 1);
    const value = result ?? cell?.value;
    return new Decimal(typeof value === 'number' ? value : 0);
  }
}
