/** What would mend a finding: cell by cell, or all at once. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Suspect } from '../../../core/check';
import { BLANK } from '../../../core/check/kinds';
import { placeName } from '../../../core/grid';
import { useModel, useSay, useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { FINDINGS_WORDS } from '../../words/findings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  why: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  all: { alignSelf: 'flex-start' },
});

const MOST_SHOWN = 6;
/** A longer text is no figure and does not fit on a button. */
const SHORT = 12;

export function Suggestions({ finding: { suspects, rule, choice } }: { readonly finding: Finding }) {
  const { editing, host } = useModel();
  const say = useSay(FINDINGS_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? suspects : suspects.slice(0, MOST_SHOWN);
  const count = String(suspects.length);
  return (
    <>
      {host.cannotWrite ? <span className={styles.why}>{tell(host.cannotWrite)}</span> : null}
      {choice && suspects.length > 1 ? <span className={styles.why}>{say('choice')}</span> : null}
      <ul className={styles.list} aria-label={say('suggestion')}>
        {shown.map((suspect) => (
          <Suggestion key={placeName(suspect)} suspect={suspect} />
        ))}
      </ul>
      {shown.length < suspects.length ? (
        <Button size="small" appearance="subtle" className={styles.all} onClick={() => setWhole(true)}>
          {say('moreCells', { count: String(suspects.length - shown.length) })}
        </Button>
      ) : null}
      {suspects.length > 1 && !choice ? (
        <Button
          appearance="primary"
          className={styles.all}
          disabledFocusable={host.cannotWrite !== undefined}
          onClick={() => void editing.fix(suspects)}
        >
          {say(rule === BLANK.id ? 'fillAll' : 'applyAll', { count })}
        </Button>
      ) : null}
    </>
  );
}

function Suggestion({ suspect }: { readonly suspect: Suspect }) {
  const { editing, host } = useModel();
  const say = useSay(FINDINGS_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const { text, suggestion, why } = suspect;
  const isShort = suggestion.length <= SHORT;
  const before = text === '' ? '' : isShort ? ` ${text} → ${suggestion}` : ` ${suggestion}`;
  const words = isShort ? say(text === '' ? 'fillIn' : 'changeTo', { value: suggestion }) : say('changeText');
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <Go place={suspect}>{placeName(suspect)}</Go>
        {before}
        <span className={styles.why}>{tell(why)}</span>
      </span>
      <Button
        size="small"
        disabledFocusable={host.cannotWrite !== undefined}
        aria-label={say('changeLabel', { change: words, place: placeName(suspect) })}
        onClick={() => void editing.fix([suspect])}
      >
        {words}
      </Button>
    </li>
  );
}
