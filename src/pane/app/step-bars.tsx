/** What the pane wrote last, what was taken back or done again; and what the check after it, or after any other change, found otherwise. */
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/check';
import type { UndoStep } from '../../hosts/steps';
import type { Headway, PaneState } from '../model/state';
import { Bar } from '../parts/bar';
import { CloseButton } from '../parts/close-button';
import { useModel, usePane, useSay, useTell } from '../parts/context';
import { STEP_WORDS } from '../words/steps';
import { useHeadway } from './headway-lines';

export function StepBar() {
  const model = useModel();
  const state = usePane();
  const say = useSay(STEP_WORDS);
  const own = shownWith(state) === 'step' ? state.headway : undefined;
  const { line, details } = useHeadway(own);
  const last = shownStep(state);
  if (!last) return null;
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
  const state = usePane();
  const { headway } = state;
  const { line, details } = useHeadway(headway);
  if (!headway || shownWith(state) !== 'itself' || headway.solved.length + headway.added.length === 0)
    return null;
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

/** Beside what went well, with what the check after it found where that was an undo. */
export function NoticeBar() {
  const model = useModel();
  const state = usePane();
  const { notice, offersRedo, nextStep } = state;
  const say = useSay(STEP_WORDS);
  const tell = useTell();
  const own = shownWith(state) === 'notice' ? state.headway : undefined;
  const { line, details } = useHeadway(own);
  if (!notice) return null;
  const close = (): void => {
    model.store.dispatch({ kind: 'noticed', notice: undefined });
    if (own) model.store.dispatch({ kind: 'headway-seen' });
  };
  const buttons = (
    <>
      {offersRedo && nextStep ? (
        <Button size="small" onClick={() => void model.editing.redo()}>
          {say('redo', { step: nextStep.name })}
        </Button>
      ) : null}
      <CloseButton onClick={close} />
    </>
  );
  return (
    <Bar tone={own?.added.some(isWrong) ? 'warning' : 'good'} buttons={buttons} below={details}>
      {tell(notice)}
      {line}
    </Bar>
  );
}

/** What was typed shows itself. */
function shownStep({ steps, seenStep }: PaneState): UndoStep | undefined {
  const last = steps.at(-1);
  return last && last.kind !== 'typed' && last.id > seenStep ? last : undefined;
}

/** Which bar tells of the headway: that of the step, that of the undo, or its own. */
function shownWith(state: PaneState): 'step' | 'notice' | 'itself' {
  const cause = state.headway?.cause;
  if (cause === 'fill' || cause === 'fix') return 'step';
  if (cause === 'redo' && shownStep(state)) return 'step';
  return cause === 'undo' && state.offersRedo && state.notice ? 'notice' : 'itself';
}

const isWrong = ({ severity }: Finding): boolean => severity !== 'hint';
