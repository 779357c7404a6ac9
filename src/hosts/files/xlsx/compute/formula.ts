/** Works out the simple formulas of tables: sums, differences, products, ROUND; of anything else it says that it can't. */
import { decimalOfDouble } from '../../../../core/amount';
import { parseAddress } from '../../../../core/grid';
import type { Area, Position } from '../../../../core/grid';

/** Where a formula finds its figures. Undefined: not a figure, so that the formula has none either. */
export interface Sources {
  /** A blank cell counts 0. */
  number(sheet: string | undefined, at: Position): number | undefined;
  /** Texts in a range are passed over, as SUM does; undefined where one of its formulas can't be worked out. */
  sum(sheet: string | undefined, area: Area): number | undefined;
}

/** The number, or undefined where the formula is none of the simple ones. */
export function workOut(formula: string, sources: Sources): number | undefined {
  const reader = new Reader(formula, sources);
  const value = reader.expression();
  return value !== undefined && reader.isAtEnd && Number.isFinite(value) ? value : undefined;
}

const SIGN =
  /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|(?:(?:'((?:[^']|'')+)'|([^\s!'"(),:;+*/^&=<>{}-]+))!)?(\$?[a-z]{1,3}\$?\d{1,7})(?:\s*:\s*(\$?[a-z]{1,3}\$?\d{1,7}))?(?![\w.(])|([a-z.]+)\(|([-+*/(),%]))/iy;

interface Sign {
  readonly number?: string | undefined;
  readonly sheet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly name?: string | undefined;
  readonly mark?: string | undefined;
}

/** Deeper brackets than anybody writes. */
const DEEPEST = 50;

class Reader {
  private at = 0;
  private depth = 0;
  private next: Sign | undefined;

  constructor(
    private readonly formula: string,
    private readonly sources: Sources,
  ) {
    this.step();
  }

  get isAtEnd(): boolean {
    return this.next === undefined && this.formula.slice(this.at).trim() === '';
  }

  private step(): Sign | undefined {
    const taken = this.next;
    SIGN.lastIndex = this.at;
    const match = SIGN.exec(this.formula);
    if (match) this.at = SIGN.lastIndex;
    const [, number, quoted, plain, from, to, name, mark] = match ?? [];
    this.next = match
      ? { number, sheet: quoted?.replace(/''/g, "'") ?? plain, from, to, name: name?.toUpperCase(), mark }
      : undefined;
    return taken;
  }

  private takes(...marks: readonly string[]): string | undefined {
    const mark = this.next?.mark;
    if (mark === undefined || !marks.includes(mark)) return undefined;
    this.step();
    return mark;
  }

  expression(): number | undefined {
    if (++this.depth > DEEPEST) return undefined;
    let value = this.product();
    for (let mark = this.takes('+', '-'); mark; mark = this.takes('+', '-'))
      value = both(value, this.product(), (a, b) => (mark === '+' ? a + b : a - b));
    this.depth -= 1;
    return value;
  }

  private product(): number | undefined {
    let value = this.signed();
    for (let mark = this.takes('*', '/'); mark; mark = this.takes('*', '/'))
      value = both(value, this.signed(), (a, b) => (mark === '*' ? a * b : a / b));
    return value;
  }

  private signed(): number | undefined {
    let sign = 1;
    for (let mark = this.takes('-', '+'); mark; mark = this.takes('-', '+')) if (mark === '-') sign = -sign;
    let value = this.operand();
    while (this.takes('%')) value = value === undefined ? undefined : value / 100;
    return value === undefined ? undefined : sign * value;
  }

  private operand(): number | undefined {
    const sign = this.step();
    if (sign?.number !== undefined) return Number(sign.number);
    if (sign?.name !== undefined) return this.call(sign.name);
    if (sign?.mark === '(') {
      const value = this.expression();
      return this.takes(')') ? value : undefined;
    }
    const at = sign?.to === undefined ? parseAddress(sign?.from ?? '') : undefined;
    return at && this.sources.number(sign?.sheet, at);
  }

  private call(name: string): number | undefined {
    const values: (number | undefined)[] = [];
    do values.push(name === 'SUM' ? this.summand() : this.expression());
    while (this.takes(','));
    if (!this.takes(')')) return undefined;
    const [first, second] = values;
    if (name === 'SUM') return values.reduce((sum, value) => both(sum, value, (a, b) => a + b), 0);
    if (name === 'ABS' && values.length === 1) return first === undefined ? undefined : Math.abs(first);
    return name === 'ROUND' && values.length === 2 ? both(first, second, roundTo) : undefined;
  }

  /** An argument of SUM: a range, or a cell, which alone is passed over where it is a text, or anything that gives a number. */
  private summand(): number | undefined {
    const area = areaOf(this.next);
    if (!area || !this.standsAlone()) return this.expression();
    return this.sources.sum(this.step()?.sheet, area);
  }

  private standsAlone(): boolean {
    return /^\s*[,)]/.test(this.formula.slice(this.at));
  }
}

function areaOf(sign: Sign | undefined): Area | undefined {
  const from = parseAddress(sign?.from ?? '');
  const to = parseAddress(sign?.to ?? sign?.from ?? '');
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const both = (
  a: number | undefined,
  b: number | undefined,
  work: (a: number, b: number) => number,
): number | undefined => (a === undefined || b === undefined ? undefined : work(a, b));

const MOST_PLACES = 15;

function roundTo(value: number, places: number): number {
  const whole = Math.trunc(places);
  if (Math.abs(whole) > MOST_PLACES) return value;
  if (whole >= 0) return decimalOfDouble(value).toDecimalPlaces(whole).toNumber();
  return Math.sign(value) * Math.round(Math.abs(value) / 10 ** -whole) * 10 ** -whole;
}
