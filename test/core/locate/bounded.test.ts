/** Locating does only so much work, counted, and then says that it is unclear. */
import { check } from '../../../src/core/check';
import { locate } from '../../../src/core/locate';
import { generateSet } from '../../bench/generate';
import { createRandom } from '../../bench/generate/random';
import { mapTexts } from '../../properties/support';

it('a workbook of garbage is unclear, and the same each time', () => {
  const random = createRandom(7, { decimals: 2, perWanYuan: 1 });
  const grids = mapTexts(generateSet(3, { size: 60 }).grids, (text) =>
    /^-?[\d,]+\.\d\d$/.test(text) ? random.money(1, 999).toFixed(2) : text,
  );
  const { judgements, set, solution } = check(grids);
  const kinds = () => locate(judgements, set, solution.solved).map(({ kind }) => kind);
  const first = kinds();
  expect(first).toContain('unclear');
  expect(kinds()).toEqual(first);
});
