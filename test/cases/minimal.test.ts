/** Acceptance: short texts with one wording or slip each; every one is told as expected, and nothing besides. */
import { formNamed } from '../../src/core/narrative/forms';
import { proofread } from '../../src/core/proofread';
import { book, HEADS } from '../core/proofread/support';
import { inOurWords, wherePublished } from '../support/published/where-published';
import { EXPECTED, type Expected } from './minimal/expected';
import { faultsAgainst } from './minimal/faults';
import { paragraphsOf } from './narrative/document';
import { minimalTables, minimalText, readText } from './wordings/open';
import { at } from './wordings/truth/truth';

const OURS: Expected = {
  name: 'ours',
  book: 'base',
  defects: [
    {
      key: '9.20%',
      kind: 'rate',
      at: [at(1, '9.20%')],
      levels: ['error'],
      right: ['7.20%'],
      source: 'named',
      why: '86.40 ÷ (1,286.40 − 86.40)',
    },
  ],
};

const WRONG = `${HEADS[1]}2020年度收入支出总计1286.40万元，与2019年度相比，增加86.40万元，增长9.20%。`;
const RIGHT = WRONG.replace('9.20%', '7.20%');

const faultsOf = (text: string, expected: Expected): string[] => {
  const document = paragraphsOf(text);
  return faultsAgainst({ document, result: proofread(document, book()) }, expected).map(({ key }) => key);
};

inOurWords('short texts', () => {
  it.each<[string, string, Partial<Expected>, readonly string[]]>([
    ['a slip is told', WRONG, {}, []],
    ['what holds is silent and decided', RIGHT, { defects: [], isSilent: true, isDecided: true }, []],
    ['a finding nobody asked for is a fault', WRONG, { defects: [] }, ['alarm error N-3 @1 9.20%']],
    [
      'a slip told with another value is a fault',
      WRONG,
      { defects: OURS.defects.map((each) => ({ ...each, right: ['7.30%'] })) },
      ['unsaid 9.20%'],
    ],
    [
      'told graver than it is',
      WRONG,
      { defects: OURS.defects.map((each) => ({ ...each, levels: ['hint'] })) },
      ['missed 9.20%', 'alarm error N-3 @1 9.20%'],
    ],
    [
      'a number left open is a fault where all are to be decided',
      `${RIGHT}租用房屋35处。`,
      { defects: [], isDecided: true },
      ['undecided @1 35'],
    ],
  ])('%s', (_name, text, changed, faults) => {
    expect(faultsOf(text, { ...OURS, ...changed })).toEqual(faults);
  });
});

const BOOKS = ['base', 'base-year', 'base-carryover'];

const runs = EXPECTED.flatMap((expected) =>
  (expected.forms ?? [undefined]).map(
    (form) => [form === undefined ? expected.name : `${expected.name}, ${form}`, expected, form] as const,
  ),
);

wherePublished(
  'short texts',
  [...EXPECTED.map(({ name }) => minimalText(name)), ...BOOKS.map(minimalTables)],
  () => {
    it.each(runs)('%s', async (_name, expected, formId) => {
      const form = formId === undefined ? undefined : formNamed(formId);
      const read = await readText(
        minimalText(expected.name),
        minimalTables(expected.book),
        form ? { form } : {},
      );
      expect(faultsAgainst(read, expected)).toEqual([]);
    });
  },
);
