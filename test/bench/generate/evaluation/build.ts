/** A self-evaluation form as a printed table, with the figures it really prints. */
import type { Area } from '../../../../src/core/grid';
import { Decimal, printDecimal } from '../../../../src/core/amount';
import type { Published } from '../forms/build';
import { cellsOf, filled } from '../forms/texts';
import type { EvaluationForm, Part } from './form';
import type { Indicator } from './indicators';
import type { Values } from './rows';

export interface EvaluationInput {
  readonly sheet: string;
  readonly values: Values;
  readonly indicators: readonly Indicator[];
  readonly words: Readonly<Record<string, string>>;
}

const MONEY = /^-?\d{4,}\.\d\d$/;
const printed = (value: string): string =>
  MONEY.test(value) ? printDecimal(new Decimal(value), 2, { thousands: true }) : value;

/** Lines gathered with their merges. */
class Sheet {
  readonly rows: string[][] = [];
  readonly merges: Area[] = [];
  readonly shown = new Map<string, Map<string, string>>();

  constructor(
    private readonly width: number,
    private readonly values: Values,
  ) {}

  add({ lines, spans }: Part, words: Readonly<Record<string, string>>, key?: string): number {
    const top = this.rows.length;
    for (const cells of cellsOf(lines)) {
      const [, named, first = ''] = /^(?:([^>]*)>)?(.*)$/s.exec(cells[0] ?? '') ?? [];
      const texts = [first, ...cells.slice(1)].map((cell) => this.text(cell, named ?? key, words));
      while (texts.length < this.width) texts.push('');
      const row = this.rows.push(texts) - 1;
      for (const [left, right] of spans) this.merges.push({ top: row, left, bottom: row, right });
    }
    return top;
  }

  private text(cell: string, key: string | undefined, words: Readonly<Record<string, string>>): string {
    const column = /^\[(.+)\]$/.exec(cell)?.[1];
    if (column === undefined) return filled(cell, words);
    const value = this.values.get(key ?? '')?.get(column) ?? '';
    if (value === '' || key === undefined) return '';
    this.shown.set(key, (this.shown.get(key) ?? new Map<string, string>()).set(column, value));
    return printed(value);
  }

  mergeDown(top: number, left: number, right = left): void {
    const bottom = this.rows.length - 1;
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }
}

export function evaluationSheet(form: EvaluationForm, input: EvaluationInput): Published {
  const { words, indicators } = input;
  const sheet = new Sheet(form.width, input.values);
  for (const part of form.head) sheet.add(part, words);
  const funds = sheet.add(form.funds, words);
  sheet.mergeDown(funds, ...form.funds.label);
  sheet.mergeDown(sheet.add(form.goals, words), 0);
  const header = sheet.add(form.indicatorHeader, words);
  const tops = new Map<number, number>();
  indicators.forEach((indicator, index) => {
    const before = indicators[index - 1];
    const isNew = [
      indicator.first !== before?.first,
      indicator.first !== before?.first || indicator.second !== before.second,
    ];
    const row = sheet.add(
      form.indicator,
      {
        ...words,
        ...wordsOf(indicator, form),
        ...(isNew[0] ? {} : { first: '' }),
        ...(isNew[1] ? {} : { second: '' }),
      },
      `指标${index + 1}`,
    );
    form.levels.forEach((column, level) => {
      if (isNew[level]) tops.set(column, row);
      const isLast = endsLevel(indicators, index, level);
      if (isLast) sheet.mergeDown(tops.get(column) ?? row, column);
    });
  });
  for (const [word, row] of Object.entries(form.withinWords ?? {}))
    if (words[word]) sheet.shown.set(row, new Map([['金额', words[word]]]));
  if (form.levels[0] !== 0) sheet.mergeDown(header, 0);
  sheet.add(form.total, words);
  return {
    id: form.id,
    figures: sheet.shown,
    table: {
      sheet: input.sheet,
      title: filled(form.title, words),
      rows: sheet.rows,
      headerRows: 0,
      merges: sheet.merges,
    },
  };
}

function endsLevel(indicators: readonly Indicator[], index: number, level: number): boolean {
  const [own, next] = [indicators[index], indicators[index + 1]];
  return own?.first !== next?.first || (level === 1 && own?.second !== next?.second);
}

function wordsOf(indicator: Indicator, form: EvaluationForm): Readonly<Record<string, string>> {
  const { sign, target, unit, result } = indicator;
  const isWorded = sign === '定性';
  return {
    first: indicator.first + filled(form.levelHas ?? '', { points: String(indicator.firstPoints) }),
    second: indicator.second,
    text: indicator.text,
    target: isWorded ? target : `${sign === '=' ? '' : sign}${target}${unit}`,
    done: `${result}${unit}`,
    sign,
    value: target,
    measure: unit,
    reached: result,
    reason: indicator.reason,
  };
}
