/** What is painted besides letters: lines, areas and pictures. */
import type { Rectangle } from '../../../../core/page';
import { isDot } from './dots';
import type { Draft } from './draft';
import { boxAbout, overlap, type PlaceMatrix } from './matrix';
import { rectangleOf, strokesOf, type PathOutline } from './paths';
import type { Colour, PaintState } from './state';

/** Filled rectangles at most this thick are lines. */
const THIN = 3;

export function fill(outlines: readonly PathOutline[], state: PaintState, draft: Draft): void {
  const colour = state.paintOf('fill');
  for (const outline of outlines) {
    const box = rectangleOf(outline);
    if (box && isThin(box)) line(box, colour, state, draft);
    else if (box) draft.area(shownOf(box, state), colour, state.hidesBeneath());
    else if (!outline.isStraight && colour !== null) draft.shapes += 1;
  }
}

export function stroke(outlines: readonly PathOutline[], state: PaintState, draft: Draft): void {
  const colour = state.paintOf('stroke');
  const width = state.lineWidth * Math.sqrt(Math.abs(determinantOf(state.matrix)));
  for (const outline of outlines) {
    if (!outline.isStraight) continue;
    for (const ruling of strokesOf(outline, width)) {
      if (draft.isSeen(colour, ruling)) draft.ruling(ruling, state.clip);
    }
  }
}

/** Pictures are drawn into a square of one by one. */
export function paintImage(state: PaintState, draft: Draft): void {
  if (state.paintOf('fill') === null) return;
  const box = boxAbout(state.matrix, 0, 0, 1, 1);
  if (isThin(box)) line(box, undefined, state, draft);
  else draft.image(shownOf(box, state));
}

const isThin = (box: Rectangle): boolean => Math.min(box.right - box.left, box.bottom - box.top) <= THIN;

const shownOf = (box: Rectangle, state: PaintState): Rectangle =>
  state.clip ? overlap(state.clip, box) : box;

/** A thin rectangle is the line that it is drawn to be; of dots many make one. */
function line(box: Rectangle, colour: Colour, state: PaintState, draft: Draft): void {
  const wide = box.right - box.left;
  const high = box.bottom - box.top;
  if (!draft.isSeen(colour, box)) return;
  if (isDot(box)) draft.dot(shownOf(box, state));
  else draft.ruling({ ...box, direction: wide > high ? 'level' : 'upright' }, state.clip);
}

const determinantOf = (m: PlaceMatrix): number => m[0] * m[3] - m[1] * m[2];
