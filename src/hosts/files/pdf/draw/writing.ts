/** Operations that set text, or say where and how the next is set. */
import { DO, type Font } from '../engine';
import type { Draft } from './draft';
import { AS_IS, matrixOf } from './matrix';
import { numberIn } from './settings';
import type { PaintState } from './state';
import { placeLetters } from './text';

type Arguments = readonly unknown[];

export function setText(
  operation: number,
  args: Arguments,
  state: PaintState,
  draft: Draft,
  font: (name: string) => Font | undefined,
): void {
  switch (operation) {
    case DO.beginText:
      state.startText(AS_IS);
      break;
    case DO.setTextMatrix:
      state.startText(matrixOf(args[0]));
      break;
    case DO.setCharSpacing:
      state.letterSpace = numberIn(args);
      break;
    case DO.setWordSpacing:
      state.wordSpace = numberIn(args);
      break;
    case DO.setHScale:
      state.stretch = numberIn(args) / 100;
      break;
    case DO.setLeading:
      state.leading = numberIn(args);
      break;
    case DO.setTextRise:
      state.rise = numberIn(args);
      break;
    case DO.setTextRenderingMode:
      state.mode = numberIn(args);
      break;
    case DO.setFont:
      state.font = font(String(args[0]));
      state.size = numberIn(args, 1);
      break;
    case DO.moveText:
      state.moveLine(numberIn(args), numberIn(args, 1));
      break;
    case DO.setLeadingMoveText:
      state.leading = -numberIn(args, 1);
      state.moveLine(numberIn(args), numberIn(args, 1));
      break;
    case DO.nextLine:
      state.moveLine(0, -state.leading);
      break;
    case DO.showText:
      placeLetters(args[0] as Parameters<typeof placeLetters>[0], state, draft);
      break;
    default:
  }
}
