/** What a reason does for its finding, and what a reviewer makes of it. */
import { checkTables, type Finding } from '../../../src/core/check';
import { render } from '../../../src/core/messages';
import {
  canBeExplained,
  explainedStateOf,
  findingName,
  isExplained,
  printedFigures,
  printReasons,
  readReasons,
  reasonLines,
  reviewed,
  standingWord,
  type Reason,
  type ReviewersWord,
} from '../../../src/core/reasons';
import { tableSet } from '../../support/table-set';

/** 8 + 1 is not 10. */
const { findings } = checkTables(
  tableSet({ T02: { 合计: { 本年收入合计: '10.00', 财政拨款收入: '8.00', 其他收入: '1.00' } } }),
  [],
);
const caution: Finding = {
  rule: 'T07-3',
  severity: 'warning',
  lines: [],
  table: 'T07',
  cells: [{ sheet: '表7', at: { row: 3, column: 2 }, text: '5.00' }],
  left: '5.00',
  right: '4.00',
  suspects: [],
};
const sum = findings.find(({ severity, difference }) => severity === 'error' && difference !== undefined)!;

const reasonFor = (finding: Finding, more: Partial<Reason> = {}): Reason => ({
  finding: findingName(finding),
  figures: printedFigures(finding),
  reason: '批复如此',
  who: '张三',
  when: '2026-03-01',
  ...more,
});

const agreed: ReviewersWord = { decision: 'agreed', note: '', who: '李四', when: '2026-03-02' };
const returned: ReviewersWord = { ...agreed, decision: 'returned', note: '请附批复' };

test.each([
  ['none was given', caution, [], 'open'],
  ['given', caution, [reasonFor(caution)], 'explained'],
  ['agreed to', caution, [reasonFor(caution, { review: agreed })], 'explained'],
  ['returned', caution, [reasonFor(caution, { review: returned })], 'returned'],
  ['given for other figures', caution, [reasonFor(caution, { figures: '6.00|4.00' })], 'lapsed'],
  ['given for a sum that is wrong', sum, [reasonFor(sum)], 'arithmetic'],
  ['agreed to for a sum that is wrong', sum, [reasonFor(sum, { review: agreed })], 'arithmetic'],
] as const)('%s', (_, finding, reasons, kind) => {
  expect(explainedStateOf(finding, reasons).kind).toBe(kind);
  expect(isExplained(finding, reasons)).toBe(kind === 'explained');
});

describe('what may be explained', () => {
  const parts = { left: '5.00', right: '', arithmetic: sum.arithmetic! };
  test.each([
    ['a caution', caution, true],
    ['an error that no identity gives', { ...caution, severity: 'error' } as const, true],
    ['a total whose parts are withheld', { ...caution, ...parts, severity: 'error' } as const, true],
    ['figures that contradict each other', sum, false],
    ['the same as a caution only', { ...sum, severity: 'warning' } as const, true],
  ])('%s: %s', (_, finding, may) => expect(canBeExplained(finding)).toBe(may));
});

test('what is kept is read again, with the review', () => {
  const reasons = [reasonFor(caution), reasonFor(sum, { review: returned })];
  expect(readReasons(printReasons(reasons))).toEqual(reasons);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['another version', '{"version":2,"reasons":[]}'],
  ['a reason without its words', '{"version":1,"reasons":[{"finding":"x"}]}'],
  [
    'a review that decides nothing',
    printReasons([reasonFor(caution, { review: { ...agreed, decision: 'maybe' as never } })]),
  ],
])('what cannot be read hides nothing: %s', (_, text) => expect(readReasons(text)).toEqual([]));

test('a review goes to the reason of its finding alone', () => {
  const [one, other] = reviewed([reasonFor(caution), reasonFor(sum)], findingName(caution), agreed);
  expect(one?.review).toEqual(agreed);
  expect(other?.review).toBeUndefined();
});

test('is told in its order: who gave it, what the reviewer said', () => {
  const told = (review?: ReviewersWord) =>
    reasonLines(reasonFor(caution, review ? { review } : {})).map((line) => render(line));
  expect(told()).toEqual(['张三 2026-03-01 说明：批复如此']);
  expect(told(agreed)).toEqual(['张三 2026-03-01 说明：批复如此', '李四 2026-03-02 复核同意']);
  expect(told(returned)[1]).toBe('李四 2026-03-02 退回：请附批复');
});

test('has a word for each standing', () => {
  const word = (finding: Finding, review?: ReviewersWord) => {
    const said = standingWord(explainedStateOf(finding, [reasonFor(finding, review ? { review } : {})]));
    return said && render(said);
  };
  expect(standingWord({ kind: 'open' })).toBeUndefined();
  expect(word(caution)).toBe('已说明');
  expect(word(caution, agreed)).toBe('已说明，复核同意');
  expect(word(caution, returned)).toBe('说明被退回');
  expect(word(sum)).toBe('数对不上，不能用说明代替改正');
});
