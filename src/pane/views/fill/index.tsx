/** 填列: what would be filled, by table, with a tick each; filled and taken back as a whole. */
import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { fillGroups, planOf } from '../../../core/fill';
import { tickedEdits } from '../../model/fills';
import { useModel, usePane, useSay } from '../../parts/context';
import { Bar } from '../../parts/bar';
import { Empty } from '../../parts/empty';
import { NotYet } from '../../parts/not-yet';
import { FILL_WORDS } from '../../words/fill';
import { FillFooter } from './fill-footer';
import { FillGroupCard } from './fill-group';
import { FillIntro } from './fill-intro';
import { UnfilledList } from './unfilled';

export function FillView() {
  const model = useModel();
  const { checked, formulas, unticked, steps } = usePane();
  const say = useSay(FILL_WORDS);
  const result = checked?.result;
  const plan = useMemo(() => (result ? planOf(result, { formulas }) : undefined), [result, formulas]);
  if (!result || !plan || result.set.tables.length === 0) return <NotYet />;
  const obstacles = plan.obstacles.length;
  const last = steps.at(-1);
  const refused = last?.kind === 'fill' ? last.changes.refused : [];
  const isEmpty = plan.edits.length === 0;
  const isDone = isEmpty && plan.withheld.length === 0;
  return (
    <>
      {obstacles > 0 ? (
        <Bar
          tone="warning"
          buttons={
            <Button size="small" onClick={() => model.showFindings({ level: 'error' })}>
              {say('seeObstacles')}
            </Button>
          }
        >
          {say('obstacles', { count: String(obstacles) })}
        </Bar>
      ) : null}
      <UnfilledList
        heading={say('notFilled', { count: String(refused.length) })}
        items={refused.map(({ edit, reason }) => ({ ...edit, reason }))}
      />
      {obstacles === 0 && isDone ? <Empty sign="✓" title={say('none')} advice={say('noneAdvice')} /> : null}
      {isEmpty ? null : <FillIntro count={plan.edits.length} formulas={formulas} />}
      {fillGroups(plan, result.set.tables).map((group) => (
        <FillGroupCard key={`${group.table?.id ?? ''} ${group.sheet}`} group={group} unticked={unticked} />
      ))}
      <UnfilledList heading={say('refused')} items={plan.refused} />
      <UnfilledList heading={say('withheld')} items={plan.withheld} />
      {isEmpty ? null : <FillFooter count={tickedEdits(plan, unticked).length} />}
    </>
  );
}
