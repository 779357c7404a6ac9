/** The script of host.html: what a browser test calls from outside, on `window`. */
import { snapshot } from '../excel/snapshot';
import type { OfficeHost } from '../office-host';
import { openInFrame } from './frame';
import type { FrameOptions } from './frame';

export interface HostWindow {
  /** Opens a pane over a workbook; call it once a page. */
  openOffice(options: FrameOptions): void;
  office: OfficeHost | undefined;
  takeSnapshot(): unknown;
}

const page = window as unknown as HostWindow;

page.openOffice = (options) => {
  page.office = openInFrame(options);
};
page.takeSnapshot = () => page.office && snapshot(page.office.workbook);
