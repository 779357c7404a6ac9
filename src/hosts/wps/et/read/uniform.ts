/** A property of many cells, by areas in which it is the same: WPS says it for a whole range, or null where its cells differ. */
import type { Area } from '../../../../core/grid';
import type { Asking } from './asking';

export interface Uniform {
  readonly area: Area;
  readonly value: unknown;
}

interface Asked {
  /** The part of an area that has to be asked at all. */
  readonly within: (area: Area) => Area | undefined;
  readonly ask: (area: Area) => unknown;
}

export function uniformAreas(area: Area, { within, ask }: Asked, asking: Asking): Uniform[] {
  const asked = within(area);
  if (!asked) return [];
  asking.spend();
  const value = ask(asked);
  const halves = value === null || value === undefined ? halvesOfArea(asked) : undefined;
  if (!halves) return [{ area: asked, value }];
  return halves.flatMap((half) => uniformAreas(half, { within, ask }, asking));
}

/** Undefined for a single cell. */
export function halvesOfArea({ top, left, bottom, right }: Area): [Area, Area] | undefined {
  if (top === bottom && left === right) return undefined;
  if (bottom - top >= right - left) {
    const row = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: row, right },
      { top: row + 1, left, bottom, right },
    ];
  }
  const column = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: column },
    { top, left: column + 1, bottom, right },
  ];
}
