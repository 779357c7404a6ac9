/** What else the same mistake brings about: a small heading and a list, as in every output a few told at first. */
import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/check';
import type { Message } from '../../../core/messages';
import { useSay, useTell } from '../../parts/context';
import { FINDINGS_WORDS } from '../../words/findings';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    margin: 0,
    padding: '0 0 0 16px',
    listStyleType: 'disc',
  },
  one: { overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

const MOST_SHOWN = 4;

/** The lines by which core tells of the same: here the list tells it. */
const TELLING: ReadonlySet<string> = new Set(['also', 'alsoOne', 'alsoMore']);
export const tellsAlso = ({ id }: Message): boolean => TELLING.has(id);

export function AlsoList({ finding: { lines, also = [] } }: { readonly finding: Finding }) {
  const say = useSay(FINDINGS_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  if (also.length === 0) return null;
  const count = lines.find(({ id }) => id === 'also');
  // What moved amounts bring about is counted in the advice, and listed when asked for.
  const shown = isWhole ? also : also.slice(0, count ? MOST_SHOWN : 0);
  const left = String(also.length - shown.length);
  return (
    <div className={styles.part}>
      {shown.length > 0 ? (
        <>
          <p id={heading} className={styles.heading}>
            {count ? tell(count) : say('broughtAbout', { count: String(also.length) })}
          </p>
          <ul className={styles.list} aria-labelledby={heading}>
            {shown.map(({ lines: [line] }, place) => (
              <li key={place} className={styles.one}>
                {line ? tell(line) : ''}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {shown.length < also.length ? (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setWhole(true)}>
          {say(count ? 'moreAlso' : 'showAlso', { count: left })}
        </Button>
      ) : null}
    </div>
  );
}
