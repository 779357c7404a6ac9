/** Names and number of the items told: against the rows of the table. */
import { comparableName as nameOf } from '../../codes';
import { titleOfTable } from '../../notation';
import type { Item } from '../../narrative/reading';
import { rightNames, type ItemTexts } from '../read/items';
import type { Stream } from '../text/stream';
import { proofreadMessage } from '../messages';
import { ruleOf } from './rule-ids';
import type { State } from './state';

const BETWEEN = '、';

const isName = (printed: string, right: string): boolean => {
  if (printed === '' || (printed.includes(BETWEEN) && !right.includes(BETWEEN))) return false;
  const [a, b] = [nameOf(printed), nameOf(right)];
  return a === b || (a.length >= 4 && b.includes(a)) || (b.length >= 4 && a.includes(b));
};

const ITEM_LEVEL = '项';

/** 其他文化和旅游 for 其他文化和旅游支出. */
const isPartOf = (printed: string, right: string): boolean =>
  printed !== right && (printed.includes(right) || right.includes(printed));

/** 其它 is no word of the classifications. */
const isMiswritten = (printed: string, right: string): boolean =>
  printed.includes('其它') && !right.includes('其它');

const amountOf = (state: State, { table, row, column }: Item): string =>
  state.exact.tables.table(table)?.figure(row, column)?.text ?? '';

function nameMessage(printed: string, right: string, isRight: boolean) {
  if (printed === '') return 'name-left-out';
  return isRight && !isMiswritten(printed, right) ? 'name-in-part' : 'name';
}

export function judgeItems(state: State, stream: Stream, section: string, told: ItemTexts): void {
  const common = { stream, section, severity: 'error' } as const;
  for (const text of told.texts) {
    const table = told.items[0]?.table ?? text.item?.table;
    if (!text.item) {
      const last = text.names.find(({ level, text: name }) => level === '项' && name !== '');
      if (!last || table === undefined || told.several.has(text)) continue;
      const words = stream.text.slice(last.start, last.end);
      state.notes.push({
        ...common,
        rule: ruleOf(section, 'name'),
        message: proofreadMessage('item-extra', { text: words, table: titleOfTable(table) }),
        start: last.start,
        end: last.end,
      });
      continue;
    }
    const right = rightNames(state.exact, text.item);
    for (const { level, text: printed, start, end } of text.names) {
      const wanted = right.get(level);
      if (wanted === undefined) continue;
      const isRight = isName(printed, wanted);
      const isOff = isMiswritten(printed, wanted) || (level === ITEM_LEVEL && isPartOf(printed, wanted));
      if (isRight && !isOff) continue;
      const source = proofreadMessage('source-cell', {
        table: titleOfTable(text.item.table),
        address: text.item.row,
      });
      state.notes.push({
        ...common,
        ...(isRight ? { severity: 'hint' as const } : {}),
        rule: ruleOf(section, 'name'),
        message: proofreadMessage(nameMessage(printed, wanted, isRight), {
          text: printed,
          expected: wanted,
          source,
        }),
        start: printed === '' ? text.start : start,
        end: printed === '' ? text.headEnd : end,
        expected: wanted,
        ...(printed === '' ? {} : { by: wanted }),
      });
    }
  }
  const last = told.texts.at(-1);
  // Fewer told than not: an excerpt, of which nothing follows.
  if (!last || told.lacking.length > told.texts.length) return;
  for (const item of told.lacking)
    state.notes.push({
      ...common,
      rule: ruleOf(section, 'name'),
      severity: 'warning',
      message: proofreadMessage('item-lacking', {
        table: titleOfTable(item.table),
        name: item.name,
        amount: amountOf(state, item),
      }),
      start: last.start,
      end: last.headEnd,
    });
}
