/** What has to be typed anew to make one text of another: whole figures and whole words, never half of one. */

export interface TextChange {
  /** Within the text that stands. */
  readonly offset: number;
  readonly length: number;
  readonly by: string;
}

interface Piece {
  readonly text: string;
  readonly offset: number;
}

const PIECE = /[0-9][0-9.,]*%?|[A-Za-z]+|[\u3400-\u9fff]+|[\s\S]/g;

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(PIECE)].map((match) => ({ text: match[0], offset: match.index }));

export function changesBetween(standing: string, wanted: string): TextChange[] {
  const before = piecesOf(standing);
  const after = piecesOf(wanted);
  if (before.length === after.length)
    return before.flatMap(({ text, offset }, index) => {
      const by = after[index]?.text ?? '';
      return by === text ? [] : [{ offset, length: text.length, by }];
    });
  return [middle(before, after, standing)];
}

/** One change between what both begin and what both end with; at least one piece that stands is in it. */
function middle(before: readonly Piece[], after: readonly Piece[], standing: string): TextChange {
  const fewest = Math.min(before.length - 1, after.length);
  let head = 0;
  while (head < fewest && before[head]?.text === after[head]?.text) head++;
  let tail = 0;
  while (tail < fewest - head && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) tail++;
  const offset = before[head]?.offset ?? 0;
  const end = tail === 0 ? standing.length : (before.at(-tail)?.offset ?? standing.length);
  const by = after
    .slice(head, after.length - tail)
    .map(({ text }) => text)
    .join('');
  return { offset, length: end - offset, by };
}
