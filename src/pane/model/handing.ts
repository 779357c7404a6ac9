/** Hands the tables over to the pane in Word: as a text on the clipboard, since the two programs share nothing else. */
import { message, sayer } from '../../core/messages';
import type { WorkbookHost } from '../../hosts/host';
import { copyText } from '../copy';
import type { PanePlatform } from '../platform';
import { PACKET_WORDS } from '../words/packet';
import { isOurSheet } from './our-sheets';
import type { Runner } from './runner';
import type { Store } from './store';

const KILO = 1024;

export class Handing {
  constructor(
    private readonly host: WorkbookHost,
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly platform: PanePlatform,
  ) {}

  /** In Word itself there is nothing to hand over. */
  get canCopy(): boolean {
    return this.platform.isCopy !== true;
  }

  copyForWord(): Promise<boolean> {
    return this.runner.run('copy', async () => {
      const { checked, settings, supplement } = this.store.get();
      if (!checked) return;
      const { printPacket, packetSettings } = await import('../packet');
      const grids = checked.grids.filter(({ name }) => !isOurSheet(name));
      const sheets = String(grids.length);
      const { name } = this.host;
      const text = printPacket(
        { name, grids, settings: packetSettings(settings), supplement },
        sayer(PACKET_WORDS, settings.locale)('head', { name, sheets }),
      );
      await (this.platform.copyText ?? copyText)(text);
      this.store.dispatch({
        kind: 'noticed',
        notice: message(PACKET_WORDS, 'copied', { sheets, size: String(Math.ceil(text.length / KILO)) }),
      });
    });
  }
}
