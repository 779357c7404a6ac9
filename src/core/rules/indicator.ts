/** Reads an indicator row of a self-evaluation form: what was aimed at, what was reached, points and score. */
import { Decimal } from '../amount';
import type { Figure, Table, TableRow } from '../tables';
import { normalise } from '../tables/normalise';

type Direction = 'at-least' | 'at-most' | 'unsaid';

export interface Measure {
  readonly value: Decimal;
  /** 个, %, 万元; empty where none is written. */
  readonly unit: string;
  readonly direction: Direction;
}

export interface Indicator {
  readonly table: Table;
  readonly row: TableRow;
  readonly score: Figure;
  readonly points: Decimal;
  readonly scored: Decimal;
  /** Decimals with which the score is printed. */
  readonly decimals: number;
}

const AT_LEAST = ['>=', '≥', '>', '不少于', '不低于', '不小于', '大于等于'];
const AT_MOST = ['<=', '≤', '<', '不超过', '不高于', '不多于', '不大于', '小于等于'];
const MEASURE = /^(\D*?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([^\d,.]*)$/;
const LABEL_LENGTH_SHOWN = 24;

const directionOf = (sign: string): Direction | undefined => {
  if (AT_LEAST.includes(sign)) return 'at-least';
  if (AT_MOST.includes(sign)) return 'at-most';
  return sign === '' || sign === '=' ? 'unsaid' : undefined;
};

/** One number with its sign and unit; undefined for words, ranges and anything else that says more. */
export function measureOf(text: string, sign = '', unit = ''): Measure | undefined {
  const [, ownSign = '', digits, ownUnit = ''] = MEASURE.exec(normalise(text)) ?? [];
  if (digits === undefined) return undefined;
  const direction = directionOf(ownSign === '' ? normalise(sign) : ownSign);
  if (!direction) return undefined;
  return {
    value: new Decimal(digits.replace(/,/g, '')),
    unit: ownUnit === '' ? normalise(unit) : ownUnit,
    direction,
  };
}

/** Target and result, where both are one number of the same unit. */
export function measuresOf({ texts }: TableRow): { target: Measure; actual: Measure } | undefined {
  const unit = texts?.get('度量单位') ?? '';
  const target = measureOf(texts?.get('年度指标值') ?? '', texts?.get('指标性质'), unit);
  const actual = measureOf(texts?.get('实际完成值') ?? '', '', unit);
  if (!target || !actual || actual.direction !== 'unsaid') return undefined;
  return target.unit === actual.unit || actual.unit === '' ? { target, actual } : undefined;
}

/** Whether the result is what was aimed at, or better. */
export const isReached = ({ target, actual }: { target: Measure; actual: Measure }): boolean => {
  if (target.direction === 'at-least') return actual.value.gte(target.value);
  if (target.direction === 'at-most') return actual.value.lte(target.value);
  return actual.value.eq(target.value);
};

export function indicatorsOf(tables: readonly Table[]): Indicator[] {
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.texts !== undefined)
      .flatMap((row): Indicator[] => {
        const score = table.figure(row.key, '得分');
        const points = table.figure(row.key, '分值');
        if (!score?.amount || !points?.amount) return [];
        const { value: scored, decimals } = score.amount;
        return [{ table, row, score, points: points.amount.value, scored, decimals }];
      }),
  );
}

export const shownItem = ({ label }: TableRow): string =>
  label.length > LABEL_LENGTH_SHOWN ? `${label.slice(0, LABEL_LENGTH_SHOWN)}……` : label;
