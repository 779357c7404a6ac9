/** A text to be proofread: a Word document, a text file, or what was pasted. */
import { message } from '../../core/messages';
import type { Message } from '../../core/messages';
import { tooLong } from '../../core/proofread/too-long';
import type { TextDocument } from '../../core/proofread/types';
import { readText } from '../../hosts/files/text';
import { TEXT_WORDS } from './words';

export const TEXT_FILES = '.docx,.txt';

export type TextFileReading =
  | {
      readonly ok: true;
      readonly document: TextDocument;
      readonly remarks: readonly Message[];
      /** Where it was a Word document, which can be corrected in place. */
      readonly file?: Uint8Array;
    }
  | { readonly ok: false; readonly problem: Message };

export const isTextFile = (name: string): boolean => /\.(?:docx|docm|doc|txt)$/i.test(name);

export const documentOf = (text: string): TextDocument => ({
  paragraphs: text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map((line) => ({ text: line })),
});

/** What is too long to be held against tables is too long to be shown as well. */
export async function readTextFile(file: File): Promise<TextFileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.txt$/i.test(file.name)) return plainText(bytes);
  const { readDocx } = await import('../../hosts/files/docx');
  const reading = withinLimits(await readDocx(bytes));
  return reading.ok ? { ...reading, file: bytes } : reading;
}

/** As the command line reads it: lines that a program has broken are joined. */
function plainText(bytes: Uint8Array): TextFileReading {
  const reading = readText(bytes);
  return reading.ok ? notEmpty(reading.document) : reading;
}

export const pastedText = (text: string): TextFileReading => notEmpty(documentOf(text));

const notEmpty = (document: TextDocument): TextFileReading =>
  document.paragraphs.every((one) => one.text.trim() === '')
    ? { ok: false, problem: message(TEXT_WORDS, 'empty') }
    : withinLimits({ ok: true, document, remarks: [] });

function withinLimits(reading: TextFileReading): TextFileReading {
  const problem = reading.ok ? tooLong(reading.document) : undefined;
  return problem ? { ok: false, problem } : reading;
}
