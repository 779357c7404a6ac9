/** Turns judged equations into findings: failures one by one, rounding tails one hint a table. */
import type { Filling, Message } from '../messages';
import { message } from '../messages';
import type { Bound, Equation, IdentityKind, Term } from '../identities';
import { termsOf } from '../identities';
import { arithmeticOf, shortSide } from './arithmetic';
import type { Table } from '../tables';
import type { Judgement } from './judge';
import { ROUNDING_TAIL } from './kinds';
import { CHECK_MESSAGES } from './messages';
import { offStepLine, slackText } from './off-step';
import type { Finding, FindingCell, Severity } from './types';
import type { FigureStyle } from './words';
import { findingCellOf, placed, placeOfTerm, styleOf, write, writeSlack } from './words';

const MOST_PLACES = 4;

const severityOf = (equation: Equation): Severity | undefined =>
  equation.identity.severity === 'info' ? undefined : equation.identity.severity;

export function failureOf(judgement: Judgement): Finding | undefined {
  const { equation, left, right } = judgement;
  const severity = severityOf(equation);
  if (!severity || !left || !right) return undefined;
  const style = styleOf(equation);
  if (partsAllBlank(equation)) return blankParts(judgement, severity, style);
  const difference = left.value.minus(right.value);
  const arithmetic = arithmeticOf(equation);
  const data = {
    table: termsOf(equation.left)[0]?.table.name ?? '',
    place: placed(sidePlace(equation.left)),
    other: placed(sidePlace(equation.right)),
    left: printedSide(equation.left, write(left.value, style)),
    right: printedSide(equation.right, write(right.value, style)),
    difference: write(difference.abs(), style),
    rounding: slackText(judgement, style),
    sum: shortSide(arithmetic.right) || sidePlace(equation.right),
  };
  return {
    rule: equation.identity.id,
    severity,
    lines: [
      message(CHECK_MESSAGES, equation.identity.kind, data),
      advice(equation, difference.isNegative(), data),
      ...offStepLine(judgement),
    ],
    table: equation.table,
    cells: cellsOf(equation),
    left: sideText(equation.left, write(left.value, style)),
    right: sideText(equation.right, write(right.value, style)),
    difference: data.difference,
    rounding: data.rounding,
    arithmetic,
    suspects: [],
  };
}

/** What to do about a kind of failure; sums say by which way they are off. */
const ADVICE: Partial<
  Record<IdentityKind, 'checkSign' | 'overBudget' | 'partShouldNotExceed' | 'shouldReach' | 'differ'>
> = {
  sign: 'checkSign',
  budget: 'overBudget',
  'part-whole': 'partShouldNotExceed',
  'at-least': 'shouldReach',
  cross: 'differ',
  balance: 'differ',
};

interface AdviceData {
  readonly difference: string;
  readonly rounding: string;
  readonly sum: string;
}

function advice(equation: Equation, isLess: boolean, data: AdviceData): Message {
  const { kind, severity } = equation.identity;
  if (kind === 'cross' && severity === 'hint') return message(CHECK_MESSAGES, 'perhapsOtherScope', data);
  return message(CHECK_MESSAGES, ADVICE[kind] ?? (isLess ? 'less' : 'more'), data);
}

function sidePlace(bound: Bound): string {
  const terms = termsOf(bound);
  const filled = terms.filter(({ figure }) => figure?.state === 'amount');
  return (filled.length > 0 ? filled : terms).slice(0, MOST_PLACES).map(placeOfTerm).join(' + ');
}

/** What a side comes to; where nothing of it is printed, that, and the sign that a cell prints for nothing. */
function printedSide(bound: Bound, amount: string): Filling {
  const terms = termsOf(bound);
  if (bound.kind === 'term' && bound.term.figure?.state === 'dash') return bound.term.figure.text.trim();
  if (isAllBlank(terms)) return message(CHECK_MESSAGES, 'blank');
  return terms.length > 0 && terms.every(({ figure }) => !figure)
    ? message(CHECK_MESSAGES, 'unlisted')
    : amount;
}

/** The same where a finding keeps it as printed: nothing for blanks, never 0. */
const sideText = (bound: Bound, amount: string): string => (isAllBlank(termsOf(bound)) ? '' : amount);

/** Whether cells stand there, and none of them with anything in it. */
const isAllBlank = (terms: readonly Term[]): boolean =>
  terms.some(({ figure }) => figure) && terms.every(({ figure }) => !figure || figure.state === 'blank');

function cellsOf(equation: Equation): FindingCell[] {
  const figures = [...termsOf(equation.left), ...termsOf(equation.right)].flatMap(
    ({ figure }) => figure ?? [],
  );
  return [...new Set(figures.filter((figure, place) => place === 0 || figure.state !== 'blank'))].map(
    findingCellOf,
  );
}

