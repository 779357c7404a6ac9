/** The forms to choose from, first of all the one that the tables ask for. */
import { AUTOMATIC_FORM, OWN_FORM } from '../../model/settings';
import { formChoices, formOf } from '../../model/form-in-use';
import { usePane, useSay } from '../../parts/context';
import { OWN_FORM_WORDS } from '../../words/own-form';
import { SETTINGS_WORDS } from '../../words/settings';

/** The choice that stands: a form that is kept no more is chosen no more. */
export function useShownForm(): string {
  const { settings } = usePane();
  return formChoices(settings).some(({ value }) => value === settings.form) ? settings.form : AUTOMATIC_FORM;
}

export function FormOptions() {
  const { checked, settings } = usePane();
  const say = useSay(SETTINGS_WORDS);
  const tell = useSay(OWN_FORM_WORDS);
  const asked = checked && formOf({ form: AUTOMATIC_FORM, ownForm: undefined }, checked.result.set);
  return (
    <>
      <option value={AUTOMATIC_FORM}>
        {asked ? say('automaticNow', { name: asked.name }) : say('automatic')}
      </option>
      {formChoices(settings).map(({ value, name }) => (
        <option key={value} value={value}>
          {value === OWN_FORM ? tell('own', { name }) : name}
        </option>
      ))}
    </>
  );
}
