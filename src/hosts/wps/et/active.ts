/** Tells when another workbook comes to the front: WPS shows many in one window, and a pane speaks of one. */
import { listenTo } from '../events';
import type { EtApplication } from './types';

/** Calls back with each change of the workbook in front. Returns what ends it. */
export function onOtherWorkbook(application: EtApplication, listener: () => void): () => void {
  return listenTo(application, ['WorkbookActivate'], listener);
}
