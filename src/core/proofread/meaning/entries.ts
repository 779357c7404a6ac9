/** What the office answered in the supplement, as figures that words may mean: named by the questions' own labels. */
import { givenUnder, type CompiledForm } from '../../narrative';
import {
  allItemsOf,
  ANSWERS_ELSEWHERE,
  evaluate,
  isMissing,
  OUTERMOST,
  parseExpression,
  type Context,
  type Expression,
} from '../../narrative/reading';
import { normalText } from '../text/normal';
import { figureCellKey, namesBeside, RUNNING_COSTS_OF_OFFICES, type FigureCell } from './readings';
import { accountWords, idiomOf, type Idiom } from './idiom';
import { SPOKEN_WORDS, type Account, type Fund } from './words';

/** An answer, under names of its own or those of a line of the tables. */
export interface AnswerName {
  readonly cell: FigureCell;
  readonly names: readonly string[];
  /** It is said of all that this budget pays. */
  readonly total?: Fund;
}

/** {年度}年会议费, 其中：外事接待费支出, 政府采购金额（以合同签订为准）: what says nothing of the matter. */
const AROUND = /^其中：|^年末|\{年度\}年度?|（以[^（）]*为准）$/g;
const OF_ROW = /^\{名称\}（\{代码\}）/;
const OF_LAST_YEAR = '{上年}';
const THIS_ROW = '本行';
const SUM = /合计$/;
/** 编报绩效目标的项目涉及预算金额: a matter of its own, and no line. */
const CLAUSE = '的';

/** 机关运行经费年初预算数: of what, and by which account. */
function namedBy(label: string, idiom: Idiom): { readonly name: string; readonly account: Account } {
  const plain = normalText(label.replace(AROUND, ''));
  const own = plain.replace(SUM, '');
  const found = accountWords(idiom).find(([word]) => own.endsWith(word));
  return found
    ? { name: own.slice(0, -found[0].length), account: found[1] }
    : { name: plain, account: 'spent' };
}

const entry = (key: string): Expression => ({ kind: 'entry', parts: key.split('.') });

const ELSEWHERE: ReadonlyMap<string, Expression> = new Map(
  Object.entries(ANSWERS_ELSEWHERE).map(([key, expression]) => [key, parseExpression(expression)]),
);

/** An answer, or the table that holds it. */
export const answerUnder = (key: string): Expression => ELSEWHERE.get(key) ?? entry(key);

/** {上年}年机关运行经费: last year's of what an answer gives of this year, by the key of its line. */
export function lastYearAnswers({ questions }: CompiledForm, idiom: Idiom): ReadonlyMap<string, Expression> {
  const lines = new Map<string, string>();
  const found = new Map<string, Expression>();
  const nameOf = (label: string): string => namedBy(label, idiom).name.replace(/支出$/, '');
  for (const { question, each } of questions.values())
    if (
      !each &&
      question.kind === '金额' &&
      !question.label.includes(OF_LAST_YEAR) &&
      namedBy(question.label, idiom).account === 'spent'
    )
      lines.set(nameOf(question.label), question.key);
  for (const { question, each } of questions.values()) {
    if (each || question.kind !== '金额' || !question.label.startsWith(OF_LAST_YEAR)) continue;
    const line = lines.get(nameOf(question.label.replace(/^\{上年\}年(?:度|末)?/, '')));
    if (line) found.set(figureCellKey({ table: undefined, row: line }), entry(question.key));
  }
  return found;
}

/** What the questions in money name, answered or not: the text may say it all the same. */
export function namesAsked({ questions }: CompiledForm, idiom: Idiom): readonly string[] {
  return [...questions.values()].flatMap(({ question: { kind, label }, each }) => {
    if (kind !== '金额' || each || label.includes(OF_LAST_YEAR) || label.includes(CLAUSE)) return [];
    const { name } = namedBy(label, idiom);
    return [name, ...namesBeside(name)];
  });
}

/** Answers in money that were given. */
export function answersNamed(context: Context): readonly AnswerName[] {
  if (context.supplement.entries.size === 0) return [];
  const idiom = idiomOf(context.tables);
  const found: AnswerName[] = [];
  for (const { question, each } of context.form.questions.values()) {
    const { key, kind, label } = question;
    if (kind !== '金额' || label.includes(OF_LAST_YEAR)) continue;
    if (each) {
      const { account } = namedBy(label.replace(OF_ROW, ''), idiom);
      const items = OF_ROW.test(label) ? allItemsOf(context, each, OUTERMOST) : [];
      for (const { table, row, column } of isMissing(items) ? [] : items) {
        const own = key.replace(THIS_ROW, row);
        if (givenUnder(context.supplement, own))
          found.push({
            cell: { table, row, column, account, fund: 'general', answer: entry(own) },
            names: [],
          });
      }
      continue;
    }
    const answer = answerUnder(key);
    if (label.includes(CLAUSE) || evaluate(context, answer, OUTERMOST).kind !== 'known') continue;
    const { name, account } = namedBy(label, idiom);
    const cell: FigureCell = { table: undefined, row: key, column: undefined, account, fund: 'all', answer };
    const meaning = SPOKEN_WORDS.get(name);
    found.push(
      meaning?.kind === 'fund'
        ? { cell: { ...cell, fund: meaning.fund }, names: [], total: meaning.fund }
        : { cell, names: [name, ...namesBeside(name)] },
    );
  }
  return [...found, ...runningCosts(context)];
}

/** Of an office of the state, what basic expenditure holds; of others, what they answered. */
function runningCosts({ supplement }: Context): readonly AnswerName[] {
  const kind = givenUnder(supplement, RUNNING_COSTS_OF_OFFICES.kindOfOffice)?.value ?? '';
  return RUNNING_COSTS_OF_OFFICES.offices.some((one) => one === kind)
    ? [{ cell: RUNNING_COSTS_OF_OFFICES.cell, names: [RUNNING_COSTS_OF_OFFICES.name] }]
    : [];
}
