/** 主要包括…: the names listed against the accounts that have a figure. */
import { comparableName as nameOf, ECONOMIC, isShortened } from '../../codes';
import type { Message } from '../../messages';
import { titleOfTable } from '../../notation';
import { isMissing, itemsOf, allItemsOf, type Item } from '../../narrative/reading';
import type { Pair } from '../align/align';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import type { NameItem } from '../text/marks';
import { proofreadMessage } from '../messages';
import { ruleOf } from './rule-ids';
import type { State } from './state';

/** A list that ends so does not claim to be whole; 高等、中等… are parts of names. */
const AND_OTHERS = /(?<![高中初平同])等[^、]*$/;

/** How many of the names have to be accounts before the list is taken for one of accounts. */
const MOSTLY = 0.5;

const CLASS_DIGITS = 3;

/** More accounts without a figure, and the list says what such expenditure may be: told once. */
const FEW = 4;

const bare = (name: string): string => nameOf(name.replace(AND_OTHERS, ''));

/** 工资福利支出、商品和服务支出: the names of classes explain what a kind of expenditure is, and list no accounts. */
const isClass = (name: string): boolean => {
  const codes = ECONOMIC.codesNamed(name.replace(AND_OTHERS, ''));
  return codes.length > 0 && codes.every((code) => code.length === CLASS_DIGITS);
};

const isAccount = (name: string, table: ReadonlySet<string>): boolean =>
  table.has(bare(name)) || ECONOMIC.codesNamed(name.replace(AND_OTHERS, '')).length > 0;

/** One word for several accounts. */
const COLLECTIVE: readonly { readonly names: RegExp; readonly codes: RegExp }[] = [
  { names: /^(?:社保|社会保险|社会保障|五险)(?:缴费|费)?$/, codes: /^301(?:08|09|10|11|12)$/ },
];

/** 公积金, 公车运行维护费, 公务用车购置及运行维护费: short or joined, the account is told. A name of another account tells only that. */
function meansAlso(listed: string, name: string, row: string): boolean {
  const said = bare(listed).replaceAll('社会保险', '社会保障');
  if (COLLECTIVE.some(({ names, codes }) => names.test(bare(listed)) && codes.test(row))) return true;
  const own = bare(name);
  if (said.includes(own)) return true;
  return (
    said.length > 1 &&
    ECONOMIC.codesNamed(listed.replace(AND_OTHERS, '')).length === 0 &&
    isShortened(said, own)
  );
}

const JOINTS = /以及|和|及/g;

/** 住房公积金和退休费: two accounts, where it is none itself. */
function apart(name: NameItem, known: (text: string) => boolean): readonly NameItem[] {
  if (known(name.text)) return [name];
  for (const { 0: joint, index } of name.text.matchAll(JOINTS)) {
    const [first, second] = [name.text.slice(0, index), name.text.slice(index + joint.length)];
    if (!known(first) || !known(second)) continue;
    return [
      { text: first, start: name.start, end: name.start + first.length },
      { text: second, start: name.end - second.length, end: name.end },
    ];
  }
  return [name];
}

function amountOf(state: State, { table, row, column }: Item): string {
  return state.exact.tables.table(table)?.figure(row, column)?.text ?? '';
}

function judgeList(state: State, part: Part, { mark, form }: Pair): void {
  const { over } = form;
  if (!over || !mark.names || mark.names.length === 0) return;
  const items = itemsOf(state.exact, over, form.scope);
  const every = allItemsOf(state.exact, over, form.scope);
  if (isMissing(items) || isMissing(every)) return;
  const known = new Set(every.map(({ name }) => bare(name)));
  const names = mark.names.flatMap((name) => apart(name, (text) => isAccount(text, known)));
  const accounts = names.filter(({ text }) => isAccount(text, known));
  if (accounts.length < names.length * MOSTLY) return;
  const ofTable = accounts.some(({ text }) => known.has(bare(text)));
  if (!ofTable && accounts.some(({ text }) => isClass(text))) return;
  const open = names.some(({ text }) => AND_OTHERS.test(text));
  const table = titleOfTable(over.table);
  const right = items.map(({ name }) => name).join('、');
  const evidence = [proofreadMessage('list-right', { table, names: right })];
  const rule = form.over?.table === 'T06' ? 'N-16' : ruleOf(part.section, 'name');
  const common = { rule, severity: 'warning', stream: part.stream, section: part.section, evidence } as const;
  const whole = { start: mark.start, end: mark.end };
  const wanted = new Set(items.map(({ name }) => bare(name)));
  const listed = new Set(names.map(({ text }) => bare(text)));
  const extra = accounts.filter(({ text }) => !wanted.has(bare(text)));
  if (open && extra.length > FEW) {
    const text = extra.map((name) => name.text.replace(AND_OTHERS, '')).join('、');
    const general = proofreadMessage('list-general', { text, table });
    state.notes.push({ ...common, severity: 'hint', message: general, ...whole, expected: right });
    return;
  }
  const isListed = ({ name, row }: Item): boolean =>
    listed.has(bare(name)) || names.some(({ text }) => meansAlso(text, name, row));
  const lacking = open ? [] : items.filter((item) => !isListed(item));
  const message = listMessage(
    table,
    extra.map(({ text }) => text),
    lacking.map(({ name }) => name),
    lacking.map((item) => amountOf(state, item)),
  );
  if (!message) return;
  const [only, ...more] = extra;
  // The name that is wrong, where it is one; the list, where it is more.
  const at = only && more.length === 0 ? only : whole;
  state.notes.push({
    ...common,
    message,
    start: at.start,
    end: at.end,
    expected: right,
    by: right,
    byAt: whole,
  });
}

/** One list, one finding. */
function listMessage(
  table: string,
  extra: readonly string[],
  lacking: readonly string[],
  amounts: readonly string[],
): Message | undefined {
  const data = { table, text: extra.join('、'), name: lacking.join('、'), amount: amounts.join('、') };
  if (extra.length > 0 && lacking.length > 0) return proofreadMessage('list-differs', data);
  if (extra.length > 0) return proofreadMessage('list-extra', data);
  return lacking.length > 0 ? proofreadMessage('list-lacking', data) : undefined;
}

export function judgeLists(state: State, part: Part): void {
  for (const pair of part.pairs)
    if (pair.mark.kind === 'names' && !isOfOtherYear(state.exact.year, part.years, pair.mark))
      judgeList(state, part, pair);
}
