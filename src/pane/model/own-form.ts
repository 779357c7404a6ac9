/** The office's own form of the explanation: taken from a file, kept with the settings, given up again; and one of ours as a file to begin with. */
import { message } from '../../core/messages';
import type { PanePlatform } from '../platform';
import { OWN_FORM_WORDS } from '../words/own-form';
import { PaneProblem, type Runner } from './runner';
import { AUTOMATIC_FORM, OWN_FORM, type PaneSettings } from './settings';
import type { Store } from './store';

/** A character has four bytes at most. */
const BYTES = 4;
const MOST_TOLD = 8;

export class OwnForm {
  constructor(
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly platform: PanePlatform,
    private readonly change: (settings: Partial<PaneSettings>) => void,
  ) {}

  /** Used at once. A file with a mistake changes nothing. */
  take(file: File): Promise<boolean> {
    return this.runner.run('form', async () => {
      const { MOST_CHARACTERS, readForm } = await import('./writer');
      const isLarge = file.size > BYTES * MOST_CHARACTERS;
      const reading = isLarge ? undefined : readForm(await file.text());
      if (!reading) throw new PaneProblem(message(OWN_FORM_WORDS, 'large', { file: file.name }));
      if (!reading.ok) {
        const { problems } = reading;
        throw new PaneProblem(
          message(OWN_FORM_WORDS, 'wrong', { file: file.name, count: String(problems.length) }),
          problems.slice(0, MOST_TOLD),
        );
      }
      this.change({ form: OWN_FORM, ownForm: reading.form });
      const notice = message(OWN_FORM_WORDS, 'taken', { name: reading.form.name });
      this.store.dispatch({ kind: 'noticed', notice });
    });
  }

  forget(): void {
    const { form } = this.store.get().settings;
    this.change({ ownForm: undefined, ...(form === OWN_FORM ? { form: AUTOMATIC_FORM } : {}) });
  }

  get canExport(): boolean {
    return this.platform.saveDocument !== undefined;
  }

  /** The form in use, as a file that can be edited. */
  export(): Promise<boolean> {
    return this.runner.run('form', async () => {
      const { formOf, printForm } = await import('./writer');
      const { checked, settings } = this.store.get();
      const form = formOf(settings, checked?.result.set);
      const name = `${form.name}说明样式.json`;
      await this.platform.saveDocument?.(name, new TextEncoder().encode(printForm(form)));
      this.store.dispatch({ kind: 'noticed', notice: message(OWN_FORM_WORDS, 'exported', { name }) });
    });
  }
}
