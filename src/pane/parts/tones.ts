/** The colours of good and bad, one set for all views. Colour is never the only sign: each tone has its shape. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/check';

export type ColourTone = 'good' | 'error' | 'warning' | 'hint' | 'quiet';

export const SHAPES: Readonly<Record<ColourTone, string>> = {
  good: '✓',
  error: '✕',
  warning: '▲',
  hint: '≈',
  quiet: '·',
};

export const SEVERITY_SHAPES: Readonly<Record<Severity | 'explained', string>> = {
  error: '✕',
  warning: '▲',
  hint: '○',
  explained: '✓',
};

export const useInks = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
  explained: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
