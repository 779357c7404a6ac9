/** The user's settings: their defaults, and reading them back from what was kept, however old. */
import type { ConfirmedLayout } from '../../core/recognise';
import type { Locale } from '../../core/messages';
import type { NarrateSettings, NarrativeForm } from '../../core/narrative';
import { TABLE_SPECS } from '../../core/tables';

export interface PaneSettings {
  readonly locale: Locale;
  /** Id of one of ALL_FORMS, AUTOMATIC_FORM or OWN_FORM. */
  readonly form: string;
  /** The office's own form of the explanation, taken from a file. Looked at closely where it is used. */
  readonly ownForm: NarrativeForm | undefined;
  /** Learned from the document that is open: used before all others, and kept beside its answers, not with the settings. */
  readonly learnedForm?: NarrativeForm | undefined;
  /** This and the next two: changed by hand; otherwise the form has its own. */
  readonly unit: '万元' | '元' | undefined;
  readonly percentDecimals: number | undefined;
  readonly trimZeros: boolean | undefined;
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

/** The form that the tables ask for. */
export const AUTOMATIC_FORM = '';

/** Stands for the office's own form, whatever id its file gives it. */
export const OWN_FORM = '*';

export const MOST_PERCENT_DECIMALS = 4;

export const defaultSettings = (locale: Locale = 'zh-CN'): PaneSettings => ({
  locale,
  form: AUTOMATIC_FORM,
  ownForm: undefined,
  unit: undefined,
  percentDecimals: undefined,
  trimZeros: undefined,
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

const CHECKS: Readonly<Record<keyof Omit<PaneSettings, 'learnedForm'>, (value: unknown) => boolean>> = {
  locale: (value) => value === 'zh-CN' || value === 'en-US',
  form: isText,
  ownForm: (value) => typeof value === 'object' && value !== null,
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

/** Of what is kept. Before it, every setting was kept, changed by hand or not. */
const VERSION = 2;

const UNTOUCHED_BEFORE: Kept = {
  form: 'hunan-2020',
  unit: '万元',
  percentDecimals: 1,
  trimZeros: false,
};

/** What equals the defaults of then was not changed by hand; an office's own form set what stands. */
const upgraded = (kept: Kept): Kept =>
  kept['version'] === VERSION || kept['form'] === OWN_FORM
    ? kept
    : Object.fromEntries(Object.entries(kept).filter(([name, value]) => UNTOUCHED_BEFORE[name] !== value));

/** What was kept, however long ago. */
export const readSettings = (text: string | undefined, locale?: Locale): PaneSettings =>
  settingsIn(upgraded(parsed(text)), locale);

/** Each setting by itself: one that cannot be read has its default. */
export function settingsIn(kept: Kept, locale?: Locale): PaneSettings {
  const defaults = defaultSettings(locale);
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

export const printSettings = (settings: PaneSettings): string =>
  JSON.stringify({ version: VERSION, ...settings, learnedForm: undefined });

/** The form's own where nothing was changed by hand. A learned form prints as its document does. */
export const narrateSettings = ({
  learnedForm,
  unit,
  percentDecimals,
  trimZeros,
}: Pick<PaneSettings, 'learnedForm' | 'unit' | 'percentDecimals' | 'trimZeros'>): NarrateSettings =>
  learnedForm
    ? {}
    : {
        ...(unit === undefined ? {} : { unit }),
        ...(percentDecimals === undefined ? {} : { percentDecimals }),
        ...(trimZeros === undefined ? {} : { trimZeros }),
      };
