/** The form in which a reason is given. */
import { useState, type FormEvent } from 'react';
import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useSay } from '../../parts/context';
import { FINDINGS_WORDS } from '../../words/findings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});

interface ReasonFormProps {
  readonly author: string;
  readonly onKeep: (reason: string, who: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function ReasonForm({ author, onKeep, onCancel }: ReasonFormProps) {
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(author);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') void onKeep(reason, who);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={({ key }) => (key === 'Escape' ? onCancel() : undefined)}
    >
      <Field label={say('reasonField')} hint={say('reasonHint')} required>
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
      </Field>
      <Field label={say('who')}>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={reason.trim() === ''}>
          {say('keep')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
