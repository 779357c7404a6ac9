/** 体检: one button, then where the trouble is. */
import { Suspense, lazy } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../../parts/context';
import { useFirstResults } from '../../parts/use-first-results';
import { Actions } from './actions';
import { LastYear } from './last-year';
import { Matrix } from './matrix';
import { NotUnderstood } from './not-understood';
import { Notes } from './notes';
import { OtherTables } from './other-tables';
import { CheckStart } from './start';
import { StepList } from './step-list';
import { UncheckedList } from './unchecked-list';
import { VerdictCard } from './verdict-card';

const useStyles = makeStyles({ results: { paddingBottom: '16px', outline: 'none' } });

/** Loaded when it is opened: it needs the recogniser, and few ever need it. */
const LayoutView = lazy(async () => ({ default: (await import('../layout')).LayoutView }));

export function CheckView() {
  const { checked, reasons, asked } = usePane();
  const styles = useStyles();
  const results = useFirstResults(checked);
  if (!checked) return <CheckStart />;
  if (asked)
    return (
      <Suspense fallback={null}>
        <LayoutView place={asked} />
      </Suspense>
    );
  const { result } = checked;
  const isRecognised = result.set.tables.length > 0;
  return (
    <div ref={results} tabIndex={-1} className={styles.results}>
      <VerdictCard checked={checked} reasons={reasons} />
      {isRecognised ? <Matrix result={result} /> : null}
      {isRecognised ? <Actions /> : null}
      <StepList />
      {isRecognised ? <LastYear /> : null}
      {isRecognised ? <UncheckedList result={result} /> : null}
      <OtherTables set={result.set} />
      <Notes notes={result.notes} />
      <NotUnderstood checked={checked} />
    </div>
  );
}
