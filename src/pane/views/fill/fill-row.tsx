/** One cell that would be filled: before, after, and why. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Edit } from '../../../core/fill';
import { addressOf, placeName } from '../../../core/grid';
import { useSay, useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { FILL_WORDS } from '../../words/fill';
import { SHELL_WORDS } from '../../words/shell';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: '2px 12px 4px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, paddingTop: '6px', overflowWrap: 'anywhere' },
  figures: { display: 'flex', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  change: { marginLeft: 'auto', textAlign: 'right' },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
  },
});

interface FillRowProps {
  readonly edit: Edit;
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
}

export function FillRow({ edit, isTicked, onTick }: FillRowProps) {
  const say = useSay(FILL_WORDS);
  const shell = useSay(SHELL_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const { at, before, after, formula, reason } = edit;
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={say('edit', { place: placeName(edit), after })}
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.words}>
        <div className={styles.figures}>
          <Go place={edit}>{addressOf(at)}</Go>
          <span className={styles.change}>
            <span className={styles.before}>{before.trim() === '' ? shell('blank') : before}</span> →{' '}
            <span className={styles.after}>{after}</span>
          </span>
        </div>
        <div className={styles.why}>
          {tell(reason)}
          {formula === undefined ? null : <span className={styles.formula}>{`=${formula}`}</span>}
        </div>
      </div>
    </li>
  );
}
