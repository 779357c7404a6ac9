/** How often WPS is asked for one reading: each question crosses to another process and holds the page up. */
import { HostProblem } from '../../../host';
import { etMessage } from '../messages';

/** At about 0.2 milliseconds each (measured by others, WPS 12.1) twenty seconds: more is a task for the workbench. */
const MOST_ASKED = 100_000;
/** Shown texts: about two seconds. What is beyond is printed by its number format. */
const MOST_TEXTS = 5_000;

export class Asking {
  private asked = 0;
  private texts = 0;

  /** Throws where a workbook would take too long. */
  spend(): void {
    this.asked += 1;
    if (this.asked > MOST_ASKED) throw new HostProblem(etMessage('tooLarge'));
  }

  /** Whether WPS may still be asked for what a cell shows. */
  allowsText(): boolean {
    this.texts += 1;
    return this.texts <= MOST_TEXTS;
  }
}
