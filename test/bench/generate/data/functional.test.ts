import { FUNCTIONAL_RENAMES } from '../../../../src/core/codes/renames';
import { generalItems, nameOf } from './functional';

const drawn = new Set(generalItems(2018).flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
const renamed = FUNCTIONAL_RENAMES.filter(({ code, from }) => from !== undefined && drawn.has(code));

test('there are codes whose names changed', () => expect(renamed.length).toBeGreaterThan(5));

test.each(renamed.map(({ code, old, from }) => [code, old, from!] as const))(
  '%s is called %s before %d',
  (code, old, from) => {
    expect(nameOf(code, from - 1)).toBe(old);
    expect(nameOf(code, from)).not.toBe(old);
  },
);
