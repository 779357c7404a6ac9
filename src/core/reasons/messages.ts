/** What is said of reasons, wherever a finding is shown. */
import type { Catalogue, Message } from '../messages';
import { message } from '../messages';
import type { ExplainedState } from './standing';
import type { Reason } from './types';

export const REASON_MESSAGES = {
  explained: { zh: '已说明', en: 'Explained' },
  agreed: { zh: '已说明，复核同意', en: 'Explained, agreed on review' },
  returned: { zh: '说明被退回', en: 'Reason returned' },
  lapsed: {
    zh: '数已变，原来的说明不再算数',
    en: 'The figures changed; the reason given no longer counts',
  },
  arithmetic: {
    zh: '数对不上，不能用说明代替改正',
    en: 'Figures that contradict each other are to be corrected; a reason does not settle it',
  },
  by: { zh: '{who} {when} 说明：{reason}', en: '{who} on {when}: {reason}' },
  on: { zh: '{when} 说明：{reason}', en: '{when}: {reason}' },
  agreedBy: { zh: '{who} {when} 复核同意', en: 'Agreed by {who} on {when}' },
  agreedOn: { zh: '{when} 复核同意', en: 'Agreed on {when}' },
  returnedBy: { zh: '{who} {when} 退回', en: 'Returned by {who} on {when}' },
  returnedOn: { zh: '{when} 退回', en: 'Returned on {when}' },
  note: { zh: '{review}：{note}', en: '{review}: {note}' },
} as const satisfies Catalogue<string>;

/** In two words, what became of the reason; undefined where none was given. */
export function standingWord(state: ExplainedState): Message | undefined {
  if (state.kind === 'open') return undefined;
  const isAgreed = state.kind === 'explained' && state.by.review?.decision === 'agreed';
  return message(REASON_MESSAGES, isAgreed ? 'agreed' : state.kind);
}

/** Who gave the reason, and what the reviewer said to it: one line each. */
export function reasonLines({ reason, who, when, review }: Reason): Message[] {
  const given =
    who === ''
      ? message(REASON_MESSAGES, 'on', { when, reason })
      : message(REASON_MESSAGES, 'by', { who, when, reason });
  if (!review) return [given];
  const told =
    review.who === ''
      ? message(REASON_MESSAGES, `${review.decision}On`, review)
      : message(REASON_MESSAGES, `${review.decision}By`, review);
  return [
    given,
    review.note === '' ? told : message(REASON_MESSAGES, 'note', { review: told, note: review.note }),
  ];
}
