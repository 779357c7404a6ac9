/** The form in which a reason is given, or a reviewer's word on it. */
import { useState, type FormEvent } from 'react';
import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import type { Decision } from '../../../core/reasons';
import { useSay } from '../../parts/context';
import { FINDINGS_WORDS } from '../../words/findings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});

export type ReasonFormKind = 'reason' | Decision;

/** A returned reason without a word on what is missing helps nobody; agreeing needs none. */
const FORMS = {
  reason: { field: 'reasonField', hint: 'reasonHint', who: 'who', keep: 'keep', isRequired: true },
  agreed: {
    field: 'agreedField',
    hint: 'agreedHint',
    who: 'reviewer',
    keep: 'agreedKeep',
    isRequired: false,
  },
  returned: {
    field: 'returnedField',
    hint: 'returnedHint',
    who: 'reviewer',
    keep: 'returnedKeep',
    isRequired: true,
  },
} as const;

interface ReasonFormProps {
  readonly kind: ReasonFormKind;
  readonly author: string;
  readonly onKeep: (text: string, who: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function ReasonForm({ kind, author, onKeep, onCancel }: ReasonFormProps) {
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  const [text, setText] = useState('');
  const [name, setName] = useState(author);
  const { field, hint, who, keep, isRequired } = FORMS[kind];
  const isLacking = isRequired && text.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isLacking) void onKeep(text, name);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={({ key }) => (key === 'Escape' ? onCancel() : undefined)}
    >
      <Field label={say(field)} hint={say(hint)} required={isRequired}>
        <Textarea autoFocus value={text} onChange={(_, { value }) => setText(value)} resize="vertical" />
      </Field>
      <Field label={say(who)}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isLacking}>
          {say(keep)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
