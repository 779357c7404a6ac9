/** 撤销 and 重做 beside the chosen cell; both stand there as soon as anything was done, so that nothing moves. */
import type { ReactElement } from 'react';
import type { FileHost } from '../../hosts/files/open';
import { useLastStep, useNextStep, type StepActs } from '../app/use-undo';
import type { WorkbenchSay } from '../words';

interface StepButtonsProps {
  readonly host: FileHost;
  readonly steps: StepActs;
  readonly say: WorkbenchSay;
}

export function StepButtons({ host, steps, say }: StepButtonsProps): ReactElement | null {
  const last = useLastStep(host);
  const next = useNextStep(host);
  if (!last && !next) return null;
  return (
    <div className="steps" role="group" aria-label={say('steps')}>
      <button
        type="button"
        aria-label={say('undo')}
        aria-disabled={!last}
        title={last && say('undoStep', { step: last.name })}
        onClick={() => last && steps.undo()}
      >
        ↶
      </button>
      <button
        type="button"
        aria-label={say('redo')}
        aria-disabled={!next}
        title={next && say('redoStep', { step: next.name })}
        onClick={() => next && steps.redo()}
      >
        ↷
      </button>
    </div>
  );
}
