/** Two names for one file that does not exist yet: the file system is asked, and nothing is left of the question. */
import type * as Fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSameFile, diskPlaceOf } from '../../../src/cli/files';
import { newFolder } from '../support';

/** The one that the program has too, not a copy of it. */
const fs = jest.requireActual<typeof Fs>('node:fs');
const existsSync = fs.existsSync;

/** As Windows and macOS do: a name finds what has the same letters in another case, or an accent composed otherwise. */
const folding = (path: Fs.PathLike): boolean => {
  const folded = (name: string): string => name.normalize('NFC').toLowerCase();
  const names = fs.readdirSync(dirname(String(path)));
  return names.some((name) => folded(name) === folded(basename(String(path))));
};

afterEach(() => jest.restoreAllMocks());

describe.each([
  ['keeps names apart', existsSync, false],
  ['folds names', folding, true],
])('a file system that %s', (_, exists, isOne) => {
  it.each([
    ['a.txt', 'A.TXT'],
    ['é.txt', 'e\u0301.txt'],
  ])('%s %s', (one, other) => {
    jest.spyOn(fs, 'existsSync').mockImplementation(exists);
    const folder = newFolder();
    expect(isSameFile(diskPlaceOf(join(folder, one)), diskPlaceOf(join(folder, other)))).toBe(isOne);
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

it('names that differ otherwise, and folders that differ, are never asked about', () => {
  jest.spyOn(fs, 'existsSync').mockReturnValue(true);
  const [folder, away] = [newFolder(), newFolder()];
  const place = diskPlaceOf(join(folder, 'a.txt'));
  expect(isSameFile(place, diskPlaceOf(join(folder, 'b.txt')))).toBe(false);
  expect(isSameFile(place, diskPlaceOf(join(away, 'A.txt')))).toBe(false);
});

it('a file that does not exist yet is the same by way of a folder that is a link', () => {
  const [folder, away] = [newFolder(), newFolder()];
  fs.symlinkSync(away, join(folder, 'way'));
  expect(isSameFile(diskPlaceOf(join(folder, 'way', 'a.txt')), diskPlaceOf(join(away, 'a.txt')))).toBe(true);
});
