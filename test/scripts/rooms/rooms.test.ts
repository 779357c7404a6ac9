/** The picture of the rooms: as the imports are, every file in a room, nothing on top of anything. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../../../scripts/rooms/imports';
import { roomsPicture, sceneOf, type Scene } from '../../../scripts/rooms/picture';
import { placed } from '../../../scripts/rooms/placed';
import { roomsOf, roomWith, type Room } from '../../../scripts/rooms/rooms';

const ROOT = join(__dirname, '../../..');
const ROOMS = roomsOf(ROOT);
const IMPORTS = importsOf(join(ROOT, 'src'));

it('is drawn from the imports as they stand; npm run rooms draws it', () => {
  expect(readFileSync(join(ROOT, 'docs/images/rooms.svg'), 'utf8')).toBe(roomsPicture(ROOT));
});

it('lists rooms that stand, and every file that imports or is imported stands in one', () => {
  expect(ROOMS.length).toBeGreaterThan(20);
  expect(ROOMS.filter(({ path }) => !existsSync(join(ROOT, 'src', path)))).toEqual([]);
  for (const { from, to } of IMPORTS) expect([from, to].map((file) => roomWith(ROOMS, file))).toHaveLength(2);
  expect(() => roomWith(ROOMS, 'attic/box.ts')).toThrow('src/attic/box.ts stands in no room');
});

it('keeps rooms and what passes between them apart', () => {
  const { rooms, lines, width, height } = placed(sceneOf(ROOMS, IMPORTS));
  const overlaps = rooms.flatMap(({ name, box }, at) =>
    rooms
      .slice(at + 1)
      .filter(({ box: other }) => Math.abs(box.y - other.y) < box.height)
      .filter(({ box: other }) => box.x < other.x + other.width && other.x < box.x + box.width)
      .map((other) => `${name} ${other.name}`),
  );
  expect(overlaps).toEqual([]);
  for (const { box } of rooms) {
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThan(width);
    expect(box.y + box.height).toBeLessThan(height);
  }
  const through = lines.flatMap(({ arrow, points }) =>
    points
      .slice(1, -1)
      .flatMap((point) =>
        rooms.filter(
          ({ box }) =>
            point.y >= box.y &&
            point.y <= box.y + box.height &&
            Math.abs(point.x - box.x - box.width / 2) < box.width / 2,
        ),
      )
      .map(({ name }) => `${arrow.upper} > ${arrow.lower} through ${name}`),
  );
  expect(through).toEqual([]);
});

describe('what is drawn', () => {
  const room = (name: string, band: Room['band'] = 'core'): Room => ({ path: name, name, band });
  const scene = (...imports: string[]): Scene =>
    sceneOf(
      [room('a'), room('b'), room('c'), room('host', 'hosts'), room('cli', 'surfaces')],
      imports.map((one) => {
        const [from = '', to = ''] = one.split(' ');
        return { from: `${from}/x.ts`, to: `${to}/y.ts` };
      }),
    );
  const arrows = (...imports: string[]): string[] =>
    scene(...imports).arrows.map(({ upper, lower, head, count }) => `${upper} ${lower} ${head} ${count}`);

  it.each([
    ['an arrow for imports of one room by another', ['a b', 'a b'], ['a b lower 2']],
    ['none within a room', ['a a'], []],
    ['none that a longer way says', ['a b', 'b c', 'a c'], ['a b lower 1', 'b c lower 1']],
    ['one with two heads, both ways', ['a b', 'a b', 'b a'], ['a b both 2']],
    [
      'one with its head up, against the order',
      ['a b', 'b c', 'c a'],
      ['a b lower 1', 'b c lower 1', 'a c upper 1'],
    ],
    ['none into core from above', ['cli host', 'cli a', 'host a'], ['cli host lower 1']],
  ])('%s', (_, imports, drawn) => expect(arrows(...imports)).toEqual(drawn));

  it('stands importing above imported, and band above band', () => {
    const { layers, toCore } = scene('a b', 'b c', 'cli host', 'host a', 'cli a', 'cli b');
    expect([...layers].sort(([, one], [, other]) => one - other)).toEqual([
      ['c', 0],
      ['b', 1],
      ['a', 2],
      ['host', 3],
      ['cli', 4],
    ]);
    expect(toCore).toEqual({ surfaces: 2, hosts: 1 });
  });
});

it('counts what is asked for at run time, not types', () => {
  const from = 'core/rules/rule.ts';
  expect(readFileSync(join(ROOT, 'src', from), 'utf8')).toContain(
    "import type { TableSet } from '../tables'",
  );
  expect(IMPORTS.filter((one) => one.from === from && one.to.startsWith('core/tables'))).toEqual([]);
  expect(IMPORTS).toContainEqual({ from: 'core/rules/year.ts', to: from });
});
