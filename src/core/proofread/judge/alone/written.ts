/** Paragraphs as they are written, for what normal form leaves out: quotation marks, spaces. */
import { streamOf, type Stream } from '../../text/stream';
import type { TextDocument } from '../../types';

/** Every paragraph on its own in normal form, contents and tables with them. */
export const wholeStream = (document: TextDocument): Stream =>
  streamOf(document.paragraphs, undefined, false);

const textsOf = ({ paragraphs }: TextDocument, numbers: readonly number[]): string[] =>
  numbers.map((number) => paragraphs[number]?.text ?? '');

/** Some paragraphs as one text, nothing left out. */
export const textOf = (document: TextDocument, numbers: readonly number[]): string =>
  textsOf(document, numbers).join('');

/** The same, each character knowing where it stands. */
export function asWritten(document: TextDocument, numbers: readonly number[]): Stream {
  const texts = textsOf(document, numbers);
  return {
    text: texts.join(''),
    paragraphs: texts.flatMap((text, at) => Array<number>(text.length).fill(numbers[at] ?? 0)),
    offsets: texts.flatMap((text) => Array.from({ length: text.length }, (_, offset) => offset)),
  };
}
