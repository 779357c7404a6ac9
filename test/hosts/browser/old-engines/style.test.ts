/** Style sheets as older engines read them. */
import { olderStyle } from '../../../../src/hosts/browser/old-engines/style';

const SHEET = '.a :is(b, i):focus-visible { color: red; }\ndialog { inset: 0; margin: auto; }';

it('is left as it is where selectors are known', () => {
  expect(olderStyle(SHEET, () => true)).toBe(SHEET);
});

it('is said in older words where they are not', () => {
  expect(olderStyle(SHEET, () => false)).toBe(
    '.a :-webkit-any(b, i):focus { color: red; }\ndialog { top: 0; right: 0; bottom: 0; left: 0; margin: auto; }',
  );
  expect(olderStyle(SHEET, (selector) => selector === ':focus-visible')).toContain('i):focus-visible {');
});
