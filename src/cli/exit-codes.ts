/** How a command ends: 0 nothing wrong, 1 errors found, 2 could not run (or not to the end). */

export type ExitCode = 0 | 1 | 2;

export const FINE = 0;
export const ERRORS_FOUND = 1;
export const COULD_NOT_RUN = 2;
