/** The styles of a sheet of ours, among those of the workbook it goes into: what the workbook has is used, the rest is added. */
import { FIRST_OWN_FORMAT, builtInFormat, formatXml, styleNumbers } from '../../create/styles';
import type { StyleBook } from '../../create/styles';
import type { StyleLists } from '../package/list';
import { attribute } from '../package/markup';

export function stylesWithin(lists: StyleLists): Pick<StyleBook, 'indexOf'> {
  const formats = new Map(
    lists
      .elementsOf('numFmts')
      .map((one) => [attribute(one, 'formatCode') ?? '', Number(attribute(one, 'numFmtId'))]),
  );
  const formatId = (code: string): number => {
    const known = builtInFormat(code) ?? formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.values()) + 1;
    formats.set(code, id);
    lists.list('numFmts').indexOf(formatXml(id, code));
    return id;
  };
  const indexOf = styleNumbers({
    fonts: lists.list('fonts'),
    fills: lists.list('fills'),
    borders: lists.list('borders'),
    combinations: lists.list('cellXfs'),
    formatId,
  });
  return { indexOf };
}
