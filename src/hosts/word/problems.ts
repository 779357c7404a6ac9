/** Turns what Office reports into words for the user. */
import { HostProblem } from '../host';
import { wordMessage } from './messages';
import type { WordMessageId } from './messages';

/** By the codes of office.js; those of the transport (7000, 5102, 5103, 5104 …) arrive under these names. */
const BY_CODE: Readonly<Record<string, WordMessageId>> = {
  AccessDenied: 'denied',
  Unauthenticated: 'denied',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RichApiRequestTooLarge: 'tooLarge',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidArgument: 'notAccepted',
  InvalidOperation: 'notAccepted',
  UnsupportedOperation: 'notAccepted',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
  InvalidOrTimedOutSession: 'sessionEnded',
  ApiNotFound: 'tooOld',
  ApiNotAvailable: 'tooOld',
  NotImplemented: 'tooOld',
};

export function hostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const given = (error as { readonly code?: unknown } | undefined)?.code;
  const code = typeof given === 'string' && given !== '' ? given : 'unknown';
  const problem = new HostProblem(wordMessage(BY_CODE[code] ?? 'unknown', { code }));
  problem.cause = error;
  return problem;
}

/** A problem of our own. */
export const problem = (id: WordMessageId, data: Readonly<Record<string, string>> = {}): HostProblem =>
  new HostProblem(wordMessage(id, data));
