/** The user's settings: their defaults, and reading them back from what was kept, however old. */
import type { ConfirmedLayout } from '../../core/recognise';
import type { Locale } from '../../core/messages';
import { FORMS, HUNAN_2020, formNamed, type NarrateSettings, type NarrativeForm } from '../../core/narrative';
import { TABLE_SPECS } from '../../core/tables';

export interface PaneSettings {
  readonly locale: Locale;
  /** Id of one of FORMS. */
  readonly form: string;
  readonly unit: '万元' | '元';
  readonly percentDecimals: number;
  readonly trimZeros: boolean;
  /** In percent: a change beyond it wants a reason in the explanation. */
  readonly largeChange: number;
  /** The user's own identities, as typed. */
  readonly rules: string;
  /** Forms of tables that the user told by hand. */
  readonly layouts: readonly ConfirmedLayout[];
  /** Who explains findings. */
  readonly author: string;
}

export const MOST_PERCENT_DECIMALS = 4;

export const defaultSettings = (locale: Locale = 'zh-CN'): PaneSettings => ({
  locale,
  form: HUNAN_2020.id,
  unit: '万元',
  percentDecimals: HUNAN_2020.settings.percentDecimals,
  trimZeros: HUNAN_2020.settings.trimZeros,
  largeChange: 30,
  rules: '',
  layouts: [],
  author: '',
});

type Kept = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';

const isLayout = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  TABLE_SPECS.some(({ id }) => 'table' in value && value.table === id);

const CHECKS: Readonly<Record<keyof PaneSettings, (value: unknown) => boolean>> = {
  locale: (value) => value === 'zh-CN' || value === 'en-US',
  form: (value) => FORMS.some(({ id }) => id === value),
  unit: (value) => value === '万元' || value === '元',
  percentDecimals: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_PERCENT_DECIMALS,
  trimZeros: (value) => typeof value === 'boolean',
  largeChange: (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value),
  rules: isText,
  /** What is in them is looked at where they are used. */
  layouts: (value) => Array.isArray(value) && value.every(isLayout),
  author: isText,
};

/** What was kept, each setting by itself: one that cannot be read has its default. */
export function readSettings(text: string | undefined, locale?: Locale): PaneSettings {
  const defaults = defaultSettings(locale);
  const kept = parsed(text);
  const usable = Object.entries(CHECKS).filter(([name, isFine]) => isFine(kept[name]));
  return { ...defaults, ...Object.fromEntries(usable.map(([name]) => [name, kept[name]])) };
}

function parsed(text: string | undefined): Kept {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Kept) : {};
  } catch {
    return {};
  }
}

export const printSettings = (settings: PaneSettings): string => JSON.stringify(settings);

export function formOf({ form }: PaneSettings): NarrativeForm {
  return formNamed(form) ?? HUNAN_2020;
}

export const narrateSettings = ({ unit, percentDecimals, trimZeros }: PaneSettings): NarrateSettings => ({
  unit,
  percentDecimals,
  trimZeros,
});
