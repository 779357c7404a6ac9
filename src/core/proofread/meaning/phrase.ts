/** What the words before a number name: a figure of the tables, a total by whose money it is, or something only the text knows. */
import type { ClaimSubject } from './claims';
import type { Names } from './names';
import { fundSaidBy, ofFund } from './funds';
import { TOTAL_OF, type FigureCell } from './readings';
import { TOTAL_NAMES } from './idiom';
import type { TextToken } from './tokens';
import type { Side } from './words';

/** 大英县人民法院: how offices are called. */
const OFFICE = /[局院委办厅部处队站所会馆校镇乡府心庭组区县市道司社团库室级]$/;

type NameToken = Extract<TextToken, { kind: 'name' }>;

export interface NamedPhrase {
  readonly subject: ClaimSubject | undefined;
  readonly isSure: boolean;
}

/** Rows whose code begins with that of a class or 款 named before; all where none is. */
const within = (cells: readonly FigureCell[], over: readonly FigureCell[]): readonly FigureCell[] =>
  cells.filter(({ table, row }) =>
    over.some((parent) => parent.table === table && row !== parent.row && row.startsWith(parent.row)),
  );

const CODE = /^\d+$/;
/** 类, 款, 项. */
const LEVELS = [3, 5, 7] as const;

/** 一般公共服务支出（类）…（款）行政运行（项）: the row of the last name, under those before it. */
function ofPath(names: readonly NameToken[], digits: readonly (number | undefined)[]): readonly FigureCell[] {
  let found: readonly FigureCell[] | undefined;
  for (const [index, { cells }] of names.entries()) {
    const level = digits[index];
    const own = cells.filter(({ row }) =>
      level === undefined ? !CODE.test(row) || found === undefined : CODE.test(row) && row.length === level,
    );
    found = found === undefined || level === undefined ? own : within(own, found);
  }
  return found ?? [];
}

const sideOf = (tokens: readonly TextToken[]): Side | undefined =>
  tokens
    .flatMap((token) => (token.kind === 'generic' || token.kind === 'account' ? (token.side ?? []) : []))
    .at(-1);

/** Without the department's name, and words that say nothing. */
function telling(text: string, tokens: readonly TextToken[]): TextToken[] {
  return tokens.filter((token, index) => {
    if (token.kind === 'filler' || token.kind === 'is' || token.kind === 'each' || token.kind === 'of')
      return false;
    if (token.kind !== 'unknown') return true;
    const isFirst = tokens.slice(0, index).every(({ kind }) => kind === 'filler');
    return !(isFirst && index < tokens.length - 1 && OFFICE.test(text.slice(token.start, token.end)));
  });
}

/** What was said before a phrase. */
interface Before {
  /** A subject is in hand, so that an account alone (支出决算为) names no other. */
  readonly isGoingOn?: boolean;
  /** Whether the parts of something else than a total are told: 政府性基金 then is that part of it. */
  readonly isWithinPart?: boolean;
  /** Of what was spoken of last: 财政拨款 alone is of the same. */
  readonly side?: Side | undefined;
}

