/** A number that was recognised: where it stands, what it was taken for, and how it is told of. */
import type { Message } from '../../../messages';
import type { Expression } from '../../../narrative/reading';
import type { Pair } from '../../align/align';
import type { Part } from '../../read/part';
import type { Mark } from '../../text/marks';
import type { LedgerSource } from '../../types';
import type { TextNote } from '../notes';
import { ruleOf, type Said } from '../rule-ids';
import { NO_SOURCE, type Judged, type State } from '../state';

export interface NumberAt {
  readonly state: State;
  readonly part: Part;
  readonly pair: Pair;
  readonly judged: Judged;
}

/** Words less alike than this name a figure surely enough to say that it is wrong. */
export const SURE = 0.34;

export const unchecked = (reason: Message): LedgerSource => ({ ...NO_SOURCE, reason });

export const isRate = ({ kind }: Mark): boolean => kind === 'percent';

export function writtenIn({ part, pair }: NumberAt): string {
  const { start, end } = pair.mark;
  return part.stream.text.slice(start, end);
}

/** 年初结转和结余 and the like: part of a total, and told beside it. */
const isRest = (expression: Expression): boolean => expression.kind === 'cell' && /结余/.test(expression.row);

export function ruleAt({ part, pair }: NumberAt): string {
  const { mark, form } = pair;
  const said: Said = isRate(mark) ? 'rate' : form.expression && isRest(form.expression) ? 'rest' : 'amount';
  return ruleOf(part.section, said);
}

export function noteAt(
  { state, part, pair }: NumberAt,
  rule: string,
  severity: TextNote['severity'],
  message: Message,
  rest: Partial<TextNote> = {},
): void {
  const { start, end } = pair.mark;
  const { stream, section } = part;
  state.notes.push({ rule, severity, message, stream, section, start, end, ...rest });
}
