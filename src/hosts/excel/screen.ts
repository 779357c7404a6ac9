/** Keeps the screen still while a batch writes. */
import { canSuspendScreen } from './capabilities';

export function holdScreen(context: Excel.RequestContext): void {
  if (canSuspendScreen()) context.application.suspendScreenUpdatingUntilNextSync();
}
