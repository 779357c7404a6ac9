/** What starts the portable command: of a name, dropped upon, or clicked. */
import type { System } from './portable-node';

const WINDOWS = [
  '@echo off',
  'setlocal',
  'set "HERE=%~dp0"',
  'if "%~1"=="" goto help',
  // Files or a folder dropped on it are checked, and the window stays.
  'if exist "%~1" goto dropped',
  '"%HERE%node.exe" "%HERE%app\\juesuan.js" %*',
  'exit /b %errorlevel%',
  ':dropped',
  '"%HERE%node.exe" "%HERE%app\\juesuan.js" check %*',
  'goto stay',
  ':help',
  '"%HERE%node.exe" "%HERE%app\\juesuan.js" --help',
  ':stay',
  'set "CODE=%errorlevel%"',
  'pause',
  'exit /b %CODE%',
  '',
].join('\r\n');

const LINUX = [
  '#!/bin/sh',
  'here=$(dirname "$(readlink -f "$0")")',
  'exec "$here/node" "$here/app/juesuan.js" "$@"',
  '',
].join('\n');

export const STARTERS: Readonly<Record<System, { readonly name: string; readonly text: string }>> = {
  windows: { name: 'juesuan.cmd', text: WINDOWS },
  linux: { name: 'juesuan', text: LINUX },
};
