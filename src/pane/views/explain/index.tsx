/** 说明: the text with its sources, and the supplement it needs. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { explanationOf } from '../../model/explanation';
import { usePane, useSay } from '../../parts/context';
import { NotYet } from '../../parts/not-yet';
import { Tabs, type TabItem } from '../../parts/tabs';
import { EXPLAIN_WORDS } from '../../words/explain';
import { Cautions } from './cautions';
import { SupplementForm } from './supplement-form';
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
  count: {
    marginLeft: '4px',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Part = 'text' | 'supplement';

export function ExplainView() {
  const { checked, supplement, settings } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const [part, setPart] = useState<Part>('text');
  const [wanted, setWanted] = useState<string>();
  const panel = useId();
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    top.current?.closest('main')?.scrollTo?.(0, 0);
  }, [part]);
  const result = checked?.result;
  const explanation = useMemo(
    () => (result ? explanationOf(result, supplement, settings) : undefined),
    [result, supplement, settings],
  );
  if (!result || !explanation || result.set.tables.length === 0) return <NotYet />;
  const open = (next: Part, key?: string): void => {
    setPart(next);
    setWanted(key);
  };
  const items: readonly TabItem<Part>[] = [
    { id: 'text', content: say('text') },
    { id: 'supplement', content: <SupplementTab lacking={explanation.lacking} /> },
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
          />
        ) : (
          <SupplementForm explanation={explanation} wanted={wanted} />
        )}
      </div>
    </>
  );
}

function SupplementTab({ lacking }: { readonly lacking: number }) {
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  return (
    <>
      {say('supplement')}
      {lacking > 0 ? <span className={styles.count}>{lacking}</span> : null}
    </>
  );
}
