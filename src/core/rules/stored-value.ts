/** CELL-4: what a cell stores is what it shows. Sums and whoever reads the file work with what is stored. */
import { Decimal, ZERO, decimalOfDouble, printedInterval } from '../amount';
import type { Finding } from '../check/types';
import { cellAt, cellFilling, type Grid } from '../grid';
import { IDENTITIES, bind, evaluateBound, termsOf, type Equation, type Override } from '../identities';
import { message, type Catalogue } from '../messages';
import type { Figure, Table, TableSet } from '../tables';
import { figureCell, figuresOf } from './figures';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleContext, type RuleResult } from './rule';

const MESSAGES = {
  differs: {
    zh: '{table} 有 {count} 格显示的数和存的数不是一个数：{examples}',
    en: '{table}: {count} cells show another number than they store: {examples}',
  },
  differsAdvice: {
    zh: '数字格式改变了显示的数（缩小倍数、隐去负号或隐去数字）。请把显示的数填成真实的数，以免汇总、上报时用错',
    en: 'The number format changes what is shown. Store the number that is meant to be shown',
  },
  hidden: {
    zh: '{table} 有 {count} 格看着是空的，里面存着数：{examples}',
    en: '{table}: {count} cells look blank and store a number: {examples}',
  },
  hiddenAdvice: {
    zh: '数字格式把数隐去了。有数的请显示出来，没有数的请清空',
    en: 'The number format hides them. Show them or clear them',
  },
  decimals: {
    zh: '{table} 的单元格里存着没有显示的小数，照显示的数相加会差在末位：{examples}',
    en: '{table}: cells store decimals that are not shown, so sums of what is shown are off in the last digit: {examples}',
  },
  decimalsAdvice: {
    zh: '请把存的数四舍五入到显示的位数（ROUND），合计用舍入后的数相加',
    en: 'Round what is stored to what is shown, and add up the rounded figures',
  },
  example: { zh: '{at} 显示 {shown}、存 {stored}', en: '{at} shows {shown}, stores {stored}' },
  hiddenExample: { zh: '{at} 存 {stored}', en: '{at} stores {stored}' },
} as const satisfies Catalogue<string>;

const MOST_EXAMPLES = 3;
/** What is stored agrees where it is off by less than this share of what is shown. */
const DUST = new Decimal('0.01');

type StoredFigures = ReadonlyMap<Figure, Decimal>;

export const storedValue: Rule = {
  id: 'CELL-4',
  severity: 'hint',
  kind: { zh: '存的数与显示的不同', en: 'A cell stores another figure than it shows' },
  basis: '公开表按显示的数公开，汇总按存的数计算，两者应一致',
  check({ set, grids }: RuleContext) {
    const byName = new Map(grids.map((grid) => [grid.name, grid]));
    const stored = new Map<Figure, Decimal>();
    const asked = set.tables.filter((table) => addStored(table, byName.get(table.sheet), stored) > 0);
    if (asked.length === 0) return [NOT_APPLICABLE];
    const telling = tellingFigures(set, stored);
    return asked.map((table) => tableResult(table, stored, telling));
  },
};

/** Counts the figures of a table that are stored as numbers; those that store more or another number than shown are kept. */
function addStored(table: Table, grid: Grid | undefined, stored: Map<Figure, Decimal>): number {
  let count = 0;
  for (const figure of figuresOf(table)) {
    const cell = grid && cellAt(grid, figure.at);
    if (cell?.kind !== 'number' || typeof cell.value !== 'number' || figure.quantity !== 'money') continue;
    count += 1;
    const value = decimalOfDouble(cell.value);
    if (!value.eq(figure.amount?.value ?? ZERO)) stored.set(figure, value);
  }
  return count;
}

function tableResult(table: Table, stored: StoredFigures, telling: ReadonlySet<Figure>): RuleResult {
  const own = figuresOf(table).filter((figure) => stored.has(figure));
  const hidden = own.filter((figure) => figure.state === 'blank' && isMoney(stored.get(figure)));
  const differing = own.filter((figure) => showsAnother(table, figure, stored.get(figure)));
  const others = new Set(differing);
  const decimals = own.filter((figure) => telling.has(figure) && !others.has(figure));
  const findings = [
    ...findingOf(table, 'hidden', hidden, stored),
    ...findingOf(table, 'differs', differing, stored),
    ...findingOf(table, 'decimals', decimals, stored),
  ];
  return findings.length > 0 ? failed(...findings) : PASS;
}

const LEAST = new Decimal('0.005');

const isMoney = (value: Decimal | undefined): boolean => value?.abs().gte(LEAST) ?? false;

/** Not the stored number rounded: scaled, without its sign, or with fewer decimals than the table prints. */
function showsAnother(table: Table, { state, amount }: Figure, value: Decimal | undefined): boolean {
  if (!value || state === 'blank') return false;
  if (!amount) return isMoney(value);
  const { low, high } = printedInterval(amount.value, amount.decimals);
  return amount.decimals < table.decimals || value.lt(low) || value.gt(high);
}

/** Figures of sums that hold as stored and not as shown. */
function tellingFigures(set: TableSet, stored: StoredFigures): ReadonlySet<Figure> {
  const telling = new Set<Figure>();
  if (stored.size === 0) return telling;
  const override: Override = (figure) => {
    const value = stored.get(figure);
    return value && figure.amount && { ...figure.amount, value };
  };
  for (const equation of bind(IDENTITIES, set).equations) {
    const figures = figuresIn(equation).filter((figure) => stored.has(figure));
    if (figures.length === 0 || (equation.sign !== '=' && equation.sign !== '≡')) continue;
    const shown = difference(equation);
    if (!shown || shown.isZero()) continue;
    if (difference(equation, override)?.lt(shown.times(DUST)))
      figures.forEach((figure) => telling.add(figure));
  }
  return telling;
}

const figuresIn = ({ left, right }: Equation): Figure[] =>
  [...termsOf(left), ...termsOf(right)].flatMap(({ figure }) => figure ?? []);

function difference({ left, right }: Equation, override?: Override): Decimal | undefined {
  const [one, other] = [evaluateBound(left, override), evaluateBound(right, override)];
  return one.kind === 'value' && other.kind === 'value' ? one.value.minus(other.value).abs() : undefined;
}

function findingOf(
  table: Table,
  id: 'hidden' | 'differs' | 'decimals',
  figures: readonly Figure[],
  stored: StoredFigures,
): Finding[] {
  if (figures.length === 0) return [];
  const examples = figures.slice(0, MOST_EXAMPLES).map((figure) => {
    const data = { at: cellFilling(figure), stored: stored.get(figure)?.toFixed() ?? '' };
    return id === 'hidden'
      ? message(MESSAGES, 'hiddenExample', data)
      : message(MESSAGES, 'example', { ...data, shown: figure.text.trim() });
  });
  const data = { table: table.name, count: String(figures.length), examples };
  return [
    {
      rule: storedValue.id,
      severity: id === 'hidden' ? 'warning' : storedValue.severity,
      lines: [message(MESSAGES, id, data), message(MESSAGES, `${id}Advice`)],
      table: table.id,
      cells: figures.map(figureCell),
      suspects: [],
    },
  ];
}
