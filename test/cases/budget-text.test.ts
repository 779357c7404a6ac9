/** Explanations of budgets: what was worked out by hand on their sentences, against what proofreading says of them. */
import { check } from '../../src/core/check';
import { proofread, type ProofreadResult, type TextDocument } from '../../src/core/proofread';
import { inOurWords, publishedText, wherePublished } from '../support/published/where-published';
import { PUT_RIGHT } from './data/budget-made-up';
import { MADE_UP_TEXT, MADE_UP_TEXT_WORKED } from './data/budget-made-up-text';
import { paragraphsOf } from './narrative/document';
import {
  BUDGET_CASES,
  budgetFile,
  budgetGrids,
  workedRows,
  type PrintedBudget,
  type Worked,
} from './support/budget';
import { FlatText, itemAround, spotsOf, type Span } from './support/budget-text';

const LEAST_DECIDED = 0.85;
/** What of the answers is about sentences. */
const OF_TEXT = /^(?:编制说明|其他说明|全文)/;
const WRONG: ReadonlySet<string> = new Set(['FAIL', 'FAIL(soft)']);

inOurWords('the explanation of a budget gets the verdicts worked out by hand', () =>
  provedOn(
    'made up',
    () => PUT_RIGHT,
    () => MADE_UP_TEXT,
    () => MADE_UP_TEXT_WORKED,
  ),
);

wherePublished(
  'the explanation of a budget gets the verdicts worked out by hand',
  BUDGET_CASES.flatMap((name) =>
    ['tables.json', 'narrative.txt', 'expected.tsv'].map((file) => budgetFile(name, file)),
  ),
  () => {
    for (const name of BUDGET_CASES)
      provedOn(
        name,
        () => JSON.parse(publishedText(budgetFile(name, 'tables.json'))) as PrintedBudget,
        () => publishedText(budgetFile(name, 'narrative.txt')),
        () => publishedText(budgetFile(name, 'expected.tsv')),
      );
  },
);

interface Row {
  readonly worked: Worked;
  readonly spots: readonly Span[];
}

const meet = (a: Span, b: Span): boolean =>
  a.start >= 0 &&
  b.start >= 0 &&
  a.start < Math.max(b.end, b.start + 1) &&
  b.start < Math.max(a.end, a.start + 1);

function provedOn(
  name: string,
  budgetOf: () => PrintedBudget,
  textOf: () => string,
  workedOf: () => string,
): void {
  describe(`${name}`, () => {
    let document: TextDocument;
    let flat: FlatText;
    let result: ProofreadResult;
    let rows: Row[];
    beforeAll(() => {
      document = paragraphsOf(textOf());
      flat = new FlatText(document);
      result = proofread(document, check(budgetGrids(budgetOf())).set);
      rows = workedRows(workedOf())
        .filter(({ section }) => OF_TEXT.test(section))
        .map((worked) => ({ worked, spots: spotsOf(flat, worked) ?? [] }));
    });

    const isWrong = ({ worked }: Row): boolean => WRONG.has(worked.verdict);
    const findingsAt = (spots: readonly Span[]): ProofreadResult['findings'] =>
      result.findings.filter((finding) => spots.some((spot) => meet(flat.spanOf(finding), spot)));
    /** A wrong figure is told where it stands, and what follows from it is not told as well. */
    const around = ({ spots, worked }: Row): readonly Span[] => {
      const whole = itemAround(flat, worked);
      return whole ? [...spots, whole] : spots;
    };
    const soft = (): Row[] => rows.filter(({ worked }) => worked.verdict !== 'HOLD');

    it('knows where every relation stands', () => {
      const lost = rows.filter(({ spots, worked }) => spots.length === 0 && !/变动/.test(worked.relation));
      expect(lost.map(({ worked }) => `${worked.id} ${worked.relation}`)).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    });

    it('finds all that is wrong', () => {
      const wrong = rows.filter(isWrong);
      const missed = wrong.filter((row) => findingsAt(around(row)).length === 0);
      process.stdout.write(
        `${name}: ${rows.length} relations of the text, ${wrong.length} wrong, ${wrong.length - missed.length} found\n`,
      );
      expect(missed.map(({ worked }) => `${worked.id} ${worked.relation}`)).toEqual([]);
    });

    it('contradicts nothing that holds', () => {
      const asked = soft().flatMap(around);
      const contradicted = result.ledger
        .filter(({ verdict }) => verdict === 'contradicted')
        .map((entry) => ({ entry, span: flat.spanOf(entry) }))
        .filter(({ span }) => !asked.some((spot) => meet(span, spot)));
      expect(contradicted.map(({ entry }) => entry.text)).toEqual([]);
      const alarms = result.findings.filter(
        (finding) => finding.severity !== 'hint' && !asked.some((spot) => meet(flat.spanOf(finding), spot)),
      );
      expect(alarms.map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
    });

    it('decides most numbers', () => {
      const { verified, contradicted, unchecked } = result.numbers;
      const all = verified + contradicted + unchecked;
      process.stdout.write(`${name}: ${verified + contradicted} of ${all} numbers decided\n`);
      expect((verified + contradicted) / all).toBeGreaterThanOrEqual(LEAST_DECIDED);
    });
  });
}
