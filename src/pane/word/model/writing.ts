/** Our sections in the Word document: put in, brought up to date, one sentence replaced. */
import { message, type Say } from '../../../core/messages';
import type { NarrativeDocument } from '../../../core/narrative';
import type { TextDocument, TextPlace } from '../../../core/proofread/types';
import type { FigureChange, StaleSentence } from '../../../hosts/word/types';
import type { Pictures } from '../../charts';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem } from '../../model/runner';
import { explanationDocument } from '../../model/explanation';
import { wholeOf } from '../../model/supplement';
import { WRITE_WORDS } from '../../words/word-write';
import type { SectionHost, TextHost, WordPaneOptions } from '../platform';
import { placeOfFigure, placeOfSentence } from './find';
import type { Observable } from './observable';
import { wholeText } from './sections';
import type { WordState } from './word-state';

export class Writing {
  constructor(
    private readonly sections: SectionHost,
    private readonly text: TextHost,
    private readonly pane: PaneModel,
    private readonly store: Observable<WordState>,
    private readonly draw: WordPaneOptions['pictures'],
  ) {}

  get canDraw(): boolean {
    return this.draw !== undefined;
  }

  /** Looks at what stands in the document. For use within another task. */
  async look(): Promise<void> {
    const [inserted, text] = await Promise.all([this.sections.inserted(), this.text.read()]);
    this.store.set({ standing: { inserted: new Set(inserted), text } });
  }

  /** All sections without a list. */
  insert(ids?: readonly string[]): Promise<boolean> {
    return this.pane.runner.run('insert', async () => {
      const document = this.document();
      const { pictures, leftOut } = await this.pictures();
      await this.sections.insert(document, ids, pictures);
      await this.look();
      const count = String((ids ?? document.sections).length);
      if (leftOut === 0) this.tell('inserted', { count });
      else this.tell('insertedFewCharts', { count, left: String(leftOut) });
    });
  }

  update(): Promise<boolean> {
    return this.pane.runner.run('update', async () => {
      const document = this.document();
      const { pictures } = await this.pictures();
      const report = await this.sections.update(document, pictures);
      this.store.set({ update: { report, replaced: new Set(), text: wholeText(document) } });
      await this.look();
    });
  }

  /** `place`: of the sentence in the report. */
  replace(sentence: StaleSentence, place: number): Promise<boolean> {
    return this.pane.runner.run('update', async () => {
      await this.sections.replaceSentence(this.document(), sentence);
      const { update } = this.store.get();
      if (update) this.store.set({ update: { ...update, replaced: new Set([...update.replaced, place]) } });
      await this.look();
    });
  }

  closeReport(): void {
    this.store.set({ update: undefined });
  }

  goToChange(change: FigureChange): Promise<boolean> {
    return this.go((text, document) => placeOfFigure(text, document, change));
  }

  goToSentence(sentence: StaleSentence): Promise<boolean> {
    return this.go((text, document) => placeOfSentence(text, document, sentence));
  }

  private go(
    find: (text: TextDocument, document: NarrativeDocument) => TextPlace | undefined,
  ): Promise<boolean> {
    return this.pane.runner.runAside(async () => {
      const place = find(await this.text.read(), this.document());
      if (!place) throw new PaneProblem(message(WRITE_WORDS, 'notFound'));
      await this.text.select(place);
    });
  }

  private document(): NarrativeDocument {
    const document = explanationDocument(this.pane.state);
    if (!document) throw new PaneProblem(message(WRITE_WORDS, 'noTables'));
    return document;
  }

  private async pictures(): Promise<Pictures> {
    const { checked, supplement, settings } = this.pane.state;
    if (!this.draw || !checked || !settings.charts) return { pictures: [], leftOut: 0 };
    return this.draw({ result: checked.result, supplement: wholeOf(supplement), settings });
  }

  private readonly tell: Say<typeof WRITE_WORDS, void> = (id, ...gaps) =>
    this.pane.store.dispatch({ kind: 'noticed', notice: message(WRITE_WORDS, id, ...gaps) });
}
