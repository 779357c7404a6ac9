/** Files and settings of the add-in, by WPS's own means: a page of an add-in can't hand a download over. */
import { HostProblem } from '../hosts/host';
import type { PaneSettingsStore } from '../pane';
import { keptText, quietly } from '../hosts/browser';
import type { WpsShell } from './types';
import { wpsPageMessage } from './words';

type Shell = Pick<WpsShell, 'Env' | 'FileSystem'>;

/** As the computer writes its paths. */
const joined = (folder: string, name: string): string => {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.replace(/[\\/]$/, '') + separator + name;
};

/** What no file may be called on Windows. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\r\n\t]/g, '_');

/** A file that stands is never written over. */
function freePath({ FileSystem: files }: Shell, folder: string, name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(safeName(name)) ?? [];
  for (let turn = 1; ; turn += 1) {
    const path = joined(folder, turn === 1 ? stem + ending : `${stem} (${turn})${ending}`);
    if (!files.Exists(path)) return path;
  }
}

/** As many arguments as every engine takes. */
const AT_ONCE = 8192;

function binaryOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return text;
}

/** Puts a file on the desktop, or else among the downloads. Returns where it is; throws a HostProblem where it is nowhere. */
export function saveFile(shell: Shell, name: string, bytes: Uint8Array): string {
  const { Env, FileSystem } = shell;
  const binary = binaryOf(bytes);
  for (const folderOf of [() => Env.GetDesktopPath(), () => Env.GetDownloadPath()]) {
    const saved = quietly(() => {
      const path = freePath(shell, folderOf(), name);
      FileSystem.writeAsBinaryString(path, binary);
      return FileSystem.Exists(path) ? path : undefined;
    });
    if (saved !== undefined) return saved;
  }
  throw new HostProblem(wpsPageMessage('notSaved', { name }));
}

const FOLDER = 'juesuan';
const SETTINGS = 'settings.json';

const folderOf = ({ Env }: Shell): string => joined(Env.GetAppDataPath(), FOLDER);

/** Where the settings lie. */
export const settingsPath = (shell: Shell): string => joined(folderOf(shell), SETTINGS);

/** In ASCII, whatever WPS takes texts for. */
const plain = (json: string): string =>
  json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** In a file of the user's own; where it can't be written they last as long as the pane. */
export function wpsSettings(shell: Shell): PaneSettingsStore {
  const { FileSystem: files } = shell;
  return keptText(
    () => {
      const path = settingsPath(shell);
      return files.Exists(path) ? files.ReadFile(path) : undefined;
    },
    (text) => {
      const folder = folderOf(shell);
      if (!files.Exists(folder)) files.Mkdir(folder);
      files.WriteFile(settingsPath(shell), plain(text));
    },
  );
}
