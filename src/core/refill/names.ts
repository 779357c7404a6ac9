/** What stands in the cells of a row that say which row it is, and what stands there for another row of the same kind. */
import type { TableRow } from '../tables';
import { shownLabel } from '../tables/normalise';

/** A row as its name is written: its code, and its label with blanks and ordinal as printed. */
export interface NamedRow {
  readonly row: TableRow;
  readonly label: string;
}

export interface NameCell {
  readonly column: number;
  readonly text: string;
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const isCode = (text: string): boolean => /^\d+$/.test(text);

/** The texts of a row's cells by analogy with those of `like`; undefined where one of them is not understood. */
export function namedLike(
  like: TableRow,
  cells: readonly NameCell[],
  next: NamedRow,
): ReadonlyMap<number, string> | undefined {
  const digits = cells.filter(({ text }) => isCode(bare(text)));
  const codes =
    digits.length === 0 ? new Map<number, string>() : codeLike(like.code ?? '', digits, next.row.code ?? '');
  if (!codes) return undefined;
  const texts = new Map(codes);
  for (const { column, text } of cells) {
    if (texts.has(column)) continue;
    const own = nameLike(like, text, next);
    if (own === undefined) return undefined;
    texts.set(column, own);
  }
  return texts;
}

/** In one cell, in a cell for each level, or in a cell for each level with all above it. */
function codeLike(code: string, digits: readonly NameCell[], next: string): Map<number, string> | undefined {
  const parts = digits.map(({ text }) => bare(text));
  if (code === '' || next === '') return undefined;
  if (parts.join('') === code) {
    let at = 0;
    const written = new Map<number, string>();
    for (const [place, { column }] of digits.entries()) {
      const end =
        place === digits.length - 1 && digits.length === 1 ? next.length : at + (parts[place] ?? '').length;
      written.set(column, end <= next.length ? next.slice(at, end) : '');
      at = Math.max(at, Math.min(end, next.length));
    }
    return [...written.values()].join('') === next ? written : undefined;
  }
  if (!parts.every((part) => code.startsWith(part)) || parts.at(-1) !== code) return undefined;
  const written = new Map(
    digits.map(({ column }, place) => {
      const { length } = parts[place] ?? '';
      return [column, length <= next.length ? next.slice(0, length) : ''] as const;
    }),
  );
  return [...written.values()].includes(next) ? written : undefined;
}

function nameLike(like: TableRow, text: string, { row, label }: NamedRow): string | undefined {
  const words = bare(text);
  if (words === '') return '';
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  if (shownLabel(text) === like.label) return withOrdinal(text, label) ? indent + label.trim() : undefined;
  const { code } = like;
  if (code === undefined || row.code === undefined || !words.startsWith(code)) return undefined;
  const between = /^\s*\d+(\s*)/.exec(text)?.[1] ?? '';
  return words === code + like.label ? indent + row.code + between + row.label : undefined;
}

/** Whether both count their rows in words (一、), or neither. */
const withOrdinal = (text: string, label: string): boolean =>
  (bare(text) !== shownLabel(text)) === (bare(label) !== shownLabel(label));
