/** Turns what Office reports into words for the user. */
import { HostProblem } from '../host';
import { excelMessage } from './messages';
import type { ExcelMessageId } from './messages';

/** By the codes of office.js; those of the transport (7000, 5102, 5103, 5104 …) arrive under these names. */
const BY_CODE: Readonly<Record<string, ExcelMessageId>> = {
  InvalidOperationInCellEditMode: 'editing',
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
  const code = codeOf(error) ?? 'unknown';
  const problem = new HostProblem(excelMessage(BY_CODE[code] ?? 'unknown', { code }));
  problem.cause = error;
  return problem;
}

/** The code of an Office error, undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' && code !== '' ? code : undefined;
}

export const isTooLarge = (error: unknown): boolean => BY_CODE[codeOf(error) ?? ''] === 'tooLarge';
