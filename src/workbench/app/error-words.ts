/** What went wrong, in plain words. */
import type { Message } from '../../core/messages';
import { HostProblem } from '../../hosts/host';
import { workbenchMessage } from '../words';

/** What is no HostProblem is our mistake: said in plain words, with the rest for whoever looks into the console. */
export function problemWords(error: unknown): Message {
  if (error instanceof HostProblem) return error.what;
  console.error(error);
  return workbenchMessage('unexpected');
}
