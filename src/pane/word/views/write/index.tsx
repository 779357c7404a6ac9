/** 说明 in Word: which sections stand in the document, what changed, and the supplement. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { explanationOf } from '../../../model/explanation';
import { countsOf } from '../../../model/verdict';
import { Bar } from '../../../parts/bar';
import { usePane, useSay } from '../../../parts/context';
import { Tabs, type TabItem } from '../../../parts/tabs';
import { SupplementForm } from '../../../views/explain/supplement-form';
import { useSupplementTab } from '../../../views/explain/supplement-tab';
import { DRAFT_WORDS } from '../../../words/word-draft';
import { REFILL_WORDS } from '../../../words/word-refill';
import { START_WORDS } from '../../../words/word-start';
import { WRITE_WORDS } from '../../../words/word-write';
import { useWord, useWordState } from '../../context';
import { DraftPart } from '../draft';
import { RefillPart } from '../refill';
import { BookStrip } from './book-strip';
import { SectionList } from './section-list';
import { TextChoices } from './text-choices';
import { UpdateResult } from './update-result';
import { WriteFooter } from './write-footer';
import { sectionRows } from '../../model/sections';

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

type Part = 'sections' | 'supplement' | 'draft' | 'refill';

export function WriteView() {
  const { writing, refilling } = useWord();
  const { checked, supplement, settings, reasons } = usePane();
  const { standing, update } = useWordState();
  const say = useSay(WRITE_WORDS);
  const start = useSay(START_WORDS);
  const draftSay = useSay(DRAFT_WORDS);
  const refillSay = useSay(REFILL_WORDS);
  const styles = useStyles();
  const [part, setPart] = useState<Part>('sections');
  const panel = useId();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.closest('main')?.scrollTo?.(0, 0);
  }, [part, update]);
  const result = checked?.result;
  const explanation = useMemo(
    () => (result ? explanationOf(result, supplement, settings) : undefined),
    [result, supplement, settings],
  );
  const supplementTab = useSupplementTab(explanation?.lacking ?? 0);
  if (!writing || !result || !explanation) return null;
  const rows = sectionRows(explanation.document, standing, update);
  const errors = countsOf(result.findings, reasons).error;
  const items: readonly TabItem<Part>[] = [
    { id: 'sections', content: say('sections') },
    supplementTab,
    { id: 'draft', content: draftSay('draft') },
    ...(refilling ? [{ id: 'refill' as const, content: refillSay('refill') }] : []),
  ];
  return (
    <>
      <BookStrip />
      <Tabs
        items={items}
        chosen={part}
        onChoose={setPart}
        label={say('parts')}
        panel={panel}
        size="small"
        className={styles.tabs}
      />
      {errors > 0 ? <Bar tone="warning">{start('errors', { count: String(errors) })}</Bar> : null}
      <div ref={top} id={panel} role="tabpanel" aria-label={say('parts')} className={styles.panel}>
        {part === 'supplement' ? <SupplementForm explanation={explanation} wanted={undefined} /> : null}
        {part === 'draft' ? <DraftPart /> : null}
        {part === 'refill' ? <RefillPart /> : null}
        {part === 'sections' ? (
          <>
            {update ? <UpdateResult update={update} rows={rows} /> : null}
            <TextChoices isNew={rows.every(({ state }) => state === 'absent')} />
            <SectionList rows={rows} />
            <WriteFooter rows={rows} onSupplement={() => setPart('supplement')} />
          </>
        ) : null}
      </div>
    </>
  );
}
