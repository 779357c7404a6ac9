/** The same said of one item after the other: expressions and names of the item give way to 本行, 本项 and 名称. */
import { fullName, THIS_ROW, type Context, type Expression, type Item } from '../narrative/reading';

/** Of a class, a group or an item: what the office is asked of each of. */
export const CODED_ROW = /^\d{3,7}$/;

const THIS_FIGURE: Expression = { kind: 'name', name: '本项' };

/** Of whichever item a list has come to. */
export function ofItem(expression: Expression, item: Item): Expression {
  switch (expression.kind) {
    case 'cell':
      if (expression.table === item.table && expression.row === item.row && expression.column === item.column)
        return THIS_FIGURE;
      return CODED_ROW.test(item.row) && expression.row === item.row
        ? { ...expression, row: THIS_ROW }
        : expression;
    case 'entry':
      if (!CODED_ROW.test(item.row)) return expression;
      return { ...expression, parts: expression.parts.map((part) => (part === item.row ? THIS_ROW : part)) };
    case 'binary':
      return { ...expression, left: ofItem(expression.left, item), right: ofItem(expression.right, item) };
    case 'fallback':
      return {
        ...expression,
        first: ofItem(expression.first, item),
        second: ofItem(expression.second, item),
      };
    default:
      return expression;
  }
}

/** Whether it is of this item at all. */
export const isOfItem = (expression: Expression, item: Item): boolean =>
  JSON.stringify(ofItem(expression, item)) !== JSON.stringify(expression);

/** Words of the document with the names of the item as slots. */
export function namesOfItem(text: string, item: Item, context: Context): string {
  const full = fullName(context, item);
  const named = full === '' ? text : text.replaceAll(full, '{全名}');
  return item.name === '' ? named : named.replaceAll(item.name, '{名称}');
}

const ORDINAL = /^(（?)(\d{1,3})(?=[、.．）])/;

/** `3.` of the third item. */
export const ordinalOfItem = (text: string, { number }: Item): string =>
  text.replace(ORDINAL, (whole, open: string, digits: string) =>
    Number(digits) === number ? `${open}{序号}` : whole,
  );
