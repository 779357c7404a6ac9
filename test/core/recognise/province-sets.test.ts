/** The sets of provinces are read whole, in whatever order they stand: neither a table's place nor its number tells what it is. */
import { recognise } from '../../../src/core/recognise';
import { FORMS, PROVINCE_SETS, type SetLine } from '../../cases/data/province-sets';
import { sheet } from './support';

/** The printed number is that of the place, whatever the table. */
const gridOf = ([title, , form]: SetLine, place: number) =>
  sheet(title, [
    [title],
    [`公开${String(place + 1).padStart(2, '0')}表`, '单位：万元'],
    ...FORMS[form ?? 'text'],
  ]);

const read = (lines: readonly SetLine[]) => {
  const { tables, refused, others = [] } = recognise(lines.map(gridOf));
  const found = new Map([
    ...tables.map(({ sheet: name, id }) => [name, id] as const),
    ...others.map(({ sheet: name }) => [name, 'known'] as const),
    ...refused.map(({ sheet: name, reason }) => [name, reason.id] as const),
  ]);
  return lines.map(([title]) => `${title} ${found.get(title) ?? 'silent'}`).sort();
};

const expected = (lines: readonly SetLine[]) => lines.map(([title, is]) => `${title} ${is}`).sort();

it.each(PROVINCE_SETS)('%s', (_, lines) => {
  expect(read(lines)).toEqual(expected(lines));
  expect(read([...lines].reverse())).toEqual(expected(lines));
});
