/** Whether an entry of the supplement answers its question. */
import { parseFigure, UNITS } from '../../amount';
import { message, type Message } from '../../messages';
import type { CompiledForm, CompiledQuestion } from '../compile';
import { questionOf } from '../question-of';
import type { NeedKind, Question } from '../form';
import { rowSet } from '../notation';
import { SUPPLEMENT_MESSAGES } from './messages';
import type { SupplementEntry } from './supplement';

const FARTHEST_SLIP = 2;
const CODE_PLACE = '本行';

/** How many characters two keys differ by (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function unknownKey(form: CompiledForm, key: string): Message {
  const near = [...form.questions.keys()]
    .filter((known) => !known.endsWith(CODE_PLACE))
    .map((known) => ({ known, slips: distance(key, known) }))
    .sort((a, b) => a.slips - b.slips)[0];
  return near && near.slips <= FARTHEST_SLIP
    ? message(SUPPLEMENT_MESSAGES, 'supplement-unknown-key-near', { key, near: near.known })
    : message(SUPPLEMENT_MESSAGES, 'supplement-unknown-key', { key });
}

interface Asked {
  readonly key: string;
  readonly label: string;
}

type Check = (entry: SupplementEntry, question: Question, asked: Asked) => Message[];

const money: Check = ({ value, unit }, _, asked) => {
  const parsed = parseFigure(value);
  const number = parsed.kind === 'dash' || (parsed.kind === 'amount' && !parsed.percent);
  return [
    ...(number ? [] : [message(SUPPLEMENT_MESSAGES, 'supplement-not-a-number', { ...asked, value })]),
    ...(unit === undefined || UNITS.some(({ name }) => name === unit)
      ? []
      : [message(SUPPLEMENT_MESSAGES, 'supplement-unit', { ...asked, unit })]),
  ];
};

const count: Check = ({ value }, _, asked) => {
  const parsed = parseFigure(value);
  const whole =
    parsed.kind === 'amount' &&
    parsed.amount.value.isInteger() &&
    !parsed.amount.value.isNegative() &&
    !parsed.percent;
  return whole || parsed.kind === 'dash'
    ? []
    : [message(SUPPLEMENT_MESSAGES, 'supplement-not-a-count', { ...asked, value })];
};

const choice: Check = ({ value }, { choices = [] }, asked) =>
  choices.includes(value.trim())
    ? []
    : [message(SUPPLEMENT_MESSAGES, 'supplement-choice', { ...asked, value, choices: choices.join('、') })];

const CHECKS: Readonly<Record<NeedKind, Check>> = { 金额: money, 数量: count, 选择: choice, 文字: () => [] };

/** Whether a key asked row by row ends in a code of the rows asked about. */
const isRowOf = ({ each }: CompiledQuestion, key: string): boolean =>
  each === undefined || rowSet(each.row)?.test(key.split('.').at(-1) ?? '') === true;

/** What is wrong with one entry; a blank is never wrong. */
export function entryProblems(form: CompiledForm, key: string, entry: SupplementEntry): Message[] {
  const found = questionOf(form, key);
  if (!found || !isRowOf(found, key)) return [unknownKey(form, key)];
  if (entry.value.trim() === '') return [];
  const { question } = found;
  const label = entry.label ?? question.label.replace(/\{上年\}年/, '上年').replace(/\{[^}]*\}/g, '');
  return CHECKS[question.kind](entry, question, { key, label });
}
