/** What a platform can do beyond its workbook host: keep settings, save a file, copy rich text, read last year's workbook. */
import type { Grid } from '../core/grid';
import type { Locale, Message } from '../core/messages';
import type { NarrativeDocument } from '../core/narrative';
import type { Chart } from '../core/narrative/charts';
import type { UndoStep } from '../hosts/steps';
import type { View } from './model/state';

/** Where the pane's settings live, as one text. Both may throw nothing: a platform that keeps nothing returns undefined. */
export interface PaneSettingsStore {
  load(): string | undefined;
  save(text: string): void;
}

/** Each is left out where the platform lacks it; the pane then leaves out the button. All may throw a HostProblem. */
export interface PanePlatform {
  /** Writes the explanation as a .docx. The writer is the platform's, loaded when it is first needed. */
  readonly writeDocument?: (document: NarrativeDocument, charts: readonly Chart[]) => Promise<Uint8Array>;
  /** Hands a finished file to the user. Needed beside `writeDocument`. */
  readonly saveDocument?: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Puts rich text on the clipboard, with the plain text for programs that take no other. Without it the browser's own way is used. */
  readonly copyRich?: (html: string, text: string) => Promise<void>;
  /** Puts plain text on the clipboard. Without it the browser's own way is used. */
  readonly copyText?: (text: string) => Promise<void>;
  /** The workbook is a copy that nobody can write into or look at, as in Word. */
  readonly isCopy?: boolean;
  /** Reads a workbook the user picks: last year's. Throws a HostProblem where it cannot be read, or the signal stops it. */
  readonly readWorkbookFile?: (file: File, signal?: AbortSignal) => Promise<readonly Grid[]>;
}

export interface PaneOptions extends PanePlatform {
  /** Tells the user at once of something typed that may do harm; the step takes it back. */
  readonly warn?: (what: Message, step: UndoStep) => void;
  /** The language to begin with; what the user chose in the settings wins. */
  readonly locale?: Locale;
  /** Without it the pane follows the system, and changes with it. */
  readonly theme?: 'light' | 'dark';
  /** The view that a ribbon button asked for: it is shown, and the workbook is checked at once. */
  readonly view?: View;
  /** Without it nothing is remembered between two openings. */
  readonly settings?: PaneSettingsStore;
}
