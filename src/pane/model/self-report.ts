/** The self-evaluation report of the workbook: written, copied, saved. Its writer is loaded when it is first wanted. */
import { message } from '../../core/messages';
import { documentText, type NarrativeDocument } from '../../core/narrative';
import { specOf, type TableSet } from '../../core/tables';
import type { PanePlatform } from '../platform';
import { EXPLAIN_WORDS } from '../words/explain';
import type { Runner } from './runner';
import type { Store } from './store';

const FILE_NAME = '绩效自评报告';

/** Whether there is anything to report on. */
export const hasSelfEvaluation = ({ tables }: TableSet): boolean =>
  tables.some(({ id }) => specOf(id).family === 'self-evaluation');

/** A workbook with nothing else has no figures for the other texts. */
export const isSelfEvaluationOnly = ({ tables }: TableSet): boolean =>
  tables.length > 0 && tables.every(({ id }) => specOf(id).family === 'self-evaluation');

export class SelfReport {
  constructor(
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly platform: PanePlatform,
  ) {}

  copy(): Promise<boolean> {
    return this.runner.run('copy', async () => {
      const document = await this.document();
      if (!document) return;
      const { copyRich, documentHtml } = await import('./writer');
      await (this.platform.copyRich ?? copyRich)(documentHtml(document), documentText(document));
      this.store.dispatch({ kind: 'noticed', notice: message(EXPLAIN_WORDS, 'copied') });
    });
  }

  save(): Promise<boolean> {
    return this.runner.run('save', async () => {
      const document = await this.document();
      if (!document) return;
      const year = document.year === undefined ? '' : `${document.year}年度`;
      const name = `${document.department ?? ''}${year}${FILE_NAME}.docx`;
      const bytes = await this.platform.writeDocument?.(document, []);
      if (bytes) await this.platform.saveDocument?.(name, bytes);
      this.store.dispatch({ kind: 'noticed', notice: message(EXPLAIN_WORDS, 'saved', { name }) });
    });
  }

  private async document(): Promise<NarrativeDocument | undefined> {
    const { checked, settings } = this.store.get();
    if (!checked) return undefined;
    const { reportOf } = await import('./report-document');
    return reportOf(checked.result, settings);
  }
}
