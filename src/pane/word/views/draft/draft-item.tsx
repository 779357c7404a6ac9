/** A paragraph of the draft: its sentences that change. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RolledParagraph } from '../../../../core/learn';
import { sentencesOf } from '../../../../core/learn/shown';
import { useSay } from '../../../parts/context';
import { DRAFT_WORDS } from '../../../words/word-draft';
import { useWord } from '../../context';
import { isDue, type WordDraft } from '../../model/word-draft';
import { ChangeItem, type QuotedChange } from './change-item';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DraftItemProps {
  readonly one: RolledParagraph;
  /** Among the paragraphs of the draft. */
  readonly place: number;
  readonly draft: WordDraft;
}

function quotedOf(one: RolledParagraph, { document }: WordDraft): readonly QuotedChange[] {
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
  const isByHand = draft.byHand.has(place);
  const paragraph = one.kind === 'added' ? one.after : one.paragraph;
  const start = (one.kind === 'removed' ? (draft.document.paragraphs[paragraph]?.text ?? '') : one.text)
    .trim()
    .slice(0, NAME_LENGTH);
  return (
    <ChangeItem
      quoted={quotedOf(one, draft)}
      start={start}
      done={draft.done.has(place) ? say(`${one.kind}Now`) : undefined}
      what={isDue(draft, place) ? say(one.kind) : undefined}
      onApply={() => void drafting?.apply([place])}
      onTakeBack={() => void drafting?.takeBack([place])}
      onGo={() => void drafting?.go({ paragraph, ...(one.kind === 'added' ? { added: one.text } : {}) })}
    >
      {one.kind === 'removed' ? <p className={styles.hint}>{say(isByHand ? 'byHand' : 'goneNow')}</p> : null}
    </ChangeItem>
  );
}
