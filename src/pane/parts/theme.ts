/** The pane's colours and type: Fluent's themes in the green of the product's mark, with fonts that every Chinese desktop has. */
import { useEffect, useState } from 'react';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

const GREEN: BrandVariants = {
  10: '#02150f',
  20: '#0a2a21',
  30: '#0c3a2d',
  40: '#0d4a3a',
  50: '#0e5a47',
  60: '#106a55',
  70: '#127661',
  80: '#14826b',
  90: '#2a927b',
  100: '#45a28b',
  110: '#60b29c',
  120: '#7cc3ae',
  130: '#97d2bf',
  140: '#b3e1d2',
  150: '#cfeee3',
  160: '#e8f8f2',
};

const FONTS = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
};

const LIGHT: Theme = { ...createLightTheme(GREEN), ...FONTS };
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  ...FONTS,
  colorBrandForeground1: GREEN[110],
  colorBrandForeground2: GREEN[120],
  colorBrandForegroundLink: GREEN[120],
  colorStatusDangerForeground1: '#f1888f',
};

const PREFERS_DARK = '(prefers-color-scheme: dark)';

const systemTheme = (): 'light' | 'dark' => (window.matchMedia?.(PREFERS_DARK).matches ? 'dark' : 'light');

/** The theme asked for, or the system's as it changes. High contrast is the system's own: forced colours replace both. */
export function useTheme(asked: 'light' | 'dark' | undefined): {
  readonly name: 'light' | 'dark';
  readonly theme: Theme;
} {
  const [system, setSystem] = useState(systemTheme);
  useEffect(() => {
    const query = window.matchMedia?.(PREFERS_DARK);
    const follow = (): void => setSystem(systemTheme());
    query?.addEventListener('change', follow);
    return () => query?.removeEventListener('change', follow);
  }, []);
  const name = asked ?? system;
  return { name, theme: name === 'dark' ? DARK : LIGHT };
}
