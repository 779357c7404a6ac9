/** What the pane wrote last, with the way back; and what the check after it, or after any other change, found otherwise. */
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/check';
import type { Headway } from '../model/state';
import { Bar } from '../parts/bar';
import { CloseButton } from '../parts/close-button';
import { useModel, usePane, useSay } from '../parts/context';
import { STEP_WORDS } from '../words/steps';
import { useHeadway } from './headway-lines';

export function StepBar() {
  const model = useModel();
  const { steps, seenStep, headway } = usePane();
  const say = useSay(STEP_WORDS);
  const own = headway && isOfStep(headway) ? headway : undefined;
  const { line, details } = useHeadway(own);
  const last = steps.at(-1);
  if (!last || last.kind === 'typed' || last.id <= seenStep) return null;
  const buttons = (
    <>
      <Button size="small" onClick={() => void model.editing.undo()}>
        {say('undo', { step: last.name })}
      </Button>
      <CloseButton onClick={() => model.store.dispatch({ kind: 'step-seen', id: last.id })} />
    </>
  );
  return (
    <Bar tone={own?.added.some(isWrong) ? 'warning' : 'good'} buttons={buttons} below={details}>
      {say(last.kind === 'fill' ? 'doneFill' : 'doneFix', { count: String(last.changes.applied.length) })}
      {own?.cause === 'fill' ? <AfterFill headway={own} /> : null}
      {line}
    </Bar>
  );
}

/** Beside the bar of a step, or where there was none. */
export function HeadwayBar() {
  const model = useModel();
  const { headway } = usePane();
  const { line, details } = useHeadway(headway);
  if (!headway || isOfStep(headway) || headway.solved.length + headway.added.length === 0) return null;
  return (
    <Bar
      tone={headway.added.some(isWrong) ? 'warning' : 'good'}
      buttons={<CloseButton onClick={() => model.store.dispatch({ kind: 'headway-seen' })} />}
      below={details}
    >
      {line}
    </Bar>
  );
}

/** Filling was tried before: it brings nothing that differs. What was kept back for it is on its own page. */
function AfterFill({ headway: { added, kept = 0 } }: { readonly headway: Headway }) {
  const model = useModel();
  const { view } = usePane();
  const say = useSay(STEP_WORDS);
  const wrong = added.filter(isWrong).length;
  return (
    <>
      <div>{wrong === 0 ? say('afterFill') : say('afterFillAdded', { count: String(wrong) })}</div>
      {kept === 0 ? null : (
        <div>
          {say('kept', { count: String(kept) })}{' '}
          {view === 'fill' ? null : (
            <Button size="small" appearance="subtle" onClick={() => model.show('fill')}>
              {say('seeKept')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

const isOfStep = ({ cause }: Headway): boolean => cause === 'fill' || cause === 'fix';

const isWrong = ({ severity }: Finding): boolean => severity !== 'hint';
