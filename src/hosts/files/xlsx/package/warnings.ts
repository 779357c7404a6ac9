/** What becomes of a workbook's signature and macros when it is written. */
import type { Message } from '../../../../core/messages';
import { fileMessage } from '../messages';
import type { MainPart, Parts } from './open';

export function warningsAbout(parts: Parts, main: MainPart): Message[] {
  const names = parts.directory.entries.map((entry) => entry.name.toLowerCase());
  const warnings: Message[] = [];
  if (names.some((name) => name.startsWith('_xmlsignatures/'))) warnings.push(fileMessage('signed'));
  if (/macroenabled/i.test(main.typeOf(main.name))) warnings.push(fileMessage('macros'));
  return warnings;
}
