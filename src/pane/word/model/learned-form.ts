/** The form learned from last year's document: kept beside the answers of its department and year, and used for a document that has its figures. */
import type { NarrativeForm, Supplement } from '../../../core/narrative';
import type { PaneModel } from '../../model/pane-model';
import type { SectionHost } from '../platform';

const STATE = 'learned-form';

export class LearnedForm {
  constructor(
    private readonly sections: Pick<SectionHost, 'hasLearned' | 'carried'>,
    private readonly pane: PaneModel,
  ) {}

  get inUse(): NarrativeForm | undefined {
    return this.pane.state.settings.learnedForm;
  }

  /** For the workbook that has just been opened: what the document itself carries for that year, or what was kept here. Gives the answers it carries. */
  async find(year: number | undefined): Promise<Supplement | undefined> {
    const stands = await this.sections.hasLearned();
    const carried = stands ? await this.carried() : undefined;
    const isOfYear = carried !== undefined && carried.supplement.year === year;
    const kept = stands && !isOfYear ? await this.kept() : undefined;
    const own = isOfYear || (kept === undefined && year === undefined) ? carried : undefined;
    this.use(own?.form ?? kept);
    return own?.supplement;
  }

  async keep(form: NarrativeForm | undefined): Promise<void> {
    const { printForm } = await import('../../model/writer');
    await this.pane.host.saveState(STATE, form ? printForm(form) : '');
    this.use(form);
  }

  private async carried() {
    const text = await this.sections.carried();
    if (text === undefined) return undefined;
    const { readCarried } = await import('../../model/writer');
    return readCarried(text);
  }

  private async kept(): Promise<NarrativeForm | undefined> {
    const text = await this.pane.host.loadState(STATE);
    if (text === undefined || text === '') return undefined;
    const { readForm } = await import('../../model/writer');
    const reading = readForm(text);
    return reading.ok ? reading.form : undefined;
  }

  /** Only while the document is open: the settings that are kept have nothing of it. */
  private use(learnedForm: NarrativeForm | undefined): void {
    const { settings } = this.pane.state;
    if (settings.learnedForm !== learnedForm)
      this.pane.store.dispatch({ kind: 'settings-changed', settings: { ...settings, learnedForm } });
  }
}
