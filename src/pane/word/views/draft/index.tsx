/** 底稿: what changes in the document of last year, before and after, and what is left to a person. */
import { useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { render } from '../../../../core/messages';
import { kindWordOf } from '../../../model/kind-word';
import { usePane, useSay } from '../../../parts/context';
import { BudgetPicker } from '../../../parts/budget-picker';
import { PreviousPicker } from '../../../parts/previous-picker';
import { DRAFT_WORDS } from '../../../words/word-draft';
import { REFILL_WORDS } from '../../../words/word-refill';
import { useWord, useWordState } from '../../context';
import { isDue, type WordDraft } from '../../model/word-draft';
import { linkCounts } from '../../model/linking';
import { RefillList } from '../refill/refill-list';
import { BesideChanges, BesideLeft } from './beside-list';
import { DraftItem } from './draft-item';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 16px' },
  words: { margin: 0 },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  /** Not under the tabs that stay above. */
  goneTo: { scrollMarginTop: '48px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  toDo: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
});

export function DraftPart() {
  const { drafting } = useWord();
  const { draft } = useWordState();
  const state = usePane();
  const kind = kindWordOf(state);
  const say = useSay(DRAFT_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <p className={styles.words}>{say('intro', { kind })}</p>
      <PreviousPicker given={state.previous && say('lastGiven', { kind })} hint={say('lastHint', { kind })} />
      <BudgetPicker />
      <div className={styles.buttons}>
        <Button appearance={draft ? 'secondary' : 'primary'} onClick={() => void drafting?.make()}>
          {say('make')}
        </Button>
      </div>
      {draft ? <Made draft={draft} /> : null}
    </div>
  );
}

function Made({ draft }: { readonly draft: WordDraft }) {
  const { drafting } = useWord();
  const { refill } = useWordState();
  const { settings } = usePane();
  const say = useSay(DRAFT_WORDS);
  const refillSay = useSay(REFILL_WORDS);
  const styles = useStyles();
  const { rolled, done, learned, links, beside } = draft;
  const count = (kind: string): string => String(rolled.paragraphs.filter((one) => one.kind === kind).length);
  const leftToDo = useRef<HTMLHeadingElement>(null);
  const goToLeft = (): void => {
    leftToDo.current?.scrollIntoView?.({ block: 'start' });
    leftToDo.current?.focus({ preventScroll: true });
  };
  const { linked, left } = linkCounts(links);
  const open = rolled.paragraphs.filter((_, place) => isDue(draft, place)).length;
  const openBeside = beside.turns.length - beside.done.size;
  const counts = { changed: count('changed'), added: count('added'), removed: count('removed') };
  const due = refill?.refill.tables.some(({ outcome }) => outcome.kind === 'filled') ?? false;
  const isFilled = refill !== undefined && refill.done.length > 0;
  const isSame = rolled.paragraphs.length + beside.turns.length === 0 && !due;
  if (isSame) return <p className={styles.words}>{say('same')}</p>;
  return (
    <>
      <p className={styles.words}>
        {say('counts', { numbers: String(learned.numbers), slots: String(learned.slots), ...counts })}
        {beside.turns.length > 0 ? say('withBeside', { count: String(beside.turns.length) }) : null}
      </p>
      {linked > 0 ? (
        <p className={styles.words}>
          {say('linked', { linked: String(linked) })}
          {left > 0 ? say('notLinked', { left: String(left) }) : null}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {open + openBeside > 0 || (due && !isFilled) ? (
          <Button appearance="primary" onClick={() => void drafting?.apply()}>
            {say('applyAll', { count: String(open + openBeside) })}
          </Button>
        ) : null}
        {done.size + beside.done.size > 0 || isFilled ? (
          <Button onClick={() => void drafting?.takeBack()}>{say('takeBackAll')}</Button>
        ) : null}
        {rolled.toDo.length > 0 ? (
          <Button onClick={goToLeft}>{say('toDoBelow', { count: String(rolled.toDo.length) })}</Button>
        ) : null}
      </div>
      {refill ? (
        <>
          <h3 className={styles.heading}>{refillSay('inDraft')}</h3>
          <p className={styles.words}>{refillSay('inDraftHint')}</p>
          <RefillList refill={refill} />
        </>
      ) : null}
      <ul className={styles.list} aria-label={say('list')}>
        {rolled.paragraphs.map((one, place) => (
          <DraftItem key={place} one={one} place={place} draft={draft} />
        ))}
      </ul>
      <BesideChanges beside={beside} />
      {rolled.toDo.length > 0 ? (
        <>
          <h3 ref={leftToDo} tabIndex={-1} className={mergeClasses(styles.heading, styles.goneTo)}>
            {say('toDo', { count: String(rolled.toDo.length) })}
          </h3>
          <ul className={styles.list}>
            {rolled.toDo.map((one, at) => (
              <li key={at} className={styles.toDo}>
                <span>{render(one.what, settings.locale)}</span>
                <Button
                  size="small"
                  aria-label={say('goTo', { text: one.text })}
                  onClick={() => void drafting?.go(one, one.text)}
                >
                  {say('goThere')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <BesideLeft beside={beside} />
    </>
  );
}
