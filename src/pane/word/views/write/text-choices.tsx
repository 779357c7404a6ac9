/** How the text is to be written: its style, and whether charts go with it. */
import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, usePane, useSay } from '../../../parts/context';
import { FormOptions, useShownForm } from '../../../views/settings/form-options';
import { WRITE_WORDS } from '../../../words/word-write';
import { useWord } from '../../context';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px 4px' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  // A style with a long name stays within the pane.
  style: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  pictures: { marginLeft: '-6px' },
});

/** `isNew`: nothing of ours stands in the document yet. */
export function TextChoices({ isNew }: { readonly isNew: boolean }) {
  const model = useModel();
  const { writing } = useWord();
  const { settings } = usePane();
  const shown = useShownForm();
  const say = useSay(WRITE_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      {isNew ? <p className={styles.intro}>{say('intro')}</p> : null}
      {settings.learnedForm ? (
        <p className={styles.intro}>{say('learnedStyle', { name: settings.learnedForm.name })}</p>
      ) : (
        <Field label={say('style')} orientation="horizontal" size="small">
          <Select
            className={styles.style}
            size="small"
            value={shown}
            onChange={(_, { value }) => model.change({ form: value })}
          >
            <FormOptions />
          </Select>
        </Field>
      )}
      {writing?.canDraw ? (
        <Checkbox
          className={styles.pictures}
          label={say('pictures')}
          checked={settings.charts}
          onChange={(_, { checked }) => model.change({ charts: checked === true })}
        />
      ) : null}
    </div>
  );
}
