/** The form that the explanation is written by, and those to choose from. Loaded with what writes the explanation. */
import { ALL_FORMS, formFor, formNamed, isForm, NATIONAL, type NarrativeForm } from '../../core/narrative';
import type { TableSet } from '../../core/tables';
import { OWN_FORM, type PaneSettings } from './settings';

type FormSettings = Pick<PaneSettings, 'form' | 'ownForm' | 'learnedForm'>;

const looked = new WeakMap<NarrativeForm, boolean>();

/** The office's own form, unless what was kept is none any more. */
function ownForm({ ownForm: form }: Pick<PaneSettings, 'ownForm'>): NarrativeForm | undefined {
  if (!form) return undefined;
  const known = looked.get(form) ?? isForm(form);
  looked.set(form, known);
  return known ? form : undefined;
}

/** Undefined where the tables choose. */
export const formInSettings = (settings: FormSettings): NarrativeForm | undefined =>
  settings.learnedForm ?? (settings.form === OWN_FORM ? ownForm(settings) : formNamed(settings.form));

/** The chosen form; otherwise the one that the tables ask for. Before a check there are none. */
export const formOf = (settings: FormSettings, tables: TableSet | undefined): NarrativeForm =>
  formInSettings(settings) ?? (tables ? formFor(tables) : NATIONAL);

/** Every form that answers may have been given for, the chosen one first. */
export const formsOf = (settings: FormSettings): readonly NarrativeForm[] => [
  ...new Set([formInSettings(settings), ownForm(settings), ...ALL_FORMS].flatMap((form) => form ?? [])),
];

export interface FormChoice {
  /** For the setting `form`. */
  readonly value: string;
  readonly name: string;
}

/** What can be chosen from: our forms, and the office's own behind them. */
export function formChoices(settings: Pick<PaneSettings, 'ownForm'>): readonly FormChoice[] {
  const own = ownForm(settings);
  return [
    ...ALL_FORMS.map(({ id, name }) => ({ value: id, name })),
    ...(own ? [{ value: OWN_FORM, name: own.name }] : []),
  ];
}
