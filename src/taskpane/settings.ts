/** Where the pane's settings live in Excel. */
import type { PaneSettingsStore } from '../pane';
import { browserSettings } from '../workbench/settings';

export const paneSettings = (): PaneSettingsStore => browserSettings();
