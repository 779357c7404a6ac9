/** The rooms of the program, as the table in docs/architecture.md lists them, and which room a file stands in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROW = /^\| `src\/([^`]+)` +\|/gm;

/** Bands of the picture from top to bottom: who is below is not to know who is above. */
export const BANDS = ['surfaces', 'hosts', 'core'] as const;
export type Band = (typeof BANDS)[number];

export interface Room {
  /** Below `src`: a folder, or a single file. */
  readonly path: string;
  readonly name: string;
  readonly band: Band;
}

export function roomsOf(root: string): readonly Room[] {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const paths = [...page.matchAll(ROW)].map(([, path = '']) => path);
  const surfaces = new Set(paths.filter((path) => bandOf(path) === 'surfaces'));
  return paths.map((path) => {
    const name = nameOf(path);
    // hosts/wps, beside the pages of src/wps.
    const isTaken = name !== path && surfaces.has(name);
    return { path, name: isTaken ? path : name, band: bandOf(path) };
  });
}

/** What stands in the folder of hosts itself is a room beside theirs. */
const nameOf = (path: string): string => (path === 'hosts' ? 'host.ts' : path.replace(/^(core|hosts)\//, ''));

const bandOf = (path: string): Band => BANDS.find((band) => band === path.split('/')[0]) ?? 'surfaces';

/** The innermost room that a file below `src` stands in. */
export function roomWith(rooms: readonly Room[], file: string): Room {
  const holding = rooms.filter(({ path }) => file === path || file.startsWith(`${path}/`));
  const [room] = holding.sort((a, b) => b.path.length - a.path.length);
  if (!room) throw new Error(`src/${file} stands in no room: add one to the table in docs/architecture.md.`);
  return room;
}
