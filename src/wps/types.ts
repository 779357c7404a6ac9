/** What the pages of the add-in ask of WPS beside the workbook: panes, files, and a little memory. */
import type { EtApplication } from '../hosts/wps/et';

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
  CreateTaskPane(url: string, title?: string): WpsPane;
  GetTaskPane(id: number): WpsPane | null | undefined;
}

export type WpsApplication = EtApplication & WpsShell;

/** Undefined where the page was not opened by WPS. */
export const wpsApplication = (): WpsApplication | undefined =>
  (globalThis as { readonly Application?: WpsApplication }).Application;
