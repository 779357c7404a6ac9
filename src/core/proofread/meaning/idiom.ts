/** How a text speaks of figures: an explanation of accounts calls what its tables hold 决算, one of a budget 预算. */
import type { TableSet } from '../../tables';
import { BUDGET_READINGS, BUDGET_TOTALS } from './budget-readings';
import { READINGS, TOTAL_FIGURES, type Reading, type TotalNames } from './readings';
import { SPOKEN_WORDS, type Account, type TextWord } from './words';

export interface Idiom {
  readonly words: ReadonlyMap<string, TextWord>;
  readonly readings: readonly Reading[];
  readonly totals: readonly TotalNames[];
}

const all = (word: TextWord, ...words: readonly string[]): (readonly [string, TextWord])[] =>
  words.map((one) => [one, word]);

const OF_ACCOUNTS: Idiom = { words: SPOKEN_WORDS, readings: READINGS, totals: TOTAL_FIGURES };

/** What the tables hold is the budget; what was carried out stands beside it, as a budget does beside 决算. */
const BUDGET_WORDS: ReadonlyMap<string, TextWord> = new Map([
  ...SPOKEN_WORDS,
  ...all(
    { kind: 'account', account: 'spent' },
    '预算数',
    '预算',
    '预算安排',
    '预算安排数',
    '预算总额',
    '预算金额',
    '年初预算',
    '年初预算数',
    '年度预算',
    '年度预算数',
    '当年预算',
    '本年预算',
  ),
  ...all(
    { kind: 'account', account: 'spent', side: 'expenditure' },
    '支出预算',
    '支出预算数',
    '预算支出',
    '年初支出预算',
  ),
  ...all({ kind: 'account', account: 'spent', side: 'income' }, '收入预算', '收入预算数', '预算收入'),
  ...all(
    { kind: 'account', account: 'full-budget' },
    '执行数',
    '预算执行数',
    '当年预算执行数',
    '预计执行数',
    '预算执行',
    '预计执行',
    '全年预算执行数',
    '决算',
    '决算数',
    '支出决算',
    '支出决算数',
  ),
  ...all(
    { kind: 'filler' },
    '部门预算',
    '单位预算',
    '科目',
    '当年拨款',
    '下属',
    '机关',
    '参公事业单位',
    '参公单位',
    '事业单位',
  ),
]);

const OF_BUDGET: Idiom = { words: BUDGET_WORDS, readings: BUDGET_READINGS, totals: BUDGET_TOTALS };

export const idiomOf = ({ kind }: Pick<TableSet, 'kind'>): Idiom =>
  kind === 'budget' ? OF_BUDGET : OF_ACCOUNTS;

/** In either idiom: no name of a part is one of these. */
export const TOTAL_NAMES: ReadonlySet<string> = new Set(
  [...TOTAL_FIGURES, ...BUDGET_TOTALS].flatMap(({ names, isPart }) => (isPart ? [] : names)),
);

/** Of accounts and budgets. */
export const ALL_READINGS: readonly Reading[] = [...READINGS, ...BUDGET_READINGS];

const accountsByWords = new Map<Idiom, readonly (readonly [string, Account])[]>();

/** Words that say by which account, the longer first. */
export function accountWords(idiom: Idiom): readonly (readonly [string, Account])[] {
  const known = accountsByWords.get(idiom);
  if (known) return known;
  const found = [...idiom.words]
    .flatMap(([word, meaning]): (readonly [string, Account])[] =>
      meaning.kind === 'account' ? [[word, meaning.account]] : [],
    )
    .sort(([a], [b]) => b.length - a.length);
  accountsByWords.set(idiom, found);
  return found;
}
