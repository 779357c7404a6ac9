/** Whether a form is written rightly: for tests of our forms and for forms that users bring along. */
import { compileForm, questionOf, type CompiledCase, type CompiledForm } from './compile';
import { THIS_FIGURE } from './evaluate';
import type { NarrativeForm } from './form';
import {
  NotationError,
  THIS_ROW,
  type Condition,
  type Expression,
  type Part,
  type Template,
} from './notation';

function expressionsOf(condition: Condition): readonly Expression[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(expressionsOf);
    case 'compare':
      return [condition.left, condition.right];
    case 'given':
    case 'is':
      return [condition.entry];
    case 'figures':
    case 'exists':
      return [];
  }
}

function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right];
    case 'fallback':
      return [expression.first, expression.second];
    case 'sum':
      return [expression.each];
    default:
      return [];
  }
}

/** An expression and all within it. */
const within = (expression: Expression): readonly Expression[] => [
  expression,
  ...operandsOf(expression).flatMap(within),
];

function expressionsIn(part: Part): readonly Expression[] {
  if (part.kind === 'figure' || part.kind === 'words') return [part.of];
  return part.kind === 'clause' ? part.arguments : [];
}

function clauseProblems(form: CompiledForm, part: Part): string[] {
  if (part.kind !== 'clause' && part.kind !== 'list') return [];
  const clause = form.clauses.get(part.clause);
  if (!clause) return [`没有从句“${part.clause}”`];
  const given = part.kind === 'clause' ? part.arguments.length : 0;
  return given === clause.takes.length
    ? []
    : [`从句“${part.clause}”要 ${clause.takes.length} 个内容，给了 ${given} 个`];
}

function expressionProblems(form: CompiledForm, expression: Expression, names: readonly string[]): string[] {
  return within(expression).flatMap((one) => {
    if (one.kind === 'entry') {
      const key = one.parts.join('.');
      return form.questions.has(key) || questionOf(form, key) ? [] : [`补充资料“${key}”没有对应的问题`];
    }
    return one.kind === 'name' && !names.includes(one.name) ? [`没有名称“${one.name}”`] : [];
  });
}

function templateProblems(form: CompiledForm, template: Template, names: readonly string[]): string[] {
  return template.flatMap((part) => [
    ...clauseProblems(form, part),
    ...expressionsIn(part).flatMap((expression) => expressionProblems(form, expression, names)),
  ]);
}

function caseProblems(
  form: CompiledForm,
  cases: readonly CompiledCase[],
  names: readonly string[],
): string[] {
  return cases.flatMap(({ when, template }) => [
    ...(when ? expressionsOf(when) : []).flatMap((expression) => expressionProblems(form, expression, names)),
    ...templateProblems(form, template, names),
  ]);
}

function twice(what: string, ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what}“${id}”写了两次`);
}

const at = (place: string, problems: readonly string[]): string[] =>
  problems.map((text) => `${place}：${text}`);

function compiledProblems(form: CompiledForm): string[] {
  const { clauses, questions, sections } = form.form;
  return [
    ...twice(
      '从句',
      clauses.map(({ name }) => name),
    ),
    ...twice(
      '问题',
      questions.map(({ key }) => key),
    ),
    ...twice(
      '章节',
      sections.map(({ id }) => id),
    ),
    ...questions
      .filter(({ key, each }) => key.endsWith(THIS_ROW) !== (each !== undefined))
      .map(({ key }) => `问题“${key}”：每和本行要一起用`),
    ...[...form.clauses.values()].flatMap(({ name, takes, cases }) =>
      at(`从句“${name}”`, caseProblems(form, cases, [...takes, THIS_FIGURE])),
    ),
    ...form.sections.flatMap((section) => {
      const sentences = section.paragraphs.flatMap((paragraph) => paragraph.sentences);
      return at(`第${section.id}节`, [
        ...twice(
          '句子',
          sentences.map(({ id }) => id),
        ),
        ...templateProblems(form, section.heading, []),
        ...sentences.flatMap(({ cases }) => caseProblems(form, cases, [THIS_FIGURE])),
      ]);
    }),
  ];
}

/** What is wrong with a form, in words for its author; nothing for a good one. */
export function formProblems(form: NarrativeForm): string[] {
  try {
    return compiledProblems(compileForm(form));
  } catch (error) {
    if (error instanceof NotationError) return [error.message];
    throw error;
  }
}
