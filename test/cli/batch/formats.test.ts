/** Every output has a file and a line in the list; one that is not listed could not be asked for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../../src/cli/batch/output';

const ROOM = join(__dirname, '../../../src/cli/batch/output');

test('every format that has a file is listed', async () => {
  const listed = await Promise.all(FORMATS.map(({ load }) => load()));
  const exported = readdirSync(ROOM).flatMap((file): unknown[] =>
    Object.values(jest.requireActual<Record<string, unknown>>(join(ROOM, file))),
  );
  const formats = exported.filter(
    (one) => typeof one === 'object' && one !== null && 'forPeople' in one && 'write' in one,
  );
  expect(formats.filter((format) => !listed.some((one) => one === format))).toEqual([]);
  expect(new Set(formats).size).toBe(FORMATS.length);
});

test('names and endings are each one format’s', () => {
  for (const values of [FORMATS.map(({ name }) => name), FORMATS.map(({ extension }) => extension)])
    expect(new Set<string>(values).size).toBe(values.length);
});
