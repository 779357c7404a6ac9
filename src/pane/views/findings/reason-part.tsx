/** The reason why a finding may stay: given, kept, shown with who and when, withdrawn. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Listed } from '../../model/listing';
import type { Reason } from '../../model/reasons';
import { useModel, usePane, useSay } from '../../parts/context';
import { FINDINGS_WORDS } from '../../words/findings';
import { ReasonForm } from './reason-form';

const useStyles = makeStyles({
  given: {
    margin: 0,
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  lapsed: { display: 'block', color: tokens.colorStatusWarningForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function ReasonPart({ item: { finding, standing } }: { readonly item: Listed }) {
  const model = useModel();
  const { settings } = usePane();
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  const [isWriting, setWriting] = useState(false);
  const keep = async (reason: string, who: string): Promise<void> => {
    if (await model.reporting.giveReason(finding, reason, who)) {
      setWriting(false);
      if (who !== settings.author) model.change({ author: who });
    }
  };
  if (isWriting)
    return <ReasonForm author={settings.author} onKeep={keep} onCancel={() => setWriting(false)} />;
  const write = (
    <Button size="small" onClick={() => setWriting(true)}>
      {say('reason')}
    </Button>
  );
  if (standing.kind === 'open') return <div className={styles.buttons}>{write}</div>;
  return (
    <>
      <p className={styles.given}>
        {standing.kind === 'lapsed' ? <span className={styles.lapsed}>{say('lapsed')}</span> : null}
        <GivenReason by={standing.by} />
      </p>
      <div className={styles.buttons}>
        {standing.kind === 'lapsed' ? (
          <Button size="small" onClick={() => void keep(standing.by.reason, standing.by.who)}>
            {say('again')}
          </Button>
        ) : null}
        {standing.kind === 'lapsed' ? write : null}
        <Button size="small" appearance="subtle" onClick={() => void model.reporting.withdrawReason(finding)}>
          {say('withdraw')}
        </Button>
      </div>
    </>
  );
}

function GivenReason({ by: { who, when, reason } }: { readonly by: Reason }) {
  const say = useSay(FINDINGS_WORDS);
  return <>{who === '' ? say('explainedOn', { when, reason }) : say('explainedBy', { who, when, reason })}</>;
}
