/** What has to be replaced in a paragraph to make another of it: numbers and words whole, the rest left where it stands. */

export interface RolledChange {
  readonly offset: number;
  readonly length: number;
  readonly by: string;
}

const TOKENS = /\d[\d,]*(?:\.\d+)?%?|[A-Za-z]+|【[^】]*】|[^]/gu;
/** Longer paragraphs change as a whole between what both begin and end with. */
const MOST_TOKENS = 3_000;

const tokensOf = (text: string): readonly string[] => text.match(TOKENS) ?? [];

export function differencesBetween(before: string, after: string): readonly RolledChange[] {
  if (before === after) return [];
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let [oldEnd, freshEnd] = [old.length, fresh.length];
  while (oldEnd > start && freshEnd > start && old[oldEnd - 1] === fresh[freshEnd - 1]) {
    oldEnd -= 1;
    freshEnd -= 1;
  }
  const offset = old.slice(0, start).join('').length;
  const [from, to] = [old.slice(start, oldEnd), fresh.slice(start, freshEnd)];
  return from.length > MOST_TOKENS || to.length > MOST_TOKENS
    ? [{ offset, length: from.join('').length, by: to.join('') }]
    : byCommon(from, to, offset);
}

/** By the longest common run of tokens. */
function byCommon(old: readonly string[], fresh: readonly string[], offset: number): readonly RolledChange[] {
  const width = fresh.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const [down, right] = [at(row + 1, column), at(row, column + 1)];
      longest[row * width + column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : down > right ? down : right;
    }
  const changes: RolledChange[] = [];
  let [row, column, place] = [0, 0, offset];
  while (row < old.length || column < fresh.length) {
    let [removed, by] = ['', ''];
    while (row < old.length || column < fresh.length) {
      const [one, other] = [old[row], fresh[column]];
      if (one !== undefined && one === other) break;
      if (one !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
        removed += one;
        row += 1;
      } else {
        by += other ?? '';
        column += 1;
      }
    }
    if (removed !== '' || by !== '') changes.push({ offset: place, length: removed.length, by });
    place += removed.length;
    while (row < old.length && old[row] === fresh[column]) {
      place += old[row]?.length ?? 0;
      row += 1;
      column += 1;
    }
  }
  return changes;
}

const kindOf = (token: string): 'number' | 'words' => (/^\d/.test(token) ? 'number' : 'words');

/** Numbers and the words between them, in turn. */
function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  let last: string | undefined;
  for (const token of tokensOf(text)) {
    const kind = kindOf(token);
    if (kind === last) stretches.push((stretches.pop() ?? '') + token);
    else stretches.push(token);
    last = kind;
  }
  return stretches;
}

/** 减少0.05 that becomes 增加2.10 as a word and a number, each of which may look its own way; else the change whole. */
export function partedChange(text: string, change: RolledChange): readonly RolledChange[] {
  const { offset, length, by } = change;
  const [old, fresh] = [stretchesOf(text.slice(offset, offset + length)), stretchesOf(by)];
  const isAlike =
    old.length === fresh.length && kindOf(old[0] ?? '') === kindOf(fresh[0] ?? '') && old.length > 1;
  if (!isAlike) return [change];
  let at = offset;
  return old.map((stretch, place) => {
    const part = { offset: at, length: stretch.length, by: fresh[place] ?? '' };
    at += stretch.length;
    return part;
  });
}
