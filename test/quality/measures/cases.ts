/** Published accounts against what somebody worked out on them by hand: every row of the answers accounted for. */
import { check, type CheckResult } from '../../../src/core/check';
import { proofread } from '../../../src/core/proofread';
import { termsOf } from '../../../src/core/identities';
import { disagreements } from '../../cases/support/answers';
import { claimOf, tailClaimOf, type Claim } from '../../cases/support/claims';
import { onTables, RELATIONS, STATED, TAILS, type Relation, type Tail } from '../../cases/data/answers';
import {
  OWN_CASES,
  OWN_WHOLE_CASES,
  PUBLISHED_CASES,
  PUBLISHED_FILES,
  PUBLISHED_WHOLE_CASES,
} from '../../cases/narrative';
import { accountFor, type RowFate } from '../../cases/narrative/account';
import { areWordingsHere, countWordings } from '../../cases/wordings/counted';
import type { NarrativeCase } from '../../cases/narrative/row';
import { caseGrids, type CaseName } from '../../support/case-workbook';
import { isPublishedHere } from '../../support/published/where-published';
import { markdownTable, type Measure } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';
import { countWording, wordingDetails, wordingRows } from './case-wordings';

type Fates = Readonly<Record<'agreed' | 'elsewhere', number>> & { readonly faults: readonly string[] };

interface Answers {
  readonly name: CaseName;
  readonly about: string;
  readonly rows: number;
  readonly fates: () => Fates;
}

function judged(result: CheckResult, row: Relation, claim: Claim | undefined): string[] {
  return disagreements(result, row, claim).map((fault) => `${row.id} ${row.relation}: ${fault}`);
}

/** 渌口 and 岳麓: relations with an id and a verdict each. */
function relations(name: keyof typeof RELATIONS): Fates {
  const result = check(caseGrids(name));
  const own = onTables(RELATIONS[name]);
  const faults = own.map((row) => judged(result, row, claimOf(row.relation)));
  return {
    agreed: faults.filter((each) => each.length === 0).length,
    elsewhere: RELATIONS[name].length - own.length,
    faults: faults.flat(),
  };
}

/** What asks for a table that is not published stays unasked, and nothing is judged on it. */
function missingTable(result: CheckResult, table: string): string[] {
  const unasked = result.binding.unbound.filter(
    (each) => each.outcome === 'missing-input' && each.tables.some((id) => id === table),
  );
  const asked = result.judgements.filter(({ equation }) =>
    [...termsOf(equation.left), ...termsOf(equation.right)].some((term) => term.table.id === table),
  );
  return [
    ...(unasked.length > 0 ? [] : [`nothing was left unasked for want of ${table}`]),
    ...asked.map(({ equation }) => `${equation.identity.id} was judged without ${table}`),
  ];
}

function faultsOfTail(result: CheckResult, { verdict, where, relation, left, right }: Tail): string[] {
  if (verdict === '缺表') return missingTable(result, where);
  if (verdict !== '尾差') return [`${where} ${relation}: unknown verdict ${verdict}`];
  const row = {
    id: where,
    section: where,
    kind: 'hard',
    relation,
    left,
    right,
    verdict: 'FAIL(尾差)',
    note: '',
  };
  return judged(result, row, tailClaimOf(where, relation));
}

/** 普陀: tails and tables that are missing. */
function tails(name: keyof typeof TAILS): Fates {
  const result = check(caseGrids(name));
  const faults = TAILS[name].map((tail) => faultsOfTail(result, tail));
  return { agreed: faults.filter((each) => each.length === 0).length, elsewhere: 0, faults: faults.flat() };
}

const arePublishedHere = (): boolean => PUBLISHED_FILES.every(isPublishedHere);

/** The published texts where they are here, else ours, which have the same slips. */
const textCases = (): readonly (readonly NarrativeCase[])[] =>
  arePublishedHere() ? [PUBLISHED_CASES, PUBLISHED_WHOLE_CASES] : [OWN_CASES, OWN_WHOLE_CASES];

