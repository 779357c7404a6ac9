/** 全部改正: what findings are sure of, tried on a copy, looked at, and written as one step. */
import { tryFixes, wantedFixes } from '../../core/fix';
import { message } from '../../core/messages';
import { MEND_WORDS } from '../words/mend';
import type { Checking } from './checking';
import type { Editing } from './editing';
import type { Runner } from './runner';
import { PaneProblem } from './runner';
import type { Store } from './store';

export class Mending {
  constructor(
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly checking: Checking,
    private readonly editing: Editing,
  ) {}

  /** Nothing is written yet. */
  preview(): Promise<boolean> {
    return this.runner.run(
      'try',
      async (steps) => {
        const { checked } = this.store.get();
        if (!checked) return;
        const check = await this.checking.tester();
        const rest = async (): Promise<void> => {
          await new Promise((resolve) => setTimeout(resolve));
          steps.next();
        };
        await rest();
        const { grids, result } = checked;
        const tried = await tryFixes(wantedFixes(checked), { grids, result, check, rest });
        steps.settle();
        if (tried.good.length === 0)
          throw new PaneProblem(message(MEND_WORDS, 'noneGood'), [message(MEND_WORDS, 'oneByOne')]);
        this.store.dispatch({ kind: 'tried', tried });
      },
      { stoppable: true },
    );
  }

  cancel(): void {
    this.store.dispatch({ kind: 'tried', tried: undefined });
  }

  apply(): Promise<boolean> {
    const { tried } = this.store.get();
    return this.editing.fix(tried?.good.flatMap(({ suspects }) => suspects) ?? [], 'mend');
  }
}
