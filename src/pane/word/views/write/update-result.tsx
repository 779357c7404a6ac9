/** What an update changed, and which sentences want a look; each leads to its place in the document. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { FigureChange } from '../../../../hosts/word/types';
import { InlineButton } from '../../../parts/inline-button';
import { useSay } from '../../../parts/context';
import { WRITE_WORDS } from '../../../words/word-write';
import { useWord } from '../../context';
import type { SectionRow } from '../../model/sections';
import type { Update } from '../../model/word-state';
import { StaleItem } from './stale-item';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '10px 12px 4px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  heading: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  changes: { margin: 0, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums' },
  change: { display: 'flex', gap: '8px', padding: '2px 0' },
  where: {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  go: {
    flexShrink: 0,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  staleHead: { margin: '4px 0 0', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stale: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const MOST_SHOWN = 12;

interface UpdateResultProps {
  readonly update: Update;
  readonly rows: readonly SectionRow[];
}

export function UpdateResult({ update: { report, replaced }, rows }: UpdateResultProps) {
  const { writing } = useWord();
  const say = useSay(WRITE_WORDS);
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { changed, kept, stale, missing } = report;
  const shown = isWhole ? changed : changed.slice(0, MOST_SHOWN);
  const headingOf = (id: string): string => rows.find((row) => row.id === id)?.heading ?? id;
  const counts = { count: String(changed.length), kept: String(kept) };
  return (
    <section className={styles.result} aria-label={say('report')}>
      <div className={styles.head}>
        <h3 className={styles.heading} role="status">
          {say(changed.length === 0 ? 'nothingChanged' : 'changedCount', counts)}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('closeReport')}
          title={say('closeReport')}
          onClick={() => writing?.closeReport()}
        />
      </div>
      {changed.length > 0 ? (
        <ul className={styles.changes}>
          {shown.map((change) => (
            <ChangeItem
              key={`${change.section} ${change.id}`}
              change={change}
              where={headingOf(change.section)}
            />
          ))}
        </ul>
      ) : null}
      {shown.length < changed.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {say('moreChanges', { count: String(changed.length - shown.length) })}
        </Button>
      ) : null}
      {stale.length > 0 ? (
        <>
          <p className={styles.staleHead}>
            <span aria-hidden="true">▲ </span>
            {say('stale', { count: String(stale.length) })}
          </p>
          <p className={styles.hint}>{say('staleHint')}</p>
          <ul className={styles.stale}>
            {stale.map((sentence, place) => (
              <StaleItem
                key={place}
                sentence={sentence}
                where={headingOf(sentence.section)}
                isReplaced={replaced.has(place)}
                onReplace={() => void writing?.replace(sentence, place)}
              />
            ))}
          </ul>
        </>
      ) : null}
      {missing.length > 0 ? (
        <p className={styles.hint}>{say('absentSections', { names: missing.map(headingOf).join('、') })}</p>
      ) : null}
    </section>
  );
}

function ChangeItem({ change, where }: { readonly change: FigureChange; readonly where: string }) {
  const { writing } = useWord();
  const say = useSay(WRITE_WORDS);
  const styles = useStyles();
  const { before, after } = change;
  return (
    <li className={styles.change}>
      <span className={styles.where} title={where}>
        {where}
      </span>
      <InlineButton
        className={styles.go}
        description={say('goThere')}
        onPress={() => void writing?.goToChange(change)}
      >
        <span className={styles.before}>{before}</span>
        {' → '}
        {after}
      </InlineButton>
    </li>
  );
}
