/** The reason why a finding may stay: given, shown with who and when, agreed to or returned by a reviewer, withdrawn. */
import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/check';
import { message } from '../../../core/messages';
import {
  REASON_MESSAGES,
  canBeExplained,
  reasonLines,
  standingWord,
  type ExplainedState,
} from '../../../core/reasons';
import type { Listed } from '../../model/listing';
import { useModel, usePane, useSay, useTell } from '../../parts/context';
import { FINDINGS_WORDS } from '../../words/findings';
import { ReasonForm, type ReasonFormKind } from './reason-form';

const useStyles = makeStyles({
  given: {
    margin: 0,
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'block' },
  undone: { display: 'block', color: tokens.colorStatusWarningForeground1 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  none: { display: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function ReasonPart({ item: { finding, standing } }: { readonly item: Listed }) {
  const model = useModel();
  const { settings } = usePane();
  const [form, setForm] = useState<ReasonFormKind>();
  const keep = async (kind: ReasonFormKind, text: string, who: string): Promise<void> => {
    const { reporting } = model;
    const isKept =
      kind === 'reason'
        ? await reporting.giveReason(finding, text, who)
        : await reporting.review(finding, { decision: kind, note: text, who });
    if (!isKept) return;
    setForm(undefined);
    if (who !== settings.author) model.change({ author: who });
  };
  if (form)
    return (
      <ReasonForm
        kind={form}
        author={settings.author}
        onKeep={(text, who) => keep(form, text, who)}
        onCancel={() => setForm(undefined)}
      />
    );
  return (
    <>
      <Given standing={standing} />
      <Choices
        finding={finding}
        standing={standing}
        onForm={setForm}
        onSame={({ reason, who }) => void keep('reason', reason, who)}
      />
    </>
  );
}

/** What was said, by whom, and whether it still counts. */
function Given({ standing }: { readonly standing: ExplainedState }) {
  const tell = useTell();
  const styles = useStyles();
  const word = standingWord(standing);
  if (standing.kind === 'open' || !word) return null;
  return (
    <p className={styles.given}>
      {standing.kind === 'explained' ? null : <span className={styles.undone}>{tell(word)}</span>}
      {reasonLines(standing.by).map((line, place) => (
        <span key={place} className={styles.line}>
          {tell(line)}
        </span>
      ))}
    </p>
  );
}

interface ChoicesProps {
  readonly finding: Finding;
  readonly standing: ExplainedState;
  readonly onForm: (kind: ReasonFormKind) => void;
  readonly onSame: (by: { readonly reason: string; readonly who: string }) => void;
}

function Choices({ finding, standing, onForm, onSame }: ChoicesProps) {
  const { reporting } = useModel();
  const say = useSay(FINDINGS_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const isAble = canBeExplained(finding);
  const isGiven = standing.kind !== 'open';
  const isOpenForReview = standing.kind === 'explained' && standing.by.review === undefined;
  return (
    <>
      {isAble || standing.kind === 'arithmetic' ? null : (
        <p className={styles.hint}>{tell(message(REASON_MESSAGES, 'arithmetic'))}</p>
      )}
      <div className={mergeClasses(styles.buttons, !isAble && !isGiven && styles.none)}>
        {standing.kind === 'lapsed' && isAble ? (
          <Button size="small" onClick={() => onSame(standing.by)}>
            {say('again')}
          </Button>
        ) : null}
        {isAble && standing.kind !== 'explained' ? (
          <Button size="small" onClick={() => onForm('reason')}>
            {say(standing.kind === 'returned' ? 'anotherReason' : 'reason')}
          </Button>
        ) : null}
        {isOpenForReview ? (
          <>
            <Button size="small" onClick={() => onForm('agreed')}>
              {say('agree')}
            </Button>
            <Button size="small" onClick={() => onForm('returned')}>
              {say('sendBack')}
            </Button>
          </>
        ) : null}
        {isGiven ? (
          <Button size="small" appearance="subtle" onClick={() => void reporting.withdrawReason(finding)}>
            {say('withdraw')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
