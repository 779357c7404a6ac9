/** 全部改正: the button, and what would be changed before anything is. */
import { useEffect, useMemo, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Suspect } from '../../../core/check';
import type { Fix, Tried } from '../../../core/fix';
import { placeName } from '../../../core/grid';
import { wantedFixes } from '../../../core/fix';
import type { Checked } from '../../model/state';
import { useModel, useSay, useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { HeadedSection } from '../../parts/section';
import { MEND_WORDS } from '../../words/mend';
import { SHELL_WORDS } from '../../words/shell';

const useStyles = makeStyles({
  whole: { outline: 'none' },
  offer: { padding: '8px 12px 0' },
  words: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  after: { fontWeight: tokens.fontWeightSemibold },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  leftOut: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0' },
});

/** One fix is made from its finding; for several there is this. */
const FEWEST = 2;

export function MendOffer({ checked }: { readonly checked: Checked }) {
  const { mending, host } = useModel();
  const say = useSay(MEND_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const count = useMemo(() => wantedFixes(checked).length, [checked]);
  if (count < FEWEST) return null;
  return (
    <div className={styles.offer}>
      <Button
        size="small"
        disabledFocusable={host.cannotWrite !== undefined}
        onClick={() => void mending.preview()}
      >
        {say('all', { count: String(count) })}
      </Button>
      {host.cannotWrite ? <div className={styles.why}>{tell(host.cannotWrite)}</div> : null}
    </div>
  );
}

export function MendPreview({ tried: { good, bad } }: { readonly tried: Tried }) {
  const { mending } = useModel();
  const say = useSay(MEND_WORDS);
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => whole.current?.focus(), []);
  const cells = good.flatMap(({ suspects }) => suspects).length;
  return (
    <div ref={whole} tabIndex={-1} className={styles.whole}>
      <HeadedSection heading={say('heading')}>
        <p className={styles.words}>{say('tried', { count: String(good.length) })}</p>
        <ul className={styles.list}>
          {good.map((fix, place) => (
            <FixItem key={place} fix={fix} />
          ))}
        </ul>
        {bad.length === 0 ? null : (
          <>
            <p className={styles.leftOut}>{say('leftOut', { count: String(bad.length) })}</p>
            <ul className={styles.list}>
              {bad.map((fix, place) => (
                <FixItem key={place} fix={fix} />
              ))}
            </ul>
          </>
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void mending.apply()}>
            {say('apply', { count: String(cells) })}
          </Button>
          <Button onClick={() => mending.cancel()}>{say('cancel')}</Button>
        </div>
      </HeadedSection>
    </div>
  );
}

function FixItem({ fix: { suspects, findings } }: { readonly fix: Fix }) {
  const say = useSay(MEND_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const [first] = suspects;
  return (
    <li className={styles.item}>
      {suspects.map((suspect) => (
        <ChangedCell key={placeName(suspect)} suspect={suspect} />
      ))}
      <div className={styles.why}>
        {first ? tell(first.why) : ''} · {say('solves', { count: String(findings.length) })}
      </div>
    </li>
  );
}

function ChangedCell({ suspect }: { readonly suspect: Suspect }) {
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  const { text, suggestion } = suspect;
  return (
    <div>
      <Go place={suspect}>{placeName(suspect)}</Go> {text.trim() === '' ? shell('blank') : text} →{' '}
      <span className={styles.after}>{suggestion.trim() === '' ? shell('blank') : suggestion}</span>
    </div>
  );
}
