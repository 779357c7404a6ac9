/** A host for the genuine office.js in Word: a document, the conversation with the pane, and what tests may upset. */
import { FaultPlan } from '../protocol/faults';
import { HostPage } from '../protocol/host-page';
import { RequirementGate } from '../requirements/gate';
import type { RequirementTable } from '../requirements/gate';
import { Interpreter } from '../richapi/interpreter';
import { WordDocument } from './document';
import { SearchOptions } from './search';

export interface WordOfficeOptions {
  readonly document: WordDocument;
  /** `requirementTable('Word')`; a browser is given it as JSON. */
  readonly table: RequirementTable;
  /** Office 2021 has 1.3. */
  readonly wordApi?: string;
  readonly locale?: string;
}

export class WordOffice {
  readonly faults = new FaultPlan();
  readonly page: HostPage;
  private readonly interpreter: Interpreter;
  private current: WordDocument;

  constructor(options: WordOfficeOptions) {
    const declared = { WordApi: options.wordApi ?? '1.3', RichApiRuntime: '1.2', DialogApi: '1.2' };
    this.current = options.document;
    this.interpreter = new Interpreter({
      root: () => this.current,
      create: (name) => (name.endsWith('.SearchOptions') ? new SearchOptions() : undefined),
      gate: new RequirementGate(options.table, declared),
      guard: () => undefined,
      onRegister: () => undefined,
    });
    this.page = new HostPage({
      application: 'Word',
      execute: (batch, failAt) => this.interpreter.execute(batch, failAt),
      faults: this.faults,
      requirements: declared,
      documentUrl: `https://pane.test/${options.document.$name}`,
      locale: options.locale ?? 'zh-CN',
    });
  }

  get document(): WordDocument {
    return this.current;
  }

  /** Another document in the same window, with all counts at 0. */
  open(document: WordDocument): WordDocument {
    this.current = document;
    this.faults.clear();
    this.page.traffic.reset();
    return document;
  }

  /** All that was asked of it and upset in it. */
  forget(): void {
    this.open(new WordDocument());
    this.interpreter.references.clear();
    this.page.beAsNew();
  }

  /** How many objects the add-in makes Word remember. */
  get referencesLeft(): number {
    return this.interpreter.references.count;
  }
}
