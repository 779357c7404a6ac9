/** The marks of a document by the page they are laid over. */
import type { PageBox } from '../../../core/document';
import type { ShownReview } from '../model/types';
import type { PrintedPlaces } from './boxes';

export interface PageMark {
  readonly box: PageBox;
  /** Names of its looks. */
  readonly looks: string;
  /** Said by its shape, for whoever sees no colours. */
  readonly sign: string;
}

/** As cells of a workbook have them. */
export const SIGNS: Readonly<Record<string, string>> = {
  error: '✕',
  warning: '▲',
  hint: '○',
  doubt: '?',
  term: '',
};

export function marksByPage(
  { marks }: ShownReview,
  printed: PrintedPlaces,
): ReadonlyMap<number, readonly PageMark[]> {
  const pages = new Map<number, PageMark[]>();
  const put = (boxes: readonly PageBox[], looks: string, sign: string): void => {
    for (const box of boxes) pages.set(box.page, [...(pages.get(box.page) ?? []), { box, looks, sign }]);
  };
  for (const { level, ...cell } of marks.cells)
    put(printed.boxesOf({ kind: 'cell', ...cell }), `cell mark-${level}`, SIGNS[level] ?? '');
  for (const { severity, ...place } of marks.found)
    put(printed.boxesOfText(place), `found mark-${severity}`, '');
  for (const { verdict, ...place } of marks.numbers)
    put(printed.boxesOfText(place), `number-box ${verdict}`, '');
  return pages;
}
