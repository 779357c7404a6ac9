/** Walks through a form's section as narrate does, but takes every way to put it, and says what marks it would leave. */
import type { CompiledCase, CompiledParagraph, CompiledSection } from '../../narrative';
import {
  allItemsOf,
  evaluate,
  isMissing,
  OUTERMOST,
  scopeOfClause,
  scopeOfItem,
  wordOf,
  wordsOf,
  type Context,
  type Expression,
  type Item,
  type TemplatePart,
  type Scope,
  type Template,
} from '../../narrative/reading';
import { marksIn, type Mark } from '../text/marks';
import { remembered } from '../text/remembered';
import { normalText } from '../text/normal';
import type { FormMark, Frame, Grammar } from './form-mark';
import { variantsOf } from './variants';

/** Years as they stand in a template's text, whatever the year: so that their marks tell which is meant. */
const THIS_YEAR = '2000';
const LAST_YEAR = '1999';

/** What a slot is read as: a number of its kind. */
const PLACEHOLDERS = { 金额: '8万元', 占比: '8%', 数量: '8', 分数: '8' } as const;

interface Slot {
  readonly start: number;
  readonly expression: Expression;
}

/** Where a walk is: the text since the last mark, and the choices made. */
interface State {
  readonly carry: string;
  readonly frames: readonly Frame[];
  readonly scope: Scope;
  readonly group: string;
  readonly name: string | undefined;
  readonly part?: FormMark['part'];
}

const STOP = /[，；。：、？！\n]/;

/** The last piece of a text, up to its end. */
function lastPiece(text: string): string {
  let at = text.length;
  while (at > 0 && !STOP.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at);
}

/** The same words come back in every item and every text. */
const marksOfForm = remembered(4_000, (text): readonly Mark[] => marksIn(text));

class Walk {
  readonly marks: FormMark[] = [];
  private choices = 0;

  constructor(private readonly context: Context) {}

  paragraph({ sentences }: CompiledParagraph, scope: Scope, group: string): void {
    let carry = '';
    for (const { id, cases } of sentences)
      carry = this.cases(cases, { carry, frames: [], scope, group: `${group}/${id}`, name: undefined });
  }

  private cases(cases: readonly CompiledCase[], state: State): string {
    this.choices += 1;
    const choice = this.choices;
    let carry = '';
    for (const [index, { template }] of cases.entries()) {
      const frame: Frame = { choice, cases, index, scope: state.scope };
      carry = this.template(template, { ...state, frames: [...state.frames, frame] });
    }
    return cases.length === 1 ? carry : '';
  }

  private template(template: Template, state: State): string {
    let text = state.carry;
    let carried = text.length;
    let slots: Slot[] = [];
    let { name } = state;
    for (const part of template) {
      const words = this.wordsOf(part, state.scope);
      if (words !== undefined) {
        text += words.text;
        if (words.isName) name = words.text;
      } else if (part.kind === 'figure') {
        slots.push({ start: text.length, expression: part.of });
        text += PLACEHOLDERS[part.as];
      } else {
        const rest = this.text(text, carried, slots, { ...state, name });
        slots = [];
        text = this.inner(part, rest, { ...state, name });
        carried = text.length;
      }
    }
    return this.text(text, carried, slots, { ...state, name });
  }

  /** A part's text where it is only words. */
  private wordsOf(part: TemplatePart, scope: Scope): { text: string; isName: boolean } | undefined {
    if (part.kind === 'text') return { text: normalText(part.text), isName: false };
    if (part.kind === 'word') {
      if (part.word === '年度') return { text: THIS_YEAR, isName: false };
      if (part.word === '上年') return { text: LAST_YEAR, isName: false };
      if (part.word === '部门' && this.context.department === undefined) return { text: '', isName: false };
      const said = wordOf(this.context, part.word, scope);
      const text = said.kind === 'words' ? normalText(said.text) : '';
      return { text, isName: part.word === '名称' };
    }
    if (part.kind !== 'words' || isEntry(part.of, scope)) return undefined;
    const said = wordsOf(this.context, part.of, scope);
    return said.kind === 'words' ? { text: normalText(said.text), isName: true } : undefined;
  }

