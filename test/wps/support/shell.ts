/** WPS around the simulated 表格, as it is declared: panes, files, memory, and more than one workbook. */
import type { WpsApplication, WpsPane } from '../../../src/wps/types';
import type { Workbook } from '../../office-host/excel/workbook';
import { Workbook as NewWorkbook } from '../../office-host/excel/workbook';
import { openEt, type SimulatedEt } from '../../wps-host/et/program';

class SimulatedPane implements WpsPane {
  Visible = false;
  DockPosition = 0;
  isGone = false;
  constructor(
    readonly ID: number,
    public url: string,
  ) {}
  Navigate(url: string): void {
    if (this.isGone) throw new Error('0x800A01A8');
    this.url = url;
  }
  Delete(): void {
    this.isGone = true;
  }
}

/** Files by path; what lies in a folder that is not there can't be written. */
class Disk {
  readonly files = new Map<string, string>();
  readonly folders = new Set(['C:\\桌面', 'D:\\下载', 'C:\\AppData', 'C:\\Temp']);

  Exists = (path: string): boolean => this.files.has(path) || this.folders.has(path);
  Mkdir = (path: string): void => void this.folders.add(path);
  Remove = (path: string): void => void this.files.delete(path);
  writeAsBinaryString = (path: string, binary: string): boolean => {
    if (/[^\0-\xff]/.test(binary)) throw new Error('not bytes');
    return this.put(path, binary);
  };
  /** Stops at a zero byte, as was measured. */
  WriteFile = (path: string, text: string): boolean => this.put(path, text.replace(/\0[^]*/, ''));
  ReadFile = (path: string): string => this.get(path).replace(/\0[^]*/, '');
  ReadFileAsArrayBuffer = (path: string): ArrayBuffer => {
    const text = this.get(path);
    return Uint8Array.from(text, (sign) => sign.charCodeAt(0)).buffer;
  };

  private put(path: string, content: string): boolean {
    if (!this.folders.has(path.slice(0, path.lastIndexOf('\\')))) return false;
    this.files.set(path, content);
    return true;
  }
  private get(path: string): string {
    const content = this.files.get(path);
    if (content === undefined) throw new Error(`no ${path}`);
    return content;
  }
}

export interface SimulatedWps {
  readonly application: WpsApplication;
  readonly panes: SimulatedPane[];
  readonly disk: Disk;
  readonly memory: Map<string, unknown>;
  /** The workbooks that are open, the one in front last. */
  readonly open: SimulatedEt[];
  /** Another workbook comes to the front, as by the user. */
  bringToFront(workbook: Workbook): void;
}

export function openWps(workbook: Workbook): SimulatedWps {
  const open = [openEt(workbook)];
  const panes: SimulatedPane[] = [];
  const disk = new Disk();
  const memory = new Map<string, unknown>();
  const front = (): SimulatedEt => open[open.length - 1]!;
  const shell: Record<string, unknown> = {
    Name: 'Microsoft Excel',
    Version: '12.0',
    Build: '12.1.0.28043',
    Path: 'C:\\WPS',
    FileSystem: disk,
    Env: {
      GetDesktopPath: () => 'C:\\桌面',
      GetDownloadPath: () => 'D:\\下载',
      GetAppDataPath: () => 'C:\\AppData',
      GetTempPath: () => 'C:\\Temp\\',
    },
    PluginStorage: {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: unknown) => void memory.set(key, value),
    },
    Workbooks: {
      Add: () => {
        const made = new NewWorkbook('工作簿1');
        made.$addSheet('Sheet1');
        open.push(openEt(made));
        return bookOf(front());
      },
    },
    CreateTaskPane: (url: string) => {
      panes.push(new SimulatedPane(panes.length + 1, url));
      return panes[panes.length - 1];
    },
    GetTaskPane: (id: number) => panes.find(({ ID, isGone }) => ID === id && !isGone),
  };

  const bookOf = (one: SimulatedEt): object =>
    new Proxy(one.application.ActiveWorkbook, {
      get: (book, name) => {
        if (name === 'Close') return () => void open.splice(open.indexOf(one), 1);
        if (name === 'SaveCopyAs') return (path: string) => void disk.files.set(path, 'PK\x03\x04');
        return Reflect.get(book, name) as unknown;
      },
    });

  const application = new Proxy(
    {},
    {
      get: (_, name) => (name in shell ? shell[String(name)] : Reflect.get(front().application, name)),
      set: (_, name, value) => Reflect.set(front().application, name, value),
    },
  ) as WpsApplication;

  return {
    application,
    panes,
    disk,
    memory,
    open,
    bringToFront(other) {
      const { program } = front();
      open.push(openEt(other));
      program.ApiEvent.$tell('WorkbookActivate');
    },
  };
}
