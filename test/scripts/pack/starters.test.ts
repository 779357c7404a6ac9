/** What starts the command: cmd.exe wants its own line ends and reads no UTF-8. */
import { STARTERS } from '../../../scripts/pack/starters';

it('for Windows: CRLF, ASCII, every label there, and the code of the command is handed on', () => {
  const { text } = STARTERS.windows;
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^ -~]/);
  const labels = [...text.matchAll(/^:(\w+)\r$/gm)].map(([, label]) => label);
  for (const [, goal] of text.matchAll(/goto (\w+)/g)) expect(labels).toContain(goal);
  expect(text.match(/exit \/b %/g)).toHaveLength(2);
});

it('for Linux: a script of its own folder, wherever it is called from', () => {
  const { text } = STARTERS.linux;
  expect(text.startsWith('#!/bin/sh\n')).toBe(true);
  expect(text).toContain('readlink -f "$0"');
});
