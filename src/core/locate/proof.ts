/** The most that can speak for a slide, known before it is tried. */
import type { Blanks } from './blanks';
import type { Line } from './line';
import type { System } from './system';
import { isHard } from './line';
import type { Track } from './tracks';

export class ProofBound {
  private most: number | undefined;
  private readonly broken: ReadonlySet<Line>;

  /** `broken`: equations of the tracks that must be mended. */
  constructor(
    private readonly system: System,
    private readonly blanks: Blanks,
    private readonly tracks: readonly Track[],
    broken: readonly Line[],
  ) {
    this.broken = new Set(broken);
  }

  private mostOf(): number {
    const { system, tracks } = this;
    const lines = new Set(
      tracks.flatMap((track) => track.flatMap(({ figure }) => (figure ? system.linesWith(figure) : []))),
    );
    const others = [...lines].filter((line) => !this.broken.has(line) && mayAgreeAgain(line));
    return (
      this.broken.size + others.length + tracks.filter((track) => hasTrace(system, this.blanks, track)).length
    );
  }

  /** Where the cells at `lost` are worked out: an equation that gives a lost figure does not prove it. */
  at(lost: number): number {
    const used = this.tracks.filter((track) => {
      const figure = track[lost]?.figure;
      const lines = figure ? this.system.linesWith(figure).filter(givesFigures) : [];
      return lines.length > 0 && lines.every((line) => this.broken.has(line));
    });
    return (this.most ??= this.mostOf()) - used.length;
  }
}

/** Equations that may speak for a block without being broken. */
export const mayAgreeAgain = (line: Line): boolean =>
  line.judgement.outcome === 'missing-input' || (!isHard(line) && line.judgement.outcome === 'fail');

const givesFigures = (line: Line): boolean =>
  isHard(line) && line.signs !== undefined && (line.equation.sign === '=' || line.equation.sign === '≡');

/** A blank that ought to be filled, or the same amount twice in a row. */
const hasTrace = (system: System, blanks: Blanks, track: Track): boolean =>
  track.some(({ figure }, place) => {
    if (figure && blanks.has(figure)) return true;
    const next = track[place + 1]?.figure;
    const [value, other] = [figure && system.cell(figure)?.value, next && system.cell(next)?.value];
    return value !== undefined && other !== undefined && !value.isZero() && value.eq(other);
  });
