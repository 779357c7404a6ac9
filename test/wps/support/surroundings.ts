/** WPS around whatever is open in it, as it is declared: panes, files, memory. */
import type { WpsPane } from '../../../src/wps/types';

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

export interface Surroundings {
  readonly panes: SimulatedPane[];
  readonly disk: Disk;
  readonly memory: Map<string, unknown>;
  /** What `Application` has of it. */
  readonly shell: Readonly<Record<string, unknown>>;
}

export function surroundings(): Surroundings {
  const panes: SimulatedPane[] = [];
  const disk = new Disk();
  const memory = new Map<string, unknown>();
  const shell = {
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
    CreateTaskPane: (url: string) => {
      panes.push(new SimulatedPane(panes.length + 1, url));
      return panes[panes.length - 1];
    },
    GetTaskPane: (id: number) => panes.find(({ ID, isGone }) => ID === id && !isGone),
  };
  return { panes, disk, memory, shell };
}
