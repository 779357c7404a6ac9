/** The figures that marks stand for: what each says, where it comes from, and how it is typed. */
import { Decimal, ZERO } from '../../../../src/core/amount';
import type { Source } from '../../../../src/core/narrative';
import type { FigureRun } from '../../proofread/changes/tolerance';
import { isMark, markAt, type MarkKind } from './marks';

export interface Figure {
  /** As the explanation states it, in its unit, and where it comes from. */
  readonly run: FigureRun;
  /** The mark it was made from, by typing it otherwise. */
  readonly of?: string;
  /** Digits as stated here, without grouping, a share with its sign. */
  readonly plain: string;
  /** What it is multiplied by to come to the unit stated here. */
  readonly scale: Decimal;
  /** What rounding for this place adds to the tolerance, in the unit stated here. */
  readonly slack: Decimal;
  /** How the digits are typed: grouped, full-width. */
  readonly type: (plain: string) => string;
}

const asIs = (plain: string): string => plain;
const ONE = new Decimal(1);

/** Grows only: a mark means the same in every version of a text. */
export class Figures {
  private readonly known = new Map<string, Figure>();
  private readonly counts: Record<MarkKind, number> = { amount: 0, share: 0, words: 0 };
  private readonly words = new Map<string, string>();

  private next(kind: MarkKind): string {
    const mark = markAt(kind, this.counts[kind]);
    this.counts[kind] += 1;
    return mark;
  }

  private put(figure: Figure): string {
    const mark = this.next(figure.plain.endsWith('%') ? 'share' : 'amount');
    this.known.set(mark, figure);
    return mark;
  }

  add(run: FigureRun): string {
    return this.put({ run, plain: run.text, scale: ONE, slack: ZERO, type: asIs });
  }

  say(words: string): string {
    const mark = this.next('words');
    this.words.set(mark, words);
    return mark;
  }

  /** A figure the explanation does not state, worked out from some that it does. */
  derive(text: string, source: Source): string {
    return this.add({ kind: 'figure', id: '', text, source });
  }

  /** The same figure typed otherwise. */
  restyle(mark: string, change: Partial<Pick<Figure, 'plain' | 'scale' | 'slack' | 'type'>>): string {
    const figure = this.of(mark);
    return this.put({ ...figure, of: figure.of ?? mark, ...change });
  }

  of(mark: string): Figure {
    const figure = this.known.get(mark);
    if (!figure) throw new Error('no such figure');
    return figure;
  }

  /** The mark as the explanation first had it. */
  origin(mark: string): string {
    return isMark(mark, 'words') ? mark : (this.of(mark).of ?? mark);
  }

  textOf(mark: string): string {
    const words = this.words.get(mark);
    if (words !== undefined) return words;
    const { type, plain } = this.of(mark);
    return type(plain);
  }
}

/** What it says in the unit of the explanation, shares in hundredths. */
export const valueOf = (figure: Figure): Decimal => new Decimal(figure.run.text.replace('%', ''));
