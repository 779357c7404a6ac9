/** Acceptance: published explanations of twelve provinces against what a person found right and wrong in them. */
import { proofread } from '../../src/core/proofread';
import { book, HEADS } from '../core/proofread/support';
import { inOurWords, wherePublished } from '../support/published/where-published';
import { paragraphsOf } from './narrative/document';
import {
  accountFor,
  isDecided,
  isNameable,
  reasonOf,
  type Account,
  type NumberRead,
} from './wordings/account';
import { checked, readText, wordingTables, wordingText } from './wordings/open';
import { tableFaults } from './wordings/table-account';
import { TABLES_ALONE, TEXTS, type Defect, type TextTruth } from './wordings/truth';
import { at } from './wordings/truth/truth';

const LEAST_DECIDED = 0.8;
const LEAST_OF_NAMEABLE = 0.9;

const WRONG = `${HEADS[1]}2020年度收入总计1296.40万元，比2019年度增加86.40万元，增长7.20%。租用房屋35处。`;
const RIGHT = WRONG.replace('1296.40', '1286.40');

const TOTAL: Defect = {
  key: 'total',
  kind: 'amount',
  at: [at(1, '1296.40')],
  levels: ['error'],
  right: ['1286.4'],
  source: 'named',
  why: '表01 has 1,286.40, and 86.40 ÷ (1,286.40 − 86.40) = 7.20 %',
};

const NUMBERS = '@2020 =1286.40 @2019 ~86.40 ~7.20% ?35';

const ours = (text: string, truth: Omit<TextTruth, 'name' | 'numbers'>, numbers = NUMBERS): Account => {
  const document = paragraphsOf(text);
  return accountFor(document, proofread(document, book()), { ...truth, numbers: [[1, numbers]] });
};

inOurWords('published wordings', () => {
  it.each<[string, string, Omit<TextTruth, 'name' | 'numbers'>, readonly string[]]>([
    ['a slip is told where it stands', WRONG, { defects: [TOTAL] }, []],
    ['what holds is silent', RIGHT, { defects: [], holds: [at(1, '7.20%')] }, []],
    ['a finding nobody asked for is a fault', WRONG, { defects: [] }, ['alarm error N-1 @1 1296.40万元']],
    ['a finding on what may be told is none', WRONG, { defects: [], free: [at(1, '1296.40')] }, []],
    [
      'a slip that nobody tells is a fault',
      RIGHT,
      { defects: [{ ...TOTAL, at: [at(1, '86.40')] }] },
      ['missed total'],
    ],
  ])('%s', (_name, text, truth, faults) => {
    const numbers = text === WRONG ? NUMBERS.replace('1286.40', '1296.40') : NUMBERS;
    expect(ours(text, truth, numbers).faults.map(({ key }) => key)).toEqual(faults);
  });

  it('counts what is decided, and what could be', () => {
    const { numbers } = ours(RIGHT, { defects: [] });
    expect(numbers.map((each) => [each.text, isNameable(each), isDecided(each)])).toEqual([
      ['2020', false, true],
      ['1286.40', true, true],
      ['2019', false, true],
      ['86.40', true, true],
      ['7.20%', true, true],
      ['35', false, false],
    ]);
  });

  it.each(TEXTS.map((truth) => [truth.name, truth] as const))('%s: each key once', (_name, { defects }) => {
    expect(new Set(defects.map(({ key }) => key)).size).toBe(defects.length);
  });
});

const accounts = new Map<string, Promise<Account>>();

async function account(truth: TextTruth): Promise<Account> {
  const { document, result } = await readText(wordingText(truth.name), wordingTables(truth.name));
  return accountFor(document, result, truth);
}

/** Read once a text, within the first test that asks. */
function accountOf(truth: TextTruth): Promise<Account> {
  const known = accounts.get(truth.name) ?? account(truth);
  accounts.set(truth.name, known);
  return known;
}

const shareOf = (numbers: readonly NumberRead[]): number => numbers.filter(isDecided).length / numbers.length;

wherePublished(
  'published wordings',
  [
    ...TEXTS.map(({ name }) => wordingText(name)),
    ...[...TEXTS, ...TABLES_ALONE].map(({ name }) => wordingTables(name)),
  ],
  () => {
    it.each(TEXTS.map((truth) => [truth.name, truth] as const))('%s', async (name, truth) => {
      const { faults, numbers } = await accountOf(truth);
      const open = numbers.filter((each) => !isDecided(each));
      process.stdout.write(
        `${name}: ${numbers.length - open.length} of ${numbers.length} decided; ${JSON.stringify(open.map((each) => `${each.mark}${each.text} @${each.paragraph} ${reasonOf(each)}`))}\n`,
      );
      expect(faults).toEqual([]);
    });
    it.each(TABLES_ALONE.map((truth) => [truth.name, truth] as const))('%s', async (name, truth) => {
      const faults = tableFaults(await checked(wordingTables(name)), truth);
      expect(faults).toEqual([]);
    });
    it('decides most numbers', async () => {
      const numbers = (await Promise.all(TEXTS.map(accountOf))).flatMap((each) => each.numbers);
      const nameable = numbers.filter(isNameable);
      process.stdout.write(
        `${numbers.length} numbers, ${shareOf(numbers)} decided; ${nameable.length} nameable, ${shareOf(nameable)}\n`,
      );
      expect(shareOf(numbers)).toBeGreaterThanOrEqual(LEAST_DECIDED);
      expect(shareOf(nameable)).toBeGreaterThanOrEqual(LEAST_OF_NAMEABLE);
    });
  },
);
