/** Operations that change how things are painted. */
import { DO, type Font } from '../engine';
import type { PaintState } from './state';

type Arguments = readonly unknown[];

export const numberIn = (args: Arguments, at = 0): number => {
  const number = Number(args[at]);
  return Number.isFinite(number) ? number : 0;
};

export function changeState(
  operation: number,
  args: Arguments,
  state: PaintState,
  font: (name: string) => Font | undefined,
): void {
  switch (operation) {
    case DO.setLineWidth:
      state.lineWidth = numberIn(args);
      break;
    case DO.setStrokeRGBColor:
      state.stroke = String(args[0]);
      break;
    case DO.setFillRGBColor:
      state.fill = String(args[0]);
      break;
    case DO.setStrokeColorN:
      state.stroke = undefined;
      break;
    case DO.setFillColorN:
      state.fill = undefined;
      break;
    case DO.setStrokeTransparent:
      state.stroke = null;
      break;
    case DO.setFillTransparent:
      state.fill = null;
      break;
    case DO.setGState:
      for (const [name, value] of args[0] as readonly (readonly [string, unknown])[])
        set(name, value, state, font);
      break;
    default:
  }
}

function set(
  name: string,
  value: unknown,
  state: PaintState,
  font: (name: string) => Font | undefined,
): void {
  if (name === 'LW') state.lineWidth = Number(value);
  if (name === 'CA') state.strokeAlpha = Number(value);
  if (name === 'ca') state.fillAlpha = Number(value);
  if (name === 'BM') state.isPlain = value === 'source-over';
  if (name === 'SMask') state.isMasked = value === true;
  if (name === 'Font') {
    const [named, size] = value as readonly [string, number];
    state.font = font(named);
    state.size = size;
  }
}
