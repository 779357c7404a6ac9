/** Whether an alignment mends what is broken and breaks nothing, in decimals. */
import type { Decimal } from '../../amount';
import { ZERO } from '../../amount';
import type { Figure } from '../../tables';
import type { Line } from '../line';
import { mayAgreeAgain } from '../proof';
import { type System } from '../system';
import { figuresInLine } from '../line';
import { type Restored, type Trouble, arranged } from '../settle';
import type { Track } from '../tracks';
import { type RowSources, FURTHEST, LOST } from './align';

/** Relations that must agree again, not counting those a lost amount was worked out from. */
export const LEAST_PROOF = 3;
/** As many relations must agree again for each that something else keeps broken. */
const FOR_EACH_LEFT = 2;
/** No more of the beginning can come again: amounts stand no further off. */
const MOST_REPEATED = FURTHEST;

export interface Proved extends Restored {
  /** Relations of the tracks that stay broken. */
  readonly left: number;
  /** Rows that show something else, and nothing says otherwise. */
  readonly rows: number;
}

/** `own`: broken relations that reach into the tracks. */
export function proved(
  trouble: Trouble,
  group: readonly Track[],
  sources: RowSources,
  own: readonly Line[],
): Proved | undefined {
  const found = arranged(trouble, putBack(trouble, group, sources));
  if (!found) return undefined;
  const mended = new Set(found.mends);
  const left = own.filter((line) => !mended.has(line) && !hasAny(line, found.unsolved));
  const proof = found.proof + repeated(group, sources);
  if (left.length * FOR_EACH_LEFT > proof) return undefined;
  return { ...found, proof, left: left.length, rows: rowsIn(found.changes, left) };
}

function rowsIn(changes: ReadonlyMap<Figure, unknown>, left: readonly Line[]): number {
  const doubted = new Set(left.flatMap(figuresInLine));
  return new Set([...changes.keys()].flatMap((figure) => (doubted.has(figure) ? [] : figure.at.row))).size;
}

/** The most that can speak for any alignment of the group, known before one is looked for. */
export function mostProof(system: System, group: readonly Track[], own: readonly Line[]): number {
  const broken = new Set(own);
  const lines = new Set(
    group.flatMap((track) => track.flatMap(({ figure }) => (figure ? system.linesWith(figure) : []))),
  );
  const others = [...lines].filter((line) => !broken.has(line) && mayAgreeAgain(line));
  const again = group.map((track) =>
    Math.max(
      ...Array.from({ length: MOST_REPEATED }, (_, place) => againIn(track, track.length - place - 1)),
    ),
  );
  return own.length + others.length + again.reduce((sum, count) => sum + count, 0);
}

function putBack({ system }: Trouble, group: readonly Track[], sources: RowSources) {
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

/**
 * Amounts at the end that are those of the beginning once more, and stand nowhere else: no relation says as plainly
 * what a hand did.
 */
const repeated = (group: readonly Track[], sources: RowSources): number =>
  group.reduce((count, track) => count + againIn(track, Math.max(...sources) + 1), 0);

/** `first`: where the end begins. */
function againIn(track: Track, first: number): number {
  const texts = textsOf(track);
  const end = texts.slice(first);
  if (first <= 0 || !end.every((text, place) => text === texts[place])) return 0;
  return end.filter((text) => text !== '' && isTwice(texts, text)).length;
}

const isTwice = (texts: readonly string[], text: string): boolean =>
  texts.filter((other) => other === text).length === 2;

/** What a track shows; nothing for a 0. */
const textsOf = (track: Track): string[] =>
  track.map(({ figure }) => (isNothing(figure) ? '' : (figure?.text.trim() ?? '')));
