/** What the Excel pane hands to the Word pane through the clipboard: the tables as read, and what was said about them. */
import type { Grid } from '../../core/grid';
import type { PaneSettings } from '../model/settings';
import type { KeptSupplement } from '../model/supplement';

/** Settings that decide what is recognised, checked and written. */
export type PacketSettings = Pick<
  PaneSettings,
  | 'form'
  | 'ownForm'
  | 'charts'
  | 'unit'
  | 'percentDecimals'
  | 'trimZeros'
  | 'largeChange'
  | 'rules'
  | 'layouts'
>;

export interface Packet {
  /** The workbook's. */
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly settings: PacketSettings;
  readonly supplement: KeptSupplement;
}

export const packetSettings = (settings: PaneSettings): PacketSettings => ({
  form: settings.form,
  ownForm: settings.ownForm,
  charts: settings.charts,
  unit: settings.unit,
  percentDecimals: settings.percentDecimals,
  trimZeros: settings.trimZeros,
  largeChange: settings.largeChange,
  rules: settings.rules,
  layouts: settings.layouts,
});
