/** Letters at their places: from the operations of text, the widths of its font and the matrices in force. */
import type { Glyph } from '../../../../core/page';
import { signOf } from '../signs';
import type { Font } from '../engine';
import type { Draft } from './draft';
import { acrossOf, boxAbout, downOf, within, type PlaceMatrix } from './matrix';
import type { Colour, PaintState } from './state';

/** A letter as pdf.js tells it. */
interface Letter {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  /** How far down the next stands, and where beside and above it its own place is, by thousandths. */
  readonly vmetric: readonly [number, number, number] | null;
  readonly isSpace: boolean;
}

/** The square in which Chinese letters are designed (Adobe-GB1: -120 to 880): all letters of a line have one height. */
const ABOVE = 0.88;
const BELOW = -0.12;

export function placeLetters(pieces: readonly (Letter | number)[], state: PaintState, draft: Draft): void {
  const { font, size, stretch, rise } = state;
  if (!font) return;
  if (font.isMissing) draft.problem('unmapped');
  draft.budget.spend(pieces.length);
  const matrix = within(state.matrix, state.text);
  const perUnit = font.unit * size;
  const line = lineOf(matrix, state, font, draft);
  for (const piece of pieces) {
    if (typeof piece === 'number') {
      state.move((-piece / 1000) * size, font.isVertical);
      continue;
    }
    const [down, aside, above] = font.isVertical ? (piece.vmetric ?? [-1000, piece.width / 2, 880]) : UPON;
    const left = state.x - aside * perUnit * stretch;
    const foot = state.y - above * perUnit + rise;
    const spacing = state.letterSpace + (piece.isSpace ? state.wordSpace : 0);
    state.move((font.isVertical ? down : piece.width) * perUnit + spacing, font.isVertical);
    const text = font.isNamed(piece.originalCharCode) ? signOf(piece.unicode) : '';
    if (text === ' ' || size === 0) continue;
    const right = left + piece.width * perUnit * stretch;
    put(piece.originalCharCode, text, [left, foot, right], size, line, draft);
  }
}

/** In level writing a letter stands where the pen is. */
const UPON = [0, 0, 0] as const;

/** What the letters set by one operation have in common. */
interface Line {
  readonly matrix: PlaceMatrix;
  readonly colour: Colour;
  readonly height: number;
  readonly angle: number;
  readonly font: string;
  readonly clip: number | undefined;
}

/** Modes of painting: 1 and 5 draw outlines, 3 nothing, 7 only the clip of what follows. */
function lineOf(matrix: PlaceMatrix, state: PaintState, font: Font, draft: Draft): Line {
  const { mode, size, stretch } = state;
  const isInvisible = mode === 3 || mode === 7;
  return {
    matrix,
    colour: isInvisible ? null : state.paintOf(mode === 1 || mode === 5 ? 'stroke' : 'fill'),
    height: Math.abs(size) * Math.hypot(matrix[2], matrix[3]),
    angle: angleOf(matrix[0] * size * stretch, matrix[1] * size * stretch),
    font: font.name,
    clip: draft.clipOf(state.clip),
  };
}

/**
 * What nobody sees is not read: letters painted by nothing (laid beneath a scan by a program that recognised it), in the
 * colour of what is beneath them, or beside the sheet. Letters outside their clip are kept with it: that text is cut off
 * has to be told.
 */
function put(
  code: number,
  text: string,
  [left, foot, right]: readonly [number, number, number],
  size: number,
  { matrix, colour, height, angle, font, clip }: Line,
  draft: Draft,
): void {
  const box = boxAbout(matrix, left, foot + BELOW * size, right, foot + ABOVE * size);
  if (!draft.isOnSheet(box)) return;
  if (!draft.isSeen(colour, box)) {
    draft.hidden += 1;
    return;
  }
  const isSideways = angle === 90 || angle === 270;
  const glyph: Glyph = {
    left: box.left,
    top: box.top,
    right: box.right,
    bottom: box.bottom,
    text,
    size: height,
    baseline: isSideways ? acrossOf(matrix, left, foot) : downOf(matrix, left, foot),
    angle,
    font,
    ...(clip === undefined ? {} : { clip }),
  };
  draft.glyph(glyph, code);
}

/** Clockwise from upright; what is turned by a quarter but for rounding is turned by a quarter. */
function angleOf(across: number, down: number): number {
  const degrees = (Math.atan2(down, across) * 180) / Math.PI;
  const whole = Math.round(degrees / 90) * 90;
  return ((Math.abs(degrees - whole) < 0.5 ? whole : degrees) + 360) % 360;
}
