/** 说明: the text with its sources, and the supplement it needs. */
import { useMemo, useState } from 'react';
import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { explanationOf } from '../../model/explanation';
import { usePane, useSay } from '../../parts/context';
import { NotYet } from '../../parts/not-yet';
import { EXPLAIN_WORDS } from '../../words/explain';
import { Cautions } from './cautions';
import { SupplementForm } from './supplement-form';
import { TextPreview } from './text-preview';

const useStyles = makeStyles({
  tabs: { position: 'sticky', top: 0, zIndex: 1, padding: '0 4px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  count: { marginLeft: '4px', color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Part = 'text' | 'supplement';

export function ExplainView() {
  const { checked, supplement, settings } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const [part, setPart] = useState<Part>('text');
  const [wanted, setWanted] = useState<string>();
  const result = checked?.result;
  const explanation = useMemo(() => (result ? explanationOf(result, supplement, settings) : undefined), [result, supplement, settings]);
  if (!result || !explanation || result.set.tables.length === 0) return <NotYet />;
  const open = (next: Part, key?: string): void => {
    setPart(next);
    setWanted(key);
  };
  return (
    <>
      <TabList className={styles.tabs} size="small" selectedValue={part} aria-label={say('parts')} onTabSelect={(_, { value }) => open(value as Part)}>
        <Tab value="text">{say('text')}</Tab>
        <Tab value="supplement">
          {say('supplement')}
          {explanation.lacking > 0 ? <span className={styles.count}>{explanation.lacking}</span> : null}
        </Tab>
      </TabList>
      <Cautions result={result} explanation={explanation} onSupplement={part === 'text' ? () => open('supplement') : undefined} />
      {part === 'text' ? (
        <TextPreview document={explanation.document} largeChange={settings.largeChange} onMissing={(key) => open('supplement', key)} />
      ) : (
        <SupplementForm explanation={explanation} wanted={wanted} />
      )}
    </>
  );
}
