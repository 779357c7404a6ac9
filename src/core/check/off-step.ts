/** A figure that keeps to no step where its table does: how that is told. */
import { powerOfTen, printDecimal } from '../amount';
import { evaluateBound, termsOf } from '../identities';
import type { Message } from '../messages';
import { message } from '../messages';
import type { Table } from '../tables';
import type { Judgement } from './judge';
import { CHECK_MESSAGES } from './messages';
import { atPrintedDigits } from './reading';
import { writeSlack, type FigureStyle } from './words';

/** 100 元, 0.1 万元: in the unit that the table prints. */
export const stepText = ({ step, unit }: Table): string | undefined =>
  step === undefined
    ? undefined
    : `${printDecimal(powerOfTen(step - unit.exponent), Math.max(0, unit.exponent - step))} ${unit.name}`;

/** Told with what it breaks. */
export function offStepLine({ offStep, equation }: Judgement): Message[] {
  const table = [...termsOf(equation.left), ...termsOf(equation.right)].find(
    ({ figure }) => figure === offStep,
  )?.table;
  const step = table && stepText(table);
  if (!offStep || !table || step === undefined) return [];
  return [message(CHECK_MESSAGES, 'offStep', { text: offStep.text.trim(), table: table.name, step })];
}

/** The most that rounding explains: where a figure keeps to no step, by the digits that are printed. */
export function slackText({ equation, offStep, left, right }: Judgement, style: FigureStyle): string {
  if (!left || !right) return '';
  if (!offStep) return writeSlack(left, right, style);
  const [one, other] = [equation.left, equation.right].map((side) => evaluateBound(side, atPrintedDigits));
  return one?.kind === 'value' && other?.kind === 'value' ? writeSlack(one, other, style) : '';
}
