/** 说明: the text with its sources, and the supplement it needs. */
import { lazy, Suspense, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { explanationOf } from '../../model/explanation';
import { hasSelfEvaluation, isSelfEvaluationOnly } from '../../model/self-report';
import { usePane, useSay } from '../../parts/context';
import { NotYet } from '../../parts/not-yet';
import { Tabs, type TabItem } from '../../parts/tabs';
import { EXPLAIN_WORDS } from '../../words/explain';
import { Cautions } from './cautions';
import { ExplainFooter } from './explain-footer';
import { SupplementForm } from './supplement-form';
import { useSupplementTab } from './supplement-tab';
import { TextPreview } from './text-preview';

const useStyles = makeStyles({
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

/** Loaded when it is opened: most workbooks hold no self-evaluation form. */
const ReportPreview = lazy(async () => ({ default: (await import('./report-preview')).ReportPreview }));

type Part = 'text' | 'supplement' | 'report';

export function ExplainView() {
  const { checked, supplement, settings } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const [wish, setPart] = useState<Part>();
  const [wanted, setWanted] = useState<string>();
  const result = checked?.result;
  const hasReport = result !== undefined && hasSelfEvaluation(result.set);
  const first = result && isSelfEvaluationOnly(result.set) ? 'report' : 'text';
  const part = wish === undefined || (wish === 'report' && !hasReport) ? first : wish;
  const panel = useId();
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    top.current?.closest('main')?.scrollTo?.(0, 0);
  }, [part]);
  const explanation = useMemo(
    () => (result ? explanationOf(result, supplement, settings) : undefined),
    [result, supplement, settings],
  );
  const supplementTab = useSupplementTab(explanation?.lacking ?? 0);
  if (!result || !explanation || result.set.tables.length === 0) return <NotYet />;
  const open = (next: Part, key?: string): void => {
    setPart(next);
    setWanted(key);
  };
  const items: readonly TabItem<Part>[] = [
    { id: 'text', content: say('text') },
    supplementTab,
    ...(hasReport ? [{ id: 'report', content: say('report') } as const] : []),
  ];
  return (
    <>
      <Tabs
        items={items}
        chosen={part}
        onChoose={(next) => open(next)}
        label={say('parts')}
        panel={panel}
        size="small"
        className={styles.tabs}
      />
      <Cautions
        result={result}
        explanation={explanation}
        onSupplement={part === 'text' ? () => open('supplement') : undefined}
      />
      <div ref={top} id={panel} role="tabpanel" aria-label={say(part)} className={styles.panel}>
        {part === 'text' ? (
          <TextPreview
            document={explanation.document}
            largeChange={settings.largeChange}
            onMissing={(key) => open('supplement', key)}
            footer={<ExplainFooter />}
          />
        ) : null}
        {part === 'supplement' ? <SupplementForm explanation={explanation} wanted={wanted} /> : null}
        {part === 'report' ? (
          <Suspense fallback={null}>
            <ReportPreview result={result} />
          </Suspense>
        ) : null}
      </div>
    </>
  );
}
