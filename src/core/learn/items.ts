/** The same said of one item after the other: expressions and names of the item give way to 本行, 本项 and 名称. */
import {
  fullName,
  scopeOfItem,
  THIS_ROW,
  wordOf,
  type Context,
  type Expression,
  type Item,
  type ItemWord,
} from '../narrative/reading';

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

/** Names of an item, of its class and of its group, the longest first. */
function namesOf(
  text: string,
  item: Item,
  context: Context,
): readonly (readonly [name: string, word: ItemWord])[] {
  const nameOf = (word: ItemWord): string => {
    const said = wordOf(context, word, scopeOfItem(item));
    return said.kind === 'words' ? said.text : '';
  };
  const full: readonly ItemWord[] = ['款名', '类名'];
  const short: readonly ItemWord[] = ['款简称', '类简称'];
  // 水利 may be either: as the class is.
  const isShort = !text.includes(nameOf('类名')) && text.includes(nameOf('类简称'));
  const above = isShort ? [...short, ...full] : [...full, ...short];
  const words: readonly ItemWord[] = [
    '名称',
    ...(CODED_ROW.test(item.row) ? [...above, '简称' as const] : []),
  ];
  const named = words
    .filter((word) => !isOwnLevel(word, item))
    .map((word) => [nameOf(word), word] as const)
    .filter(([name]) => name !== '');
  return named.sort(([one], [other]) => other.length - one.length);
}

/** A class has no other class, a group no other group. */
const isOwnLevel = (word: ItemWord, { row }: Item): boolean =>
  (word.startsWith('类') && row.length <= 3) || (word.startsWith('款') && row.length <= 5);

/** Where a name of few characters stands as a name: before a level or a code, between dashes, in quotes. */
const AS_NAME = {
  before: /(?<=^|[—–－\-/→“"、.．）\d类款])/.source,
  behind: /(?=[”"]?（(?:\d*[类款项]?）|$)|[—–－\-/→：”"款项]|$)/.source,
};
const PLAIN = 4;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether it may be read as a name wherever it stands. */
const isPlain = (name: string, word: ItemWord): boolean =>
  word === '名称' || (!word.endsWith('简称') && name.length >= PLAIN);

/** Words of the document with the names of the item, its class and its group as slots. */
export function namesOfItem(text: string, item: Item, context: Context): string {
  const full = fullName(context, item);
  const named = full === '' ? text : text.replaceAll(full, '{全名}');
  const withNames = namesOf(named, item, context).reduce((words, [name, word]) => {
    const own = escaped(name);
    const pattern = isPlain(name, word) ? own : AS_NAME.before + own + AS_NAME.behind;
    // What is a slot already stays one.
    return words.replace(new RegExp(`\\{[^}]*\\}|${pattern}`, 'g'), (found) =>
      found.startsWith('{') ? found : `{${word}}`,
    );
  }, named);
  return codesAtLevels(withNames, item);
}

/** （213类）水利（03款）: digits that are said to be of a level. */
const AT_LEVEL = /（(\d{2,7})(?=([类款项])）)/g;

const codesAtLevels = (text: string, item: Item): string =>
  text.replace(AT_LEVEL, (whole, digits: string, level: string) => {
    const own = codeOfItem(digits, item);
    const last = level === '款' ? item.row.slice(3, 5) : level === '项' ? item.row.slice(5) : '';
    if (own) return `（${own}`;
    return digits === last ? `（{${level === '款' ? '款号' : '项号'}}` : whole;
  });

/** The slot of a code of the item, its class or its group. */
export function codeOfItem(digits: string, { row }: Item): string | undefined {
  if (!CODED_ROW.test(row)) return undefined;
  const codes: readonly (readonly [string, ItemWord])[] = [
    [row, '代码'],
    [row.slice(0, 5), '款码'],
    [row.slice(0, 3), '类码'],
  ];
  const [, word] = codes.find(([code]) => code === digits) ?? [];
  return word && `{${word}}`;
}

const ORDINAL = /^(（?)(\d{1,3})(?=[、.．）])/;

/** `3.` of the third item. */
export const ordinalOfItem = (text: string, { number }: Item): string =>
  text.replace(ORDINAL, (whole, open: string, digits: string) =>
    Number(digits) === number ? `${open}{序号}` : whole,
  );
