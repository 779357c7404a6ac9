/** The installers beside the add-in for WPS, each as its system reads it. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Task = 'install' | 'uninstall';

const RUNS = 0o755;

/** Where only a part of the archive was unpacked, as a click in its window does. */
const UNPACK_FIRST = '请先把压缩包整个解压，再运行解压出来的文件。';

const codes = (text: string): string => [...text].map((sign) => sign.codePointAt(0)).join(',');

/** cmd.exe wants its own line ends and reads no UTF-8: what it says in Chinese is told to PowerShell by numbers. */
export const windowsStarter = (task: Task): string =>
  [
    '@echo off',
    'setlocal',
    'set "SCRIPT=%~dp0juesuan-wps.ps1"',
    'if not exist "%SCRIPT%" goto missing',
    `powershell -NoProfile -ExecutionPolicy Bypass -File "%SCRIPT%" ${task}`,
    'goto stay',
    ':missing',
    `powershell -NoProfile -Command "Write-Host (-join [char[]](${codes(UNPACK_FIRST)})); exit 1"`,
    ':stay',
    'set "CODE=%errorlevel%"',
    'pause',
    'exit /b %CODE%',
    '',
  ].join('\r\n');

/** Windows PowerShell takes a script without a mark for one in the system's own encoding. */
export const forPowerShell = (script: string): string => `\ufeff${script.replace(/\r?\n/g, '\r\n')}`;

export function putInstallers(root: string, folder: string): void {
  const from = (name: string): string => readFileSync(join(root, 'scripts', 'pack', 'wps', name), 'utf8');
  writeFileSync(join(folder, 'install.cmd'), windowsStarter('install'));
  writeFileSync(join(folder, 'uninstall.cmd'), windowsStarter('uninstall'));
  writeFileSync(join(folder, 'juesuan-wps.ps1'), forPowerShell(from('juesuan-wps.ps1')));
  for (const name of ['install.sh', 'uninstall.sh']) {
    writeFileSync(join(folder, name), from(name));
    chmodSync(join(folder, name), RUNS);
  }
}
