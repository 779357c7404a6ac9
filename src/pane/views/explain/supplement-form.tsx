/** The supplement as a form: only what this workbook needs, in the order of the text. */
import { useState } from 'react';
import { Button, Checkbox, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { SUPPLEMENT_SHEET } from '../../../core/narrative';
import { isGiven, needGroups, type Explanation } from '../../model/explanation';
import { answerTo, sourceOfAnswer } from '../../model/supplement';
import { useModel, usePane, useSay } from '../../parts/context';
import { BudgetPicker } from '../../parts/budget-picker';
import { PreviousPicker } from '../../parts/previous-picker';
import { EXPLAIN_WORDS } from '../../words/explain';
import { NeedField } from './need-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  progress: { display: 'flex', flexDirection: 'column', gap: '4px' },
  group: { display: 'flex', flexDirection: 'column', gap: '10px' },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface SupplementFormProps {
  readonly explanation: Explanation;
  /** The answer that is to be typed first. */
  readonly wanted: string | undefined;
}

export function SupplementForm({
  explanation: { needs, supplement, lacking, required },
  wanted,
}: SupplementFormProps) {
  const { narrating } = useModel();
  const kept = usePane().supplement;
  const previous = kept.previous.entries.size;
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const [onlyMissing, setOnlyMissing] = useState(false);
  // Which fields are hidden is settled when the box is ticked, so that a field stays while it is typed in.
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const hide = (on: boolean): void => {
    setOnlyMissing(on);
    setHidden(new Set(on ? needs.filter((need) => isGiven(need, supplement)).map(({ key }) => key) : []));
  };
  const groups = needGroups(needs.filter(({ key }) => !hidden.has(key)));
  const given = say('progress', { total: String(required), given: String(required - lacking) });
  const optional = needs.length - required;
  const progress = optional > 0 ? say('othersOptional', { progress: given, count: String(optional) }) : given;
  return (
    <div className={styles.form}>
      <div className={styles.progress}>
        <span>{lacking === 0 ? say('complete') : progress}</span>
        <ProgressBar value={required === 0 ? 1 : (required - lacking) / required} aria-label={progress} />
        <Checkbox
          label={say('onlyMissing')}
          checked={onlyMissing}
          onChange={(_, { checked }) => hide(checked === true)}
        />
      </div>
      <PreviousPicker
        given={previous > 0 ? say('previousGiven', { count: String(previous) }) : undefined}
        hint={say('previousHint')}
      />
      <BudgetPicker />
      {narrating.canWriteSheet ? (
        <div>
          <Button onClick={() => void narrating.writeSheet()}>
            {say('toSheet', { sheet: SUPPLEMENT_SHEET })}
          </Button>
          <p className={styles.hint}>{say('toSheetHint')}</p>
        </div>
      ) : null}
      {groups.length === 0 ? <p>{say('allGiven')}</p> : null}
      {groups.map(({ heading, needs: own }) => (
        <section
          key={heading}
          className={styles.group}
          aria-label={heading === '' ? say('general') : heading}
        >
          <h3 className={styles.heading}>{heading === '' ? say('general') : heading}</h3>
          {own.map((need) => (
            <NeedField
              key={need.key}
              need={need}
              value={answerTo(supplement, need.key)}
              from={sourceOfAnswer(kept, need.key)}
              isWanted={need.key === wanted}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
