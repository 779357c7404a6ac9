/** 问题: findings by table, filtered and searched; one opens into its arithmetic. */
import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { filtered, grouped, listed } from '../../model/listing';
import { NO_FILTER } from '../../model/state';
import { useModel, usePane, useSay, useTell } from '../../parts/context';
import { Empty } from '../../parts/empty';
import { NotYet } from '../../parts/not-yet';
import { FINDINGS_WORDS } from '../../words/findings';
import { FindingList } from './finding-list';
import { MendOffer, MendPreview } from './mend-all';
import { Toolbar } from './toolbar';

export function FindingsView() {
  const model = useModel();
  const { checked, reasons, filter, tried } = usePane();
  const say = useSay(FINDINGS_WORDS);
  const tell = useTell();
  const items = useMemo(() => (checked ? listed(checked.result.findings, reasons) : []), [checked, reasons]);
  const shown = useMemo(() => filtered(items, filter, tell), [items, filter, tell]);
  if (!checked || checked.result.set.tables.length + items.length === 0) return <NotYet />;
  if (items.length === 0) return <Empty sign="✓" title={say('none')} advice={say('noneAdvice')} />;
  if (tried) return <MendPreview tried={tried} />;
  const showAll = (
    <Button onClick={() => model.store.dispatch({ kind: 'filtered', filter: NO_FILTER })}>
      {say('clearFilter')}
    </Button>
  );
  return (
    <>
      <Toolbar items={items} />
      <MendOffer checked={checked} />
      {shown.length === 0 ? (
        <Empty title={say('noMatch')} advice="" action={showAll} />
      ) : (
        <FindingList groups={grouped(shown, checked.result.set)} />
      )}
    </>
  );
}
