/** Amounts that are told to be wrong: what follows from them is not told as well. */
import { textPlaceKey, type Stream } from '../../text/stream';
import type { State } from '../state';

/** Whether the number at a place of a stream is contradicted, by a form or by its words. */
export function wrongIn({ judged, opinions }: State, stream: Stream): (at: number) => boolean {
  const wrong = new Set(
    judged.flatMap(({ verdict, stream: of, start }) =>
      verdict === 'contradicted' ? [textPlaceKey(of, start)] : [],
    ),
  );
  return (at) => {
    const key = textPlaceKey(stream, at);
    return wrong.has(key) || opinions.get(key)?.verdict === 'contradicted';
  };
}

const NUMBER = /\d[\d,.]*/g;

/** The text with a 0 for each digit of a wrong number. */
export function withoutWrong(state: State, stream: Stream): string {
  const isWrong = wrongIn(state, stream);
  return stream.text.replace(NUMBER, (number, at: number) =>
    isWrong(at) ? number.replace(/\d/g, '0') : number,
  );
}