/** What proofreading says of the text, row by row; what lies outside of the part taken out is looked for in the whole. */
function narrative(name: CaseName): Fates {
  const fatesIn = (cases: readonly NarrativeCase[]): readonly RowFate[] =>
    cases.filter((each) => each.name === name).flatMap((each) => accountFor(proofread, each).fates);
  const [parts = [], wholes = []] = textCases();
  const whole = new Map(fatesIn(wholes).map((fate) => [fate.id, fate]));
  const fates = fatesIn(parts).map((fate) => (fate.kind === 'outside' ? (whole.get(fate.id) ?? fate) : fate));
  const inAnswers = fates.filter(({ id }) => /^A?\d+$/.test(id));
  return {
    agreed: inAnswers.filter(({ kind, fault }) => kind !== 'outside' && fault === '').length,
    elsewhere: inAnswers.filter(({ kind }) => kind === 'outside').length,
    faults: fates.filter(({ fault }) => fault !== '').map(({ id, fault }) => `${id}: ${fault}`),
  };
}

/** 渌口's relations are about both. */
function tablesAndText(name: keyof typeof RELATIONS): Fates {
  const [tables, text] = [relations(name), narrative(name)];
  return {
    agreed: tables.agreed + text.agreed,
    elsewhere: text.elsewhere,
    faults: [...tables.faults, ...text.faults],
  };
}

const SHANGHAI = ['putuo-finance-2024', 'putuo-finance-2024-planted-errors'] as const;

const ANSWERS: readonly Answers[] = [
  {
    name: 'lukou-2020',
    about: 'tables and explanation',
    rows: RELATIONS['lukou-2020'].length,
    fates: () => tablesAndText('lukou-2020'),
  },
  {
    name: 'yuelu-2020',
    about: 'self-evaluation and report',
    rows: RELATIONS['yuelu-2020'].length,
    fates: () => relations('yuelu-2020'),
  },
  ...SHANGHAI.flatMap((name): Answers[] => [
    { name, about: 'tables', rows: TAILS[name].length, fates: () => tails(name) },
    { name, about: 'explanation', rows: STATED[name].length, fates: () => narrative(name) },
  ]),
];

function countAnswers(counter: Counter): void {
  for (const { name, about, rows, fates } of ANSWERS) {
    const { agreed, elsewhere, faults } = fates();
    for (const [field, count] of Object.entries({ rows, agreed, elsewhere })) {
      counter.add(field, count);
      counter.add(`${field}|${name} ${about}`, count);
    }
    for (const fault of faults) counter.miss(`${name}: ${fault}`);
  }
}

async function run(): Promise<Tally> {
  const counter = new Counter();
  countAnswers(counter);
  if (areWordingsHere()) for (const counts of await countWordings()) countWording(counter, counts);
  return counter.tally();
}

const answerDetails = (tally: Tally): string =>
  markdownTable(
    ['answers', 'rows', 'agree', 'lie outside', 'open'],
    ANSWERS.map(({ name, about }) => {
      const of = (field: string): number => countOf(tally, `${field}|${name} ${about}`);
      const [rows, agreed, elsewhere] = [of('rows'), of('agreed'), of('elsewhere')];
      return [`${name}, ${about}`, ...[rows, agreed, elsewhere, rows - agreed - elsewhere].map(String)];
    }),
  );

export const CASES: Measure = {
  name: 'cases',
  title: 'Published accounts',
  on: 'published',
  how: 'Relations that somebody worked out by hand on published accounts, with both sides and a verdict. A row about tables agrees when our check binds the same equation, comes to the same sides, and reports it as the verdict asks, or not at all. A row about the text agrees when proofreading finds what it says is wrong, at those words and as grave, and is silent where it holds; tables alone are given, no supplement. Where the published texts are not at hand, texts of ours with the same slips are read in their place. Rows about reports and annexes lie outside.',
  seeds: { full: 1, quick: 1, few: 0 },
  run,
  rows: (tally) => {
    const [rows, agreed, elsewhere] = [
      countOf(tally, 'rows'),
      countOf(tally, 'agreed'),
      countOf(tally, 'elsewhere'),
    ];
    return [
      {
        what: `Rows of the answers to published cases accounted for, of ${rows}`,
        goal: 'every row',
        reached: `${agreed} agree, ${elsewhere} lie outside of tables and explanation, ${rows - agreed - elsewhere} are open`,
        isReached: agreed + elsewhere === rows && agreed > 0,
      },
      ...wordingRows(tally),
    ];
  },
  details: (tally) =>
    [answerDetails(tally), wordingDetails(tally)].filter((part) => part !== '').join('\n\n'),
};