/** A filled total none of whose parts is filled. */
function partsAllBlank(equation: Equation): boolean {
  if (!['row-sum', 'roll-up', 'total'].includes(equation.identity.kind)) return false;
  const parts = termsOf(equation.right);
  return parts.length > 0 && parts.every(({ figure }) => !figure || figure.state === 'blank');
}

function blankParts(
  { equation, left }: Judgement,
  severity: Severity,
  style: FigureStyle,
): Finding | undefined {
  const term = termsOf(equation.left)[0];
  if (!term?.figure || !left) return undefined;
  const parts = termsOf(equation.right).flatMap(({ figure }) => figure ?? []);
  return {
    rule: equation.identity.id,
    severity,
    lines: [
      message(CHECK_MESSAGES, 'blankParts', {
        place: placed(placeOfTerm(term)),
        left: term.figure.text.trim(),
      }),
      message(CHECK_MESSAGES, 'blankPartsAdvice'),
    ],
    table: equation.table,
    cells: [term.figure, ...parts].map(findingCellOf),
    left: write(left.value, style),
    right: '',
    arithmetic: arithmeticOf(equation),
    suspects: [],
  };
}

/** One hint a table for everything in it that only rounding keeps apart. */
export function tailsOf(judgements: readonly Judgement[]): Finding[] {
  const byTable = new Map<Table | undefined, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.outcome !== 'rounding' || !severityOf(judgement.equation)) continue;
    const table = termsOf(judgement.equation.left)[0]?.table;
    const tails = byTable.get(table);
    if (tails) tails.push(judgement);
    else byTable.set(table, [judgement]);
  }
  return [...byTable].map(([table, tails]) => tailFinding(table?.name ?? '', tails));
}

function tailFinding(table: string, tails: readonly Judgement[]): Finding {
  const heads = [...new Map(tails.flatMap(headOf)).values()];
  const differences = differencesOf(tails);
  const places = heads.map(placeOfTerm).map((place) => place.replace(table, ''));
  const first = tails[0];
  const only = tails.length === 1 && first ? first : undefined;
  return {
    rule: ROUNDING_TAIL.id,
    severity: 'hint',
    lines: [
      message(CHECK_MESSAGES, 'tails', {
        table,
        count: String(heads.length),
        differences,
        places: shortList(places),
      }),
      message(CHECK_MESSAGES, 'tailsAdvice'),
    ],
    ...(first ? { table: first.equation.table } : {}),
    cells: heads.flatMap(({ figure }) => (figure ? [findingCellOf(figure)] : [])),
    ...(only?.left && only.right ? evidenceOf(only) : {}),
    suspects: [],
  };
}

function evidenceOf(
  judgement: Judgement,
): Pick<Finding, 'left' | 'right' | 'difference' | 'rounding' | 'arithmetic'> {
  const { left, right, equation } = judgement;
  if (!left || !right) return {};
  const style = styleOf(equation);
  return {
    left: sideText(equation.left, write(left.value, style)),
    right: sideText(equation.right, write(right.value, style)),
    difference: write(left.value.minus(right.value).abs(), style),
    rounding: writeSlack(left, right, style),
    arithmetic: arithmeticOf(equation),
  };
}

/** The cell a tail is told of: the first with a figure (a form may lack the row an identity names first). */
const headOf = ({ equation }: Judgement): [string, Term][] => {
  const term = [...termsOf(equation.left), ...termsOf(equation.right)].find(
    ({ figure }) => figure?.state === 'amount',
  );
  return term ? [[`${term.row}|${term.column}`, term]] : [];
};

/** Each once; those that the table's decimals do not show as one. */
function differencesOf(tails: readonly Judgement[]): Filling {
  const texts = new Set(tails.flatMap(tailText));
  const shown = [...texts].filter((text) => /[1-9]/.test(text)).sort();
  const [hidden] = [...texts].filter((text) => !/[1-9]/.test(text)).sort();
  return hidden === undefined
    ? shown
    : [...shown, message(CHECK_MESSAGES, 'belowOne', { least: lastPlaceOf(hidden) })];
}

/** 0.00: less than 0.01. */
const lastPlaceOf = (zero: string): string => zero.replace(/0(?=%?$)/, '1');

/** A cell without a format may print nine decimals; a tail is told in those that the table has. */
function tailText({ equation, left, right }: Judgement): string[] {
  if (!left || !right) return [];
  const style = styleOf(equation);
  const table = termsOf(equation.left)[0]?.table;
  const decimals = style.sign === '' && table ? table.decimals : style.decimals;
  return [write(left.value.minus(right.value).abs(), { ...style, decimals })];
}

/** The first few, and a word that there are more. */
export const shortList = (places: readonly Filling[]): Filling =>
  places.length > MOST_PLACES
    ? message(CHECK_MESSAGES, 'andMore', { places: places.slice(0, MOST_PLACES) })
    : places;
