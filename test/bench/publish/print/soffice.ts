/** Files converted by LibreOffice, many in one start of it, kept under their content. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT, keepFile, keptFile, keyOf } from './kept';

export interface Convertible {
  readonly bytes: Uint8Array;
  /** `docx`, `xlsx`, `html`. */
  readonly from: string;
}

const LONGEST_MS = 600_000;

/** `to`: an ending, with the name of a filter behind a colon where there are several. */
export function convertedByOffice(files: readonly Convertible[], to: string): readonly Uint8Array[] {
  const ending = to.split(':')[0] ?? to;
  const keys = files.map(({ bytes, from }) => keyOf(bytes, from, to, 'soffice'));
  const missing = [...new Set(keys)].filter((key) => keptFile(key, ending) === undefined);
  if (missing.length > 0)
    convert(
      missing.map((key) => ({ key, file: files[keys.indexOf(key)]! })),
      to,
      ending,
    );
  return keys.map((key) => {
    const made = keptFile(key, ending);
    if (!made) throw new Error(`LibreOffice made no .${ending} of a file`);
    return made;
  });
}

function convert(
  all: readonly { readonly key: string; readonly file: Convertible }[],
  to: string,
  ending: string,
): void {
  mkdirSync(KEPT, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-office-'));
  try {
    const sources = all.map(({ key, file: { bytes, from } }) => {
      const source = join(folder, `${key}.${from}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'made'), ...sources],
      {
        stdio: 'ignore',
        timeout: LONGEST_MS,
      },
    );
    for (const { key } of all) {
      const made = join(folder, 'made', `${key}.${ending}`);
      if (existsSync(made)) keepFile(key, ending, new Uint8Array(readFileSync(made)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
