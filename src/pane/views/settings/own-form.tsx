/** The office's own form of the explanation, picked as a file. */
import { useRef } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, usePane, useSay } from '../../parts/context';
import { OWN_FORM_WORDS } from '../../words/own-form';
import { SETTINGS_WORDS } from '../../words/settings';
import { FormOptions, useShownForm } from './form-options';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function FormField() {
  const model = useModel();
  const shown = useShownForm();
  const say = useSay(SETTINGS_WORDS);
  return (
    <Field label={say('style')}>
      <Select value={shown} onChange={(_, { value }) => model.change({ form: value })}>
        <FormOptions />
      </Select>
    </Field>
  );
}

export function OwnFormPicker() {
  const { ownForm: forms } = useModel();
  const { ownForm } = usePane().settings;
  const say = useSay(OWN_FORM_WORDS);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void forms.take(file);
    if (input.current) input.current.value = '';
  };
  return (
    <div>
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()}>{say('pick')}</Button>
        {forms.canExport ? (
          <Button appearance="subtle" onClick={() => void forms.export()}>
            {say('export')}
          </Button>
        ) : null}
        <input
          ref={input}
          type="file"
          accept=".json"
          hidden
          aria-label={say('file')}
          onChange={({ target }) => take(target.files)}
        />
        {ownForm ? (
          <Button
            appearance="subtle"
            aria-label={say('forgetFor', { name: ownForm.name })}
            onClick={() => forms.forget()}
          >
            {say('forget')}
          </Button>
        ) : null}
      </div>
      <p className={styles.hint}>{say('hint')}</p>
    </div>
  );
}
