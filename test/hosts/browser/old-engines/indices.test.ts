/** Places of named groups are what an engine that knows them tells. */
import * as fc from 'fast-check';
import { addIndices } from '../../../../src/hosts/browser/old-engines/indices';

/** Refuses `d`, as an engine before Chromium 90 does. */
function oldWorld(): { RegExp: RegExpConstructor } {
  const old = function (pattern: RegExp | string, flags?: string): RegExp {
    if (flags?.includes('d')) throw new SyntaxError('Invalid regular expression flags');
    return new RegExp(pattern, flags);
  };
  return { RegExp: old as unknown as RegExpConstructor };
}

const world = oldWorld();
addIndices(world);

const PATTERNS = [
  ['(?<at>\\d+)个', 'g'],
  ['团组(?:共|计){0,3}(?<at>[1-9]\\d*个)[，、](?<none>0人次?)(?![\\d.])', 'g'],
  ['(?:(?<none>0批)|(?<one>1批))，(?<at>\\d+人)', 'g'],
  ['(?<=^|，)(?<name>[^，\\d]{1,4})(?<count>\\d{1,2})[辆台][，]?', 'y'],
  ['\\(\\?<(?<in>[^>]*)>', ''],
  ['(?<a>个?)(?<b>(?<c>1)?\\d)', 'g'],
  ['(?<=(?<before>\\d))个', 'g'],
] as const;

const ranges = (match: RegExpExecArray | RegExpMatchArray): unknown => [
  match.index,
  [...match],
  { ...match.indices?.groups },
];

function told(pattern: RegExp, text: string): unknown[] {
  if (pattern.flags.includes('g')) return [...text.matchAll(pattern)].map(ranges);
  const all = [];
  for (let match = pattern.exec(text); match; match = pattern.sticky ? pattern.exec(text) : null)
    all.push(ranges(match));
  return all;
}

const TEXTS = fc
  .array(
    fc.constantFrom('团组', '共', '1', '0', '12', '个', '，', '0人次', '1批', '轿车', '辆', '(?<a>', '\n'),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

it.each(PATTERNS)('%s, %s', (source, flags) => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const own = new world.RegExp(source, `d${flags}`);
      expect(told(own, text)).toEqual(told(new RegExp(source, `d${flags}`), text));
    }),
  );
});

it('an expression without the flag is the engine’s own, called either way', () => {
  expect(world.RegExp('a', 'g')).toEqual(/a/g);
  expect(new world.RegExp(/b/i)).toEqual(/b/i);
  expect(/c/).toBeInstanceOf(new Proxy(RegExp, {}));
});

it('an engine that knows the flag is left alone', () => {
  const today = { RegExp };
  addIndices(today);
  expect(today.RegExp).toBe(RegExp);
});
