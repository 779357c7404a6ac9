/** Something of the draft that changes: before and after, with what can be done about it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SentencePiece } from '../../../../core/learn/shown';
import { useSay } from '../../../parts/context';
import { DRAFT_WORDS } from '../../../words/word-draft';

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
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px' },
});

export interface QuotedChange {
  readonly before: readonly SentencePiece[];
  readonly after: readonly SentencePiece[];
}

interface ChangeItemProps {
  readonly quoted: readonly QuotedChange[];
  /** The words it begins with: buttons are named by them. */
  readonly start: string;
  /** What was done, in words; undefined while nothing was. */
  readonly done: string | undefined;
  /** What the button is called that does it; undefined where none can. */
  readonly what: string | undefined;
  readonly onApply: () => void;
  readonly onTakeBack: () => void;
  /** Where it can be gone to. */
  readonly onGo?: () => void;
  /** Between the words and the buttons. */
  readonly children?: ReactNode;
}

export function ChangeItem(props: ChangeItemProps) {
  const { quoted, start, done, what, onApply, onTakeBack, onGo, children } = props;
  const say = useSay(DRAFT_WORDS);
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, done !== undefined && styles.done)}>
      {quoted.map(({ before, after }, at) => (
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
      {children}
      <div className={styles.buttons}>
        {done === undefined ? null : (
          <>
            <span role="status">✓ {done}</span>
            <Button
              size="small"
              aria-label={say('applyOne', { what: say('takeBack'), text: start })}
              onClick={onTakeBack}
            >
              {say('takeBack')}
            </Button>
          </>
        )}
        {what !== undefined ? (
          <Button
            size="small"
            appearance="primary"
            aria-label={say('applyOne', { what, text: start })}
            onClick={onApply}
          >
            {what}
          </Button>
        ) : null}
        {onGo ? (
          <Button size="small" aria-label={say('goTo', { text: start })} onClick={onGo}>
            {say('goThere')}
          </Button>
        ) : null}
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
