/** What has to be published of the “三公” expenses and is not told: only where the text tells their total and each of them in an item of its own. */
import { messagesOf, type Message } from '../../../messages';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { expenseItemsIn, type ExpenseItem } from './expense-items';
import { groundOf } from './ground';
import { ALONE_MESSAGES } from './messages';
import { withoutWrong } from './wrong';

const say = messagesOf(ALONE_MESSAGES);

const [ABROAD, CARS, RECEPTION] = ['因公出国（境）费用', '公务用车购置及运行维护费', '公务接待费'] as const;

/** One thing to tell, and the sentences that tell it. */
interface Wanted {
  readonly name: 'groups-abroad' | 'people-abroad' | 'split' | 'kept' | 'batches' | 'people';
  readonly told: RegExp;
}

const OF_ABROAD: readonly Wanted[] = [
  { name: 'groups-abroad', told: /团组|批/ },
  { name: 'people-abroad', told: /人次|人数|\d人|[X_】]人/ },
];
const OF_RECEPTION: readonly Wanted[] = [
  { name: 'batches', told: /批|团组|次数/ },
  { name: 'people', told: /人次|人数|来宾|\d人/ },
];

const SENTENCE = /[^。；\n]+/g;

/** 公务用车购置及运行维护费 itself says nothing of what was bought and what was run. */
const JOINED = /(?:公务用车|公车)?购置费?(?:及|和|与|、)(?:公务用车|公车)?运行(?:维护)?(?:费用?|支出)?/g;

/** 共有车辆…… counts all vehicles, not those run on fiscal money; a list of what money is for tells no amount. */
const NOT_OF_CARS = /共有车辆|领导干部用车|国有资产|包括/;
const KEPT = /保有|实有|(?:用车|车辆|公车)[^，。；]{0,12}[\d】X_]+辆|\d辆/;
const OF_CARS: readonly Wanted[] = [
  {
    name: 'split',
    told: /(?:用车|公车|车辆)(?:购置|运行)|购置(?:公务用车|费|支出)|运行(?:维护)?(?:费|支出)/,
  },
  { name: 'kept', told: KEPT },
];
const BOUGHT = /购置?[^，。；]{0,16}辆|新购|更新/;
const SPENT_ON_BUYING = /购置(?:费用?|支出|费支出)(?:支出)?(?:决算)?(?:数)?为?(?!0(?:\.0+)?(?:万元|元))\d/;

class Telling {
  private readonly sentences: readonly string[];

  constructor(
    private readonly text: string,
    private readonly items: readonly ExpenseItem[],
    /** The same without what is told to be wrong. */
    private readonly rightText: string,
  ) {
    this.sentences = text.match(SENTENCE) ?? [];
  }

  /** What an item says, and sentences elsewhere with a word of its matter. */
  private ofMatter(expense: string, word: RegExp): readonly string[] {
    const own = this.items.filter((item) => item.expense === expense).map(({ text }) => text);
    return [...own, ...this.sentences.filter((sentence) => word.test(sentence))];
  }

  lacking(expense: string, word: RegExp, wanted: readonly Wanted[]): readonly Wanted[] {
    const said = this.ofMatter(expense, word);
    return wanted.filter(({ told }) => !said.some((one) => told.test(one)));
  }

  private ofCars(sentences = this.sentences): readonly string[] {
    return sentences.filter((one) => !NOT_OF_CARS.test(one)).map((one) => one.replace(JOINED, ''));
  }

  lackingOfCars(): readonly Wanted[] {
    const said = this.ofCars();
    return OF_CARS.filter(({ told }) => !said.some((one) => told.test(one)));
  }

  lacksBought(): boolean {
    const said = this.ofCars(this.rightText.match(SENTENCE) ?? []);
    return said.some((one) => SPENT_ON_BUYING.test(one)) && !said.some((one) => BOUGHT.test(one));
  }

  /** A text that ends within the details of an item may have been cut off there. */
  isCutOff({ end, text }: ExpenseItem): boolean {
    return (
      end >= this.text.trimEnd().length && /其中|批|团组|人次|购置费|\d辆/.test(text.replace(JOINED, ''))
    );
  }
}

const TOTAL = /三公经费[^，。；：\n\d]{0,40}\d[\d,]*(?:\.\d+)?(?:万元|元)/;

interface Lack {
  readonly item: ExpenseItem;
  readonly told: Message;
}

const namesOf = (wanted: readonly Wanted[]): Message[] => wanted.map(({ name }) => say(name));

class Lacks {
  readonly found: Lack[] = [];

  constructor(
    private readonly telling: Telling,
    private readonly items: readonly ExpenseItem[],
  ) {}

  /** The last item that says what was spent, which holds its details; none where nothing was. */
  private spentOn(expense: string): ExpenseItem | undefined {
    const item = this.items.filter((one) => one.expense === expense && one.isSpent !== undefined).at(-1);
    return item?.isSpent === true && !this.telling.isCutOff(item) ? item : undefined;
  }

  abroad(): this {
    const item = this.spentOn(ABROAD);
    const lacking = item ? this.telling.lacking(ABROAD, /出国|出访|团组/, OF_ABROAD) : [];
    if (item && lacking.length > 0)
      this.found.push({ item, told: say('lacks-abroad', { text: namesOf(lacking) }) });
    return this;
  }

  /** What is told of cars in part is told of in another section, or was no part of what is read: of a whole explanation it is all. */
  cars(isWhole: boolean): this {
    const item = this.spentOn(CARS);
    const lacking = item ? this.telling.lackingOfCars() : [];
    if (!item) return this;
    if (lacking.length === OF_CARS.length || (isWhole && lacking.length > 0))
      this.found.push({ item, told: say('lacks-cars', { text: namesOf(lacking) }) });
    if (this.telling.lacksBought()) this.found.push({ item, told: say('lacks-bought') });
    return this;
  }

  reception(): this {
    const item = this.spentOn(RECEPTION);
    const lacking = item ? this.telling.lacking(RECEPTION, /接待/, OF_RECEPTION) : [];
    if (item && lacking.length > 0)
      this.found.push({ item, told: say('lacks-received', { text: namesOf(lacking) }) });
    return this;
  }
}

/** The first clause of an item: what it lacks is told there. */
const headOf = ({ start, text }: ExpenseItem): { start: number; end: number } => {
  const end = text.search(/[，。；\n]/);
  return { start, end: start + (end < 0 ? text.length : end) };
};

/** `stream`: the explanation. */
export function judgeExpenses(state: State, stream: Stream, isWhole: boolean): TextNote[] {
  const { text } = stream;
  if (!TOTAL.test(text)) return [];
  const items = expenseItemsIn(text);
  if (![ABROAD, CARS, RECEPTION].every((expense) => items.some((item) => item.expense === expense)))
    return [];
  const telling = new Telling(text, items, withoutWrong(state, stream));
  const lacks = new Lacks(telling, items).abroad().cars(isWhole).reception();
  return lacks.found.map(({ item, told }) => ({
    rule: 'N-35',
    severity: 'warning',
    message: told,
    evidence: [groundOf('procedure')],
    stream,
    section: undefined,
    ...headOf(item),
  }));
}
