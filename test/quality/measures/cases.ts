/** Published accounts against what somebody worked out on them by hand: every row of their answer files accounted for. */
import { check, type CheckResult } from '../../../src/core/check';
import { proofread } from '../../../src/core/proofread';
import { termsOf } from '../../../src/core/identities';
import { disagreements } from '../../cases/support/answers';
import { claimOf, tailClaimOf, type Claim } from '../../cases/support/claims';
import { relationsOnTables, tsvOf, type PublishedRelation } from '../../cases/support/published-relations';
import { NARRATIVE_CASES, WHOLE_CASES } from '../../cases/narrative';
import { accountFor, type RowFate } from '../../cases/narrative/account';
import type { NarrativeCase } from '../../cases/narrative/row';
import { caseGrids, type CaseName } from '../../support/case-workbook';
import { markdownTable, type Measure } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';

type Fates = Readonly<Record<'agreed' | 'elsewhere', number>> & { readonly faults: readonly string[] };

interface AnswerFile {
  readonly name: CaseName;
  readonly file: string;
  readonly fates: (name: CaseName, file: string) => Fates;
}

function judged(result: CheckResult, row: PublishedRelation, claim: Claim | undefined): string[] {
  return disagreements(result, row, claim).map((fault) => `${row.id} ${row.relation}: ${fault}`);
}

/** 渌口 and 岳麓: relations with an id and a verdict each. */
function relations(name: CaseName, file: string): Fates {
  const result = check(caseGrids(name));
  const own = relationsOnTables(name);
  const faults = own.map((row) => judged(result, row, claimOf(row.relation)));
  return {
    agreed: faults.filter((each) => each.length === 0).length,
    elsewhere: tsvOf(name, file).length - own.length,
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

/** 普陀: tails and tables that are missing. */
function tails(name: CaseName, file: string): Fates {
  const result = check(caseGrids(name));
  const faults = tsvOf(name, file).map(
    ({ verdict = '', where = '', relation = '', left = '', right = '' }) => {
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
    },
  );
  return { agreed: faults.filter((each) => each.length === 0).length, elsewhere: 0, faults: faults.flat() };
}

/** What proofreading says of the text, row by row; what lies outside of the part taken out is looked for in the whole. */
function narrative(name: CaseName): Fates {
  const fatesIn = (cases: readonly NarrativeCase[]): readonly RowFate[] =>
    cases.filter((each) => each.name === name).flatMap((each) => accountFor(proofread, each).fates);
  const whole = new Map(fatesIn(WHOLE_CASES).map((fate) => [fate.id, fate]));
  const fates = fatesIn(NARRATIVE_CASES).map((fate) =>
    fate.kind === 'outside' ? (whole.get(fate.id) ?? fate) : fate,
  );
  const inFile = fates.filter(({ id }) => /^A?\d+$/.test(id));
  return {
    agreed: inFile.filter(({ kind, fault }) => kind !== 'outside' && fault === '').length,
    elsewhere: inFile.filter(({ kind }) => kind === 'outside').length,
    faults: fates.filter(({ fault }) => fault !== '').map(({ id, fault }) => `${id}: ${fault}`),
  };
}

/** 渌口's file has both. */
function tablesAndText(name: CaseName, file: string): Fates {
  const [tables, text] = [relations(name, file), narrative(name)];
  return {
    agreed: tables.agreed + text.agreed,
    elsewhere: text.elsewhere,
    faults: [...tables.faults, ...text.faults],
  };
}

const PUTUO = ['putuo-finance-2024', 'putuo-finance-2024-planted-errors'] as const;

const FILES: readonly AnswerFile[] = [
  { name: 'lukou-2020', file: 'expected.tsv', fates: tablesAndText },
  { name: 'yuelu-2020', file: 'expected.tsv', fates: relations },
  ...PUTUO.flatMap((name): AnswerFile[] => [
    { name, file: 'expected-tables.tsv', fates: tails },
    { name, file: 'expected-narrative.tsv', fates: narrative },
  ]),
];

function run(): Tally {
  const counter = new Counter();
  for (const { name, file, fates } of FILES) {
    const { agreed, elsewhere, faults } = fates(name, file);
    const all = tsvOf(name, file).length;
    for (const [field, count] of Object.entries({ rows: all, agreed, elsewhere })) {
      counter.add(field, count);
      counter.add(`${field}|${name} ${file}`, count);
    }
    for (const fault of faults) counter.miss(`${name}: ${fault}`);
  }
  return counter.tally();
}

export const CASES: Measure = {
  name: 'cases',
  title: 'Published accounts',
  how: 'Relations that somebody worked out by hand on published accounts, with both sides and a verdict. A row about tables agrees when our check binds the same equation, comes to the same sides, and reports it as the verdict asks, or not at all. A row about the text agrees when proofreading finds what it says is wrong, at those words and as grave, and is silent where it holds; tables alone are given, no supplement. Rows about reports and annexes lie outside.',
  seeds: { full: 1, quick: 1, few: 1 },
  run,
  rows: (tally) => {
    const [rows, agreed, elsewhere] = [
      countOf(tally, 'rows'),
      countOf(tally, 'agreed'),
      countOf(tally, 'elsewhere'),
    ];
    return [
      {
        what: `Rows of the published cases' answer files accounted for, of ${rows}`,
        goal: 'every row',
        reached: `${agreed} agree, ${elsewhere} lie outside of tables and explanation, ${rows - agreed - elsewhere} are open`,
        isReached: agreed + elsewhere === rows && agreed > 0,
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['answers', 'rows', 'agree', 'lie outside', 'open'],
      FILES.map(({ name, file }) => {
        const of = (field: string): number => countOf(tally, `${field}|${name} ${file}`);
        const [rows, agreed, elsewhere] = [of('rows'), of('agreed'), of('elsewhere')];
        return [`${name}, ${file}`, ...[rows, agreed, elsewhere, rows - agreed - elsewhere].map(String)];
      }),
    ),
};
