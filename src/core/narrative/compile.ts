/** A form with its notation read: what narrating, asking and (later) reading a text back work on. */
import type { Case, Clause, NarrativeForm, ParagraphForm, Question, SectionForm } from './form';
import {
  parseCondition,
  parseExpression,
  parsePattern,
  parseTemplate,
  type Condition,
  type Expression,
  type Pattern,
  type Template,
} from './notation';

export interface CompiledCase {
  readonly when: Condition | undefined;
  readonly template: Template;
  readonly unknown: boolean;
}

export interface CompiledClause {
  readonly name: string;
  readonly takes: readonly string[];
  readonly cases: readonly CompiledCase[];
}

interface CompiledSentence {
  readonly id: string;
  readonly cases: readonly CompiledCase[];
}

export interface CompiledParagraph {
  readonly each: Pattern | undefined;
  readonly sentences: readonly CompiledSentence[];
}

export interface CompiledSection {
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: Template;
  readonly paragraphs: readonly CompiledParagraph[];
}

export interface CompiledQuestion {
  readonly question: Question;
  readonly each: Pattern | undefined;
  readonly label: Template;
  readonly hint: Template | undefined;
  readonly previous: Expression | undefined;
  readonly budget: Expression | undefined;
}

export interface CompiledForm {
  readonly form: NarrativeForm;
  readonly title: Template;
  readonly clauses: ReadonlyMap<string, CompiledClause>;
  /** By key as the form writes it. */
  readonly questions: ReadonlyMap<string, CompiledQuestion>;
  readonly sections: readonly CompiledSection[];
}

const optionally = <T>(text: string | undefined, parse: (text: string) => T): T | undefined =>
  text === undefined ? undefined : parse(text);

const compileCase = ({ when, text, unknown }: Case): CompiledCase => ({
  when: optionally(when, parseCondition),
  template: parseTemplate(text),
  unknown: unknown === true,
});

const compileClause = ({ name, takes, cases }: Clause): CompiledClause => ({
  name,
  takes,
  cases: cases.map(compileCase),
});

const compileParagraph = ({ each, sentences }: ParagraphForm): CompiledParagraph => ({
  each: optionally(each, parsePattern),
  sentences: sentences.map(({ id, cases }) => ({ id, cases: cases.map(compileCase) })),
});

const compileSection = ({ id, level, heading, paragraphs }: SectionForm): CompiledSection => ({
  id,
  level,
  heading: parseTemplate(heading),
  paragraphs: paragraphs.map(compileParagraph),
});

const compileQuestion = (question: Question): CompiledQuestion => ({
  question,
  each: optionally(question.each, parsePattern),
  label: parseTemplate(question.label),
  hint: optionally(question.hint, parseTemplate),
  previous: optionally(question.previous, parseExpression),
  budget: optionally(question.budget, parseExpression),
});

const compiled = new WeakMap<NarrativeForm, CompiledForm>();

/** Throws NotationError where the form is written wrongly. */
export function compileForm(form: NarrativeForm): CompiledForm {
  const known = compiled.get(form);
  if (known) return known;
  const fresh: CompiledForm = {
    form,
    title: parseTemplate(form.title),
    clauses: new Map(form.clauses.map((clause) => [clause.name, compileClause(clause)])),
    questions: new Map(form.questions.map((question) => [question.key, compileQuestion(question)])),
    sections: form.sections.map(compileSection),
  };
  compiled.set(form, fresh);
  return fresh;
}
