/** What became of a chart: drawn, left out for a reason, or nothing to show. */
import type { Message } from '../../messages';
import type { ChartSeries } from './chart';

interface Shown {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly altText: string;
}

type FigurePart =
  | ({ readonly kind: 'pie'; readonly shares: readonly string[] } & Shown)
  | ({ readonly kind: 'column'; readonly isBeforeAndNow: boolean } & Shown);

export type Drawn =
  | { readonly kind: 'drawn'; readonly figure: FigurePart }
  | { readonly kind: 'left-out'; readonly message: Message }
  | { readonly kind: 'nothing' };
