/** Whether an alignment mends what is broken and breaks nothing, in decimals. */
import type { Decimal } from '../../amount';
import { ZERO } from '../../amount';
import type { Figure } from '../../tables';
import type { Line } from '../line';
import { type Restored, type Trouble, arranged } from '../restore';
import type { Track } from '../tracks';
import { type Alignment, LOST } from './align';

/** Relations that must agree again, not counting those a lost amount was worked out from. */
export const LEAST_PROOF = 2;
/** As many relations must agree again for each that something else keeps broken. */
const FOR_EACH_LEFT = 2;

export interface Proved extends Restored {
  /** Relations of the tracks that stay broken. */
  readonly left: number;
}

/** `own`: broken relations that reach into the tracks. */
export function proved(
  trouble: Trouble,
  group: readonly Track[],
  sources: Alignment,
  own: readonly Line[],
): Proved | undefined {
  const found = arranged(trouble, putBack(trouble, group, sources));
  if (!found) return undefined;
  const mended = new Set(found.mends);
  const left = own.filter((line) => !mended.has(line) && !hasAny(line, found.unsolved)).length;
  const proof = found.proof + repeated(group, sources);
  return left * FOR_EACH_LEFT <= proof ? { ...found, proof, left } : undefined;
}

function putBack({ system }: Trouble, group: readonly Track[], sources: Alignment) {
  const changes = new Map<Figure, Decimal>();
  const lost = new Set<Figure>();
  for (const track of group.filter((one) => !one.every(({ figure }) => isNothing(figure))))
    for (const [row, { figure }] of track.entries()) {
      const source = sources[row] ?? row;
      const cell = figure && system.cell(figure);
      if (!cell) continue;
      if (source === LOST) {
        lost.add(cell.figure);
        continue;
      }
      const from = track[source]?.figure;
      const value = (from && system.cell(from)?.value) ?? ZERO;
      if (!value.eq(cell.value)) changes.set(cell.figure, value);
    }
  return { changes, lost };
}

const isNothing = (figure: Figure | undefined): boolean => figure?.amount?.value.isZero() ?? true;

const hasAny = ({ terms }: Line, figures: ReadonlySet<Figure>): boolean =>
  terms.some(({ figure }) => figure && figures.has(figure));

/** Amounts at the end that are those of the beginning once more: no relation says as plainly what a hand did. */
function repeated(group: readonly Track[], sources: Alignment): number {
  const first = Math.max(...sources) + 1;
  return group.reduce((count, track) => {
    const over = track.slice(first);
    const isAgain = over.every(({ figure }, place) => textOf(figure) === textOf(track[place]?.figure));
    return isAgain ? count + over.filter(({ figure }) => !isNothing(figure)).length : count;
  }, 0);
}

const textOf = (figure: Figure | undefined): string => figure?.text.trim() ?? '';
