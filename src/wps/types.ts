/** What the pages of the add-in ask of WPS beside workbook and document: panes, files, and a little memory. */
import type { EtApplication } from '../hosts/wps/et';
import type { WriterApplication } from '../hosts/wps/writer';

export interface WpsPane {
  readonly ID: number;
  Visible: boolean;
  /** 2: at the right. */
  DockPosition: number;
  Navigate(url: string): void;
  Delete(): void;
}

/** Of the computer, whatever it runs. Paths are of its own kind. */
interface WpsFolders {
  GetDesktopPath(): string;
  GetDownloadPath(): string;
  GetAppDataPath(): string;
  GetTempPath(): string;
}

/** `ReadFile` and `WriteFile` stop at a zero byte: they are for plain texts. */
interface WpsFiles {
  Exists(path: string): boolean;
  Mkdir(path: string): void;
  ReadFile(path: string): string;
  WriteFile(path: string, text: string): boolean;
  /** One character a byte. */
  writeAsBinaryString(path: string, binary: string): boolean;
  ReadFileAsArrayBuffer(path: string): ArrayBuffer;
  Remove(path: string): void;
}

/** Gone with the program; shared by the add-in's pages in all three programs. */
interface WpsMemory {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number): void;
}

export interface WpsShell {
  readonly Env: WpsFolders;
  readonly FileSystem: WpsFiles;
  readonly PluginStorage: WpsMemory;
  /** Present in 表格 only. */
  readonly Workbooks?: unknown;
  /** Present in 文字 only. */
  readonly Documents?: unknown;
  CreateTaskPane(url: string, title?: string): WpsPane;
  GetTaskPane(id: number): WpsPane | null | undefined;
}

export type WpsApplication = EtApplication & WpsShell;
export type WriterWps = WriterApplication & WpsShell;

/** The program that a page was opened in, by the name that WPS enters add-ins for it. */
export type WpsProgram =
  | { readonly kind: 'et'; readonly application: WpsApplication }
  | { readonly kind: 'wps'; readonly application: WriterWps };

export type ProgramKind = WpsProgram['kind'];

/** Undefined in 演示, where there is nothing for us to do. */
export function programOf(shell: Pick<WpsShell, 'Workbooks' | 'Documents'>): ProgramKind | undefined {
  if (isThere(shell.Workbooks)) return 'et';
  return isThere(shell.Documents) ? 'wps' : undefined;
}

const isThere = (root: unknown): boolean => root !== undefined && root !== null;

/** Undefined where the page was not opened by a program of WPS that we know. */
export function wpsProgram(): WpsProgram | undefined {
  const { Application: application } = globalThis as { readonly Application?: WpsApplication & WriterWps };
  const kind = application && programOf(application);
  return kind && { kind, application };
}
