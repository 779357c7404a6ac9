/** How answers on the Shanghai case are written: tails between tables, and what the explanation states. */
import { rowsOf } from '../rows';

export interface Tail {
  /** 尾差: the sides differ by rounding; 缺表: the table is not there. */
  readonly verdict: string;
  readonly where: string;
  readonly relation: string;
  readonly left: string;
  readonly right: string;
}

export interface Stated {
  readonly section: string;
  readonly type: string;
  readonly relation: string;
  readonly recomputed: string;
  readonly stated: string;
  readonly verdict: string;
}

export const tails = (lines: string): readonly Tail[] =>
  rowsOf(lines).map(([verdict = '', where = '', relation = '', left = '', right = '']) => ({
    verdict,
    where,
    relation,
    left,
    right,
  }));

export const stated = (lines: string): readonly Stated[] =>
  rowsOf(lines).map(([section = '', type = '', relation = '', recomputed = '', said = '', verdict = '']) => ({
    section,
    type,
    relation,
    recomputed,
    stated: said,
    verdict,
  }));
