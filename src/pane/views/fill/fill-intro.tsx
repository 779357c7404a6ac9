/** How many cells, and whether figures or formulas are written. */
import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, useSay } from '../../parts/context';
import { FILL_WORDS } from '../../words/fill';

const useStyles = makeStyles({
  intro: { padding: '12px 12px 4px' },
  words: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface FillIntroProps {
  readonly count: number;
  readonly formulas: boolean;
}

export function FillIntro({ count, formulas }: FillIntroProps) {
  const { store } = useModel();
  const say = useSay(FILL_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.intro}>
      <p className={styles.words}>{say('intro', { count: String(count) })}</p>
      <RadioGroup
        layout="horizontal"
        aria-label={say('as')}
        value={formulas ? 'formulas' : 'values'}
        onChange={(_, { value }) =>
          store.dispatch({ kind: 'formulas-chosen', formulas: value === 'formulas' })
        }
      >
        <Radio value="values" label={say('values')} />
        <Radio value="formulas" label={say('formulas')} />
      </RadioGroup>
      {formulas ? <p className={styles.hint}>{say('formulasHint')}</p> : null}
    </div>
  );
}
