/** A paragraph of the draft: its sentences that change, before and after, with what can be done about it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RolledParagraph } from '../../../../core/learn';
import { sentencesOf, type SentencePiece } from '../../../../core/learn/shown';
import { useSay } from '../../../parts/context';
import { DRAFT_WORDS } from '../../../words/word-draft';
import { useWord } from '../../context';
import { isDue, type WordDraft } from '../../model/drafting';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  done: { borderLeft: `3px solid ${tokens.colorStatusSuccessForeground1}` },
  quote: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 8px', margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  was: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  is: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px' },
});

interface DraftItemProps {
  readonly one: RolledParagraph;
  /** Among the paragraphs of the draft. */
  readonly place: number;
  readonly draft: WordDraft;
}

interface Quoted {
  readonly before: readonly SentencePiece[];
  readonly after: readonly SentencePiece[];
}

function quotedOf(one: RolledParagraph, { document }: WordDraft): readonly Quoted[] {
  if (one.kind === 'added') return [{ before: [], after: [{ text: one.text, isOther: true }] }];
  const text = document.paragraphs[one.paragraph]?.text ?? '';
  if (one.kind === 'removed') return [{ before: [{ text, isOther: true }], after: [] }];
  return sentencesOf(text, one.changes).filter(({ isChanged }) => isChanged);
}

const NAME_LENGTH = 20;

export function DraftItem({ one, place, draft }: DraftItemProps) {
  const { drafting } = useWord();
  const say = useSay(DRAFT_WORDS);
  const styles = useStyles();
  const isDone = draft.done.has(place);
  const isByHand = draft.byHand.has(place);
  const paragraph = one.kind === 'added' ? one.after : one.paragraph;
  const start = (one.kind === 'removed' ? (draft.document.paragraphs[paragraph]?.text ?? '') : one.text)
    .trim()
    .slice(0, NAME_LENGTH);
  return (
    <li className={mergeClasses(styles.item, isDone && styles.done)}>
      {quotedOf(one, draft).map(({ before, after }, at) => (
        <dl key={at} className={styles.quote}>
          {before.length > 0 ? (
            <>
              <dt className={styles.term}>{say('before')}</dt>
              <dd className={styles.text}>
                <Pieces pieces={before} other={styles.was} />
              </dd>
            </>
          ) : null}
          {after.length > 0 ? (
            <>
              <dt className={styles.term}>{say('after')}</dt>
              <dd className={styles.text}>
                <Pieces pieces={after} other={styles.is} />
              </dd>
            </>
          ) : null}
        </dl>
      ))}
      {one.kind === 'removed' ? <p className={styles.hint}>{say(isByHand ? 'byHand' : 'goneNow')}</p> : null}
      <div className={styles.buttons}>
        {isDone ? <span role="status">✓ {say('done')}</span> : null}
        {isDone ? (
          <Button
            size="small"
            aria-label={say('applyOne', { what: say('takeBack'), text: start })}
            onClick={() => void drafting?.takeBack([place])}
          >
            {say('takeBack')}
          </Button>
        ) : null}
        {isDue(draft, place) ? (
          <Button
            size="small"
            appearance="primary"
            aria-label={say('applyOne', { what: say(one.kind), text: start })}
            onClick={() => void drafting?.apply([place])}
          >
            {say(one.kind)}
          </Button>
        ) : null}
        <Button
          size="small"
          aria-label={say('goTo', { text: start })}
          onClick={() => void drafting?.go(paragraph)}
        >
          {say('goThere')}
        </Button>
      </div>
    </li>
  );
}

const Pieces = ({ pieces, other }: { readonly pieces: readonly SentencePiece[]; readonly other: string }) => (
  <>
    {pieces.map(({ text, isOther }, at) => (
      <span key={at} className={isOther ? other : undefined}>
        {text}
      </span>
    ))}
  </>
);
