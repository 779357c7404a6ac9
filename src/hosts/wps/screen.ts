/** Keeps the screen still while something is written: a comfort, whose failing is no failure of the work. */
import { attempted } from './attempted';

interface Screened {
  ScreenUpdating: boolean;
}

export function withStillScreen<Result>(program: Screened, work: () => Result): Result {
  const turn = (isOn: boolean): boolean => attempted(() => (program.ScreenUpdating = isOn));
  turn(false);
  try {
    return work();
  } finally {
    // A screen that stays still looks like a program that hangs.
    if (!turn(true)) turn(true);
  }
}
