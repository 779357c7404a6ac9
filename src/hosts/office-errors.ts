/** What office.js reports, in Excel and in Word, by what it means to the user. */

/** By the codes of office.js; those of the transport (7000, 5102, 5103, 5104 …) arrive under these names. */
const BY_CODE = {
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
} as const satisfies Readonly<Record<string, string>>;

export type OfficeTrouble = (typeof BY_CODE)[keyof typeof BY_CODE];

const TROUBLES: Readonly<Record<string, OfficeTrouble | undefined>> = BY_CODE;

/** What a code means; undefined for one that only one program has, or none. */
export const troubleOf = (code: string): OfficeTrouble | undefined => TROUBLES[code];

/** The code of an Office error, undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' && code !== '' ? code : undefined;
}
