/** One question of the supplement. The answer is kept when the field is left. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Need } from '../../../core/narrative';
import { formOf } from '../../model/form-in-use';
import { answerProblems } from '../../model/supplement-reading';
import { useModel, usePane, useSay, useTell } from '../../parts/context';
import { EXPLAIN_WORDS } from '../../words/explain';

const useStyles = makeStyles({
  tag: { marginLeft: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  number: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
});

interface NeedFieldProps {
  readonly need: Need;
  readonly value: string;
  /** Undefined where it was typed, or is not there. */
  readonly from: 'previous' | 'budget' | undefined;
  readonly isWanted: boolean;
}

const FROM = { previous: 'fromPrevious', budget: 'fromBudget' } as const;

export function NeedField({ need, value, from, isWanted }: NeedFieldProps) {
  const { narrating } = useModel();
  const { checked, settings } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const [draft, setDraft] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isWanted]);
  const shown = draft ?? value;
  const form = formOf(settings, checked?.result.set);
  const problem = answerProblems(form, need.key, shown)[0];
  const keep = async (next: string): Promise<void> => {
    if (answerProblems(form, need.key, next).length > 0) return;
    if (next.trim() !== value) await narrating.answer(need.key, next);
    setDraft(undefined);
  };
  const tag = !need.required ? say('optional') : from ? say(FROM[from]) : undefined;
  return (
    <div ref={box}>
      <Field
        label={
          <>
            {need.label}
            {tag === undefined ? null : <span className={styles.tag}>{tag}</span>}
          </>
        }
        {...(need.hint === '' ? {} : { hint: need.hint })}
        {...(problem ? { validationMessage: tell(problem) } : {})}
      >
        {answerBox({ need, shown, setDraft, keep, pick: say('pick'), numberStyle: styles.number })}
      </Field>
    </div>
  );
}

interface AnswerBox {
  readonly need: Need;
  readonly shown: string;
  readonly setDraft: (value: string) => void;
  readonly keep: (value: string) => Promise<void>;
  readonly pick: string;
  readonly numberStyle: string;
}

/** A function and no component: Field hands its label to its one child. */
function answerBox({ need, shown, setDraft, keep, pick, numberStyle }: AnswerBox): ReactElement {
  if (need.kind === '选择')
    return (
      <Select value={shown} onChange={(_, { value }) => void keep(value)}>
        <option value="">{pick}</option>
        {need.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  if (need.kind === '文字')
    return (
      <Textarea
        value={shown}
        resize="vertical"
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => void keep(shown)}
      />
    );
  return (
    <Input
      value={shown}
      inputMode="decimal"
      className={numberStyle}
      onChange={(_, { value }) => setDraft(value)}
      onBlur={() => void keep(shown)}
      {...(need.unit === '' ? {} : { contentAfter: need.unit })}
    />
  );
}