  private inner(part: TemplatePart, carry: string, state: State): string {
    switch (part.kind) {
      case 'clause': {
        const clause = this.context.form.clauses.get(part.clause);
        if (!clause) return '';
        const scope = scopeOfClause(this.context, part, state.scope);
        return this.cases(clause.cases, { ...state, scope, carry: lastPiece(carry) });
      }
      case 'list':
        return this.list(part, carry, state);
      case 'words':
        return this.free(part.of, carry, state);
      default:
        return '';
    }
  }

  private list(part: TemplatePart & { kind: 'list' }, carry: string, state: State): string {
    const clause = this.context.form.clauses.get(part.clause);
    const items = allItemsOf(this.context, part.over, state.scope);
    if (!clause || isMissing(items)) return '';
    if (clause.cases.every(({ template }) => template.every((one) => one.kind === 'word'))) {
      this.names(part, carry, state);
      return '';
    }
    let before = lastPiece(carry);
    this.choices += 1;
    const list = this.choices;
    for (const item of items) {
      const scope = scopeOfItem(item);
      this.cases(clause.cases, { ...state, scope, carry: before, name: undefined, part: { list, item } });
      before = '';
    }
    return '';
  }

  private names(part: TemplatePart & { kind: 'list' }, carry: string, state: State): void {
    this.marks.push({
      kind: 'names',
      start: 0,
      end: 0,
      digitsEnd: 0,
      before: carry,
      lead: '',
      tail: '',
      decimals: 0,
      unit: '',
      frames: state.frames,
      scope: state.scope,
      over: part.over,
      group: state.group,
    });
  }

  /** What the office writes itself; a number where the entry is one. */
  private free(of: Expression, carry: string, state: State): string {
    const value = evaluate(this.context, of, state.scope);
    if (value.kind !== 'known') return '';
    const before = lastPiece(carry);
    this.text(`${before}8`, before.length, [{ start: before.length, expression: of }], state);
    return '';
  }

  /** Leaves the marks of a text, but for what was carried into it; gives back what stands after the last that is no year. */
  private text(text: string, carried: number, slots: readonly Slot[], state: State): string {
    let last = 0;
    for (const mark of marksOfForm(text)) {
      if (mark.kind !== 'year') last = mark.end;
      if (mark.end <= carried) continue;
      const slot = slots.find(({ start }) => start === mark.start);
      this.marks.push(this.formMark(mark, slot, state));
    }
    return text.slice(last);
  }

  private formMark(mark: Mark, slot: Slot | undefined, state: State): FormMark {
    const { frames, scope, group, name } = state;
    const back = mark.kind === 'year' ? (mark.value?.eq(Number(THIS_YEAR)) ? 0 : 1) : undefined;
    return {
      ...mark,
      frames,
      scope,
      group,
      ...(slot ? { expression: slot.expression } : {}),
      ...(back === undefined ? {} : { yearsBack: back }),
      ...(name === undefined ? {} : { name }),
      ...(state.part ? { part: state.part } : {}),
    };
  }
}

/** Whether words come from the supplement, also through a clause's names. */
function isEntry(expression: Expression, scope: Scope): boolean {
  if (expression.kind !== 'name') return expression.kind !== 'words';
  const bound = scope.names.get(expression.name);
  return bound ? isEntry(bound.expression, bound.scope) : false;
}

/** What the title may say. */
export function titleGrammar(context: Context): Grammar {
  const walk = new Walk(context);
  const cases = [{ when: undefined, template: context.form.title, unknown: false }];
  walk.paragraph({ each: undefined, sentences: [{ id: 'title', cases }] }, OUTERMOST, 'title');
  return walk.marks;
}

/** What a section may say apart from paragraphs that are told once for each item. */
export function sectionGrammar(context: Context, section: CompiledSection): Grammar {
  const walk = new Walk(context);
  for (const [index, paragraph] of section.paragraphs.entries())
    if (!paragraph.each) walk.paragraph(paragraph, OUTERMOST, `${section.id}.${index}`);
  for (const [index, paragraph] of variantsOf(section.id).entries())
    walk.paragraph(paragraph, OUTERMOST, `${section.id}.+${index}`);
  return walk.marks;
}

/** What the paragraph of one item may say. */
export function itemGrammar(context: Context, paragraph: CompiledParagraph, item: Item): Grammar {
  const walk = new Walk(context);
  walk.paragraph(paragraph, scopeOfItem(item), item.row);
  return walk.marks;
}
