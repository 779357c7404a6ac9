/** Which workbook the text is about, and the way to another one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { START_WORDS } from '../../../words/word-start';
import { useWord } from '../../context';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Nothing where the workbook can't be changed from here. */
export function BookStrip() {
  const model = useWord();
  const say = useSay(START_WORDS);
  const styles = useStyles();
  if (!model.opening) return null;
  const { name } = model.pane.host;
  const held = say(model.opening.isOwn ? 'ownSource' : 'book', { name });
  return (
    <div className={styles.strip}>
      <span className={styles.name} title={name}>
        {held}
      </span>
      <Button size="small" appearance="subtle" onClick={() => model.choose(true)}>
        {say('change')}
      </Button>
    </div>
  );
}
