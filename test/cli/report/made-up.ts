/** Results of checking made by hand, for what no published workbook shows. */
import type { CheckResult, Finding, OutcomeCounts } from '../../../src/core/check';
import { OUTCOMES } from '../../../src/core/check';
import type { FillPlan } from '../../../src/core/fill';
import type { Message } from '../../../src/core/messages';
import type { NarrativeDocument } from '../../../src/core/narrative';
import type { TableSet } from '../../../src/core/tables';
import { check } from '../../../src/core/check';
import { tableSet } from '../../support/table-set';

export const saying = (text: string): Message => ({
  id: 'test',
  phrase: { zh: '{text}', en: '{text}' },
  data: { text },
});

const NO_OUTCOMES = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts;

const EMPTY = check([]);

export const resultWith = (parts: Partial<CheckResult>): CheckResult => ({
  ...EMPTY,
  binding: { equations: [], unbound: [] },
  judgements: [],
  outcomes: NO_OUTCOMES,
  findings: [],
  ...parts,
});

/** One table of the accounts in which every printed word is `word`. */
export function setNamed(word: string): TableSet {
  const [table] = tableSet({ T01: { 收入总计: '1.00' } }).tables;
  const named = {
    ...table!,
    name: word,
    title: word,
    sheet: word,
    unit: { name: word, exponent: 4 },
    area: { top: 0, left: 0, bottom: 9, right: 9 },
  };
  return {
    kind: 'accounts',
    tables: [named],
    refused: [{ sheet: word, area: named.area, reason: saying(word) }],
    department: word,
    year: 2020,
    table: (id) => (id === 'T01' ? named : undefined),
  };
}

export function findingNamed(word: string, parts: Partial<Finding> = {}): Finding {
  const cell = { sheet: word, at: { row: 6, column: 2 }, text: word };
  return {
    rule: 'T01-1',
    severity: 'error',
    lines: [saying(word), saying(word)],
    table: 'T01',
    cells: [cell, { ...cell, at: { row: 7, column: 2 } }],
    left: word,
    right: `${word}2`,
    difference: word,
    rounding: word,
    suspects: [{ ...cell, suggestion: word, why: saying(word) }],
    ...parts,
  };
}

export const planNamed = (word: string): FillPlan => ({
  obstacles: [],
  edits: [
    {
      sheet: word,
      at: { row: 8, column: 2 },
      before: word,
      after: word,
      value: '1',
      quantity: 'money',
      formula: word,
      rule: word,
      reason: saying(word),
    },
  ],
  refused: [{ sheet: word, at: { row: 9, column: 2 }, reason: saying(word) }],
  withheld: [{ sheet: word, at: { row: 10, column: 2 }, after: word, reason: saying(word) }],
});

export const narrativeNamed = (word: string): NarrativeDocument => ({
  form: 'test',
  year: 2020,
  department: word,
  sections: [
    {
      id: '1',
      paragraphs: [
        { style: 'heading1', runs: [{ kind: 'text', text: word }] },
        {
          style: 'body',
          runs: [
            { kind: 'text', text: word },
            { kind: 'missing', key: word, text: word, what: word },
          ],
        },
      ],
    },
  ],
});
