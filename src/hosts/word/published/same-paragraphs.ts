/**
 * Which paragraph of Word's own counting each paragraph of the document's file is. Both go through the same text in the
 * same order, but one may have what the other leaves out: text boxes, numbers that Word makes, what is deleted.
 */

/** How far either may be ahead of the other: a text box or a table that one leaves out has fewer. */
const MOST_APART = 400;

const bare = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '');

/** Printed before a paragraph by Word and read from the file: 一、, （一）, 1. */
const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?)/;

const areSame = (one: string, other: string): boolean =>
  one === other || (one !== '' && other !== '' && one.replace(NUMBER, '') === other);

/** For each text of the file, its place in Word; undefined where Word has none such near. */
export function samePlaces(inFile: readonly string[], inWord: readonly string[]): (number | undefined)[] {
  const [file, word] = [inFile.map(bare), inWord.map(bare)];
  const places: (number | undefined)[] = [];
  let next = 0;
  for (let at = 0; at < file.length; at += 1) {
    const text = file[at] ?? '';
    if (areSame(text, word[next] ?? '\n')) {
      places.push(next);
      next += 1;
      continue;
    }
    const found = text === '' ? undefined : meeting(file, at, word, next);
    places.push(found);
    if (found !== undefined) next = found + 1;
  }
  return places;
}

/** The nearest place further on in Word that has the same text, where what follows in the file does not meet sooner. */
function meeting(
  file: readonly string[],
  at: number,
  word: readonly string[],
  next: number,
): number | undefined {
  for (let apart = 1; apart <= MOST_APART; apart += 1) {
    if (areSame(file[at] ?? '', word[next + apart] ?? '\n')) return next + apart;
    const later = file[at + apart] ?? '';
    if (later !== '' && areSame(later, word[next] ?? '\n')) return undefined;
  }
  return undefined;
}
