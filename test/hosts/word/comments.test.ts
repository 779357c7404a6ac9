/**
 * Comments, where Word has them (WordApi 1.4).
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { message } from '../../../src/core/messages';
import type { TextFinding } from '../../../src/core/proofread/types';
import { createWordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { problemOf } from '../excel/support/problem';
import { officeDocument } from './support/documents';

let office: WordOffice;
beforeAll(async () => {
  office = await openWord('1.4');
});

const WORDS = {
  wrong: { zh: '与表05不符：{what}', en: 'Differs from table 05: {what}' },
  why: { zh: '应为 {by}', en: 'should be {by}' },
} as const;

const finding = (offset: number, text: string): TextFinding => ({
  id: text,
  rule: 'N-15',
  severity: 'error',
  message: message(WORDS, 'wrong', { what: text }),
  evidence: [message(WORDS, 'why', { by: '职能' })],
  paragraph: 1,
  offset,
  length: text.length,
  text,
  sentence: '',
  section: undefined,
  expected: undefined,
  cells: [],
  correction: undefined,
});
const FINDINGS = [finding(0, '本部门'), finding(3, '主要职责')];

test('each finding is a comment on its words, made once', async () => {
  const document = office.open(officeDocument());
  const word = await createWordHost();
  await word.comment!(FINDINGS.slice(1));
  await word.comment!(FINDINGS);
  expect(document.$comments.map(({ content, $range }) => [content, $range.text])).toEqual([
    ['与表05不符：主要职责\n应为 职能', '主要职责'],
    ['与表05不符：本部门\n应为 职能', '本部门'],
  ]);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('in English', async () => {
  const document = office.open(officeDocument());
  await (
    await createWordHost('en-US')
  ).comment!(FINDINGS.slice(0, 1));
  expect(document.$comments[0]!.content).toBe('Differs from table 05: 本部门\nshould be 职能');
});

test('an interruption leaves all comments or none', async () => {
  const word = await createWordHost();
  for (let nth = 1, seen = true; seen; nth++)
    for (let at = 0; ; at++) {
      const document = office.open(officeDocument());
      const before = snapshot(document);
      office.faults.plan({ kind: 'action', code: 'GeneralException', at }, nth);
      const problem = await problemOf(word.comment!(FINDINGS));
      seen = office.faults.pending === 0;
      office.faults.clear();
      if (problem === '（没有问题）') {
        expect(document.$comments).toHaveLength(2);
        break;
      }
      expect([nth, at, snapshot(document)]).toEqual([nth, at, before]);
    }
});
