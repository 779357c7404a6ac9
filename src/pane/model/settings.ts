/** The user's settings: their defaults, and reading them back from what was kept, however old. */
import type { ConfirmedLayout } from '../../core/recognise';
import type { Locale } from '../../core/messages';
import {
  FORMS,
  HUNAN_2020,
  formNamed,
  isForm,
  type NarrateSettings,
  type NarrativeForm,
} from '../../core/narrative';
import { TABLE_SPECS } from '../../core/tables';

export interface PaneSettings {
  readonly locale: Locale;
  /** Id of one of FORMS, or OWN_FORM. */
  readonly form: string;
  /** The office's own form of the explanation, taken from a file. */
  readonly ownForm: NarrativeForm | undefined;
  readonly unit: '万元' | '元';
  readonly percentDecimals: number;
  readonly trimZeros: boolean;
  /** Charts in a saved explanation. */
  readonly charts: boolean;
  /** In percent: a change beyond it wants a reason in the explanation. */
  readonly largeChange: number;
  /** The user's own identities, as typed. */
  readonly rules: string;
  /** Forms of tables that the user told by hand. */
  readonly layouts: readonly ConfirmedLayout[];
  /** Who explains findings. */
  readonly author: string;
}

/** Stands for the office's own form, whatever id its file gives it. */
export const OWN_FORM = '*';

export const MOST_PERCENT_DECIMALS = 4;

export const defaultSettings = (locale: Locale = 'zh-CN'): PaneSettings => ({
  locale,
  form: HUNAN_2020.id,
  ownForm: undefined,
  unit: '万元',
  percentDecimals: HUNAN_2020.settings.percentDecimals,
  trimZeros: HUNAN_2020.settings.trimZeros,
  charts: false,
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
  form: (value) => value === OWN_FORM || FORMS.some(({ id }) => id === value),
  ownForm: isForm,
  unit: (value) => value === '万元' || value === '元',
  percentDecimals: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_PERCENT_DECIMALS,
  trimZeros: (value) => typeof value === 'boolean',
  charts: (value) => typeof value === 'boolean',
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
  const settings = { ...defaults, ...Object.fromEntries(usable.map(([name]) => [name, kept[name]])) };
  return settings.form === OWN_FORM && !settings.ownForm ? { ...settings, form: defaults.form } : settings;
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

export function formOf({ form, ownForm }: Pick<PaneSettings, 'form' | 'ownForm'>): NarrativeForm {
  return (form === OWN_FORM ? ownForm : formNamed(form)) ?? HUNAN_2020;
}

export interface FormChoice {
  /** For the setting `form`. */
  readonly value: string;
  readonly name: string;
}

/** What can be chosen from: our forms, and the office's own behind them. */
export const formChoices = ({ ownForm }: PaneSettings): readonly FormChoice[] => [
  ...FORMS.map(({ id, name }) => ({ value: id, name })),
  ...(ownForm ? [{ value: OWN_FORM, name: ownForm.name }] : []),
];

export const narrateSettings = ({ unit, percentDecimals, trimZeros }: PaneSettings): NarrateSettings => ({
  unit,
  percentDecimals,
  trimZeros,
});