export function phraseOf(
  text: string,
  words: readonly TextToken[],
  names: Names,
  { isGoingOn = false, isWithinPart = false, side: before }: Before = {},
): NamedPhrase {
  const tokens = telling(text, words);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return { subject: undefined, isSure: true };
  const named = tokens.filter((token): token is NameToken => token.kind === 'name');
  const fund = tokens.flatMap((token) => (token.kind === 'fund' ? [token.fund] : [])).at(-1);
  const isSure = tokens.every((token, at) => token.kind !== 'unknown' && !isLevelOfNothing(tokens, at));
  const own = sideOf(tokens);
  const goesOn = own === undefined || before === undefined || own === before;
  if (isGoingOn && goesOn && tokens.every(({ kind }) => kind === 'account' || kind === 'generic'))
    return { subject: undefined, isSure };
  const subject = (
    cells: readonly FigureCell[],
    key: string,
    isTotal = false,
    isLoose = false,
  ): ClaimSubject => ({
    key: `${fund ?? ''} ${key}`,
    words: text.slice(first.start, last.end),
    fund,
    saidFund: fund ?? named.flatMap(({ start, end }) => fundSaidBy(text.slice(start, end)) ?? []).at(-1),
    cells: ofFund(cells, fund),
    isTotal,
    isLoose,
    start: first.start,
    end: last.end,
  });
  const key = text.slice(first.start, last.end);
  if (named.length > 0) {
    const digits = levelsOf(tokens, named);
    const hasLevels = digits.some((level) => level !== undefined);
    const cells = hasLevels
      ? ofPath(named, digits)
      : isBalanceOfPart(text, named)
        ? []
        : (named.at(-1)?.cells ?? []);
    const keyed = hasLevels ? key : text.slice(named.at(-1)?.start, named.at(-1)?.end);
    const isTotal = isTotalName(text.slice(named.at(-1)?.start, named.at(-1)?.end));
    return { subject: subject(cells, isSure ? keyed : key, isTotal), isSure };
  }
  const hasFund = tokens.some(({ kind }) => kind === 'fund');
  const side = sideOf(tokens) ?? (hasFund ? before : undefined);
  const isTotal = tokens.every(({ kind }) => kind === 'fund' || kind === 'generic' || kind === 'account');
  const hasSaid = hasFund || side !== undefined;
  if (isTotal && (!hasSaid || tokens.every(({ kind }) => kind === 'account')))
    return { subject: undefined, isSure };
  if (!isTotal || (hasFund && isWithinPart)) return { subject: subject([], key), isSure };
  const sides: readonly Side[] = side ? [side] : ['income', 'expenditure'];
  const totals = sides.flatMap((one) => names.get(TOTAL_OF[one]) ?? []);
  return { subject: subject(totals, key, true, side === undefined), isSure };
}

const PART = /^(?:基本|项目|人员|公用)/;
const BALANCE = /结转|结余/;

/** 项目支出结转和结余: what is left of a part, of which the tables print the whole. */
function isBalanceOfPart(text: string, named: readonly NameToken[]): boolean {
  const [last, before] = [named.at(-1), named.at(-2)].map((one) => one && text.slice(one.start, one.end));
  return last !== undefined && before !== undefined && BALANCE.test(last) && PART.test(before);
}

/** （款）（项）: the name before it was left out. */
function isLevelOfNothing(tokens: readonly TextToken[], at: number): boolean {
  const before = tokens[at - 1]?.kind;
  return tokens[at]?.kind === 'level' && before !== 'name' && before !== 'generic';
}

/** 收入总计, 财政拨款收入总计. */
const isTotalName = (name: string): boolean =>
  TOTAL_NAMES.has(name) || TOTAL_NAMES.has(name.replace(/^.*(?=收入|支出|收、?支|本年|年初|年末|总)/, ''));

/** Digits of the code of each name: as marked, or by its place between dashes. */
function levelsOf(
  tokens: readonly TextToken[],
  named: readonly NameToken[],
): readonly (number | undefined)[] {
  const marked = named.map((name) => levelBehind(tokens, name));
  const isPath =
    named.length > 1 &&
    named.length <= LEVELS.length &&
    named.slice(1).every((name) => tokens[tokens.indexOf(name) - 1]?.kind === 'path');
  return isPath && marked.every((level) => level === undefined)
    ? LEVELS.slice(LEVELS.length - named.length)
    : marked;
}

function levelBehind(tokens: readonly TextToken[], name: NameToken): number | undefined {
  let at = tokens.indexOf(name) + 1;
  if (tokens[at]?.kind === 'generic') at += 1;
  const next = tokens[at];
  return next?.kind === 'level' ? next.digits : undefined;
}
