/** Whether a form is written rightly: for tests of our forms and for forms that offices write. A form without mistakes never throws. */
import { render } from '../../messages';
import type { NarrativeForm, Question } from '../form';
import { rowsNamed, THIS_ROW } from '../notation/row-sets';
import { BARE, LISTED, mistake, type Scene } from './expressions';
import { toldMistake, type FormMistake } from './mistake';
import type { Path } from './path';
import { Walker } from './walker';

export { toldMistake, type FormMistake } from './mistake';

function twice(ids: readonly string[], pathOf: (index: number) => Path): FormMistake[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: pathOf(index), what: mistake('twice', { id }) }],
  );
}

function repeated({ clauses, questions, sections }: NarrativeForm): FormMistake[] {
  return [
    ...twice(
      clauses.map(({ name }) => name),
      (index) => ['clauses', index, 'name'],
    ),
    ...twice(
      questions.map(({ key }) => key),
      (index) => ['questions', index, 'key'],
    ),
    ...twice(
      sections.map(({ id }) => id),
      (index) => ['sections', index, 'id'],
    ),
    ...sections.flatMap(({ paragraphs }, section) => {
      const sentences = paragraphs.flatMap((paragraph, place) =>
        paragraph.sentences.map(({ id }, index): { id: string; path: Path } => ({
          id,
          path: ['sections', section, 'paragraphs', place, 'sentences', index, 'id'],
        })),
      );
      return twice(
        sentences.map(({ id }) => id),
        (index) => sentences[index]?.path ?? [],
      );
    }),
  ];
}

/** Labels and headings are lists' and tables' words too: they hold no figures. */
const LABEL_PARTS = ['text', 'word', 'words'] as const;

function walkQuestion(walker: Walker, question: Question, path: Path): void {
  const { key, each, label, hint, previous, budget, kind, choices = [] } = question;
  const scene: Scene = each === undefined ? BARE : LISTED;
  if ((key.split('.').at(-1) === THIS_ROW) !== (each !== undefined)) walker.tell(path, mistake('eachAndRow'));
  if (each !== undefined) {
    const pattern = walker.pattern(each, [...path, 'each']);
    if (pattern && rowsNamed(pattern.row)?.kind !== 'codes')
      walker.tell([...path, 'each'], mistake('eachCodes'));
  }
  if (kind === '选择' && choices.length === 0) walker.tell(path, mistake('noChoices'));
  walker.template(label, [...path, 'label'], scene, LABEL_PARTS);
  if (hint !== undefined) walker.template(hint, [...path, 'hint'], scene);
  if (previous !== undefined) walker.expression(previous, [...path, 'previous'], 'number', scene);
  if (budget !== undefined) walker.expression(budget, [...path, 'budget'], 'number', scene);
}

function walkForm(walker: Walker, { title, sections, questions }: NarrativeForm): void {
  walker.template(title, ['title'], BARE);
  sections.forEach(({ heading, paragraphs }, section) => {
    walker.template(heading, ['sections', section, 'heading'], BARE, LABEL_PARTS);
    paragraphs.forEach(({ each, sentences }, place) => {
      const path = ['sections', section, 'paragraphs', place];
      if (each !== undefined) walker.pattern(each, [...path, 'each']);
      const scene = each === undefined ? BARE : LISTED;
      sentences.forEach(({ cases }, index) => walker.cases(cases, [...path, 'sentences', index], scene));
    });
  });
  questions.forEach((question, index) => walkQuestion(walker, question, ['questions', index]));
}

const keyOf = ({ path, what, at }: FormMistake): string =>
  [path.join('/'), render(what), at?.offset].join('|');

/** Everything that is wrong with a form, each once, with its place. */
export function formMistakes(form: NarrativeForm): FormMistake[] {
  const clauses = new Map(
    form.clauses.map((clause, index) => [clause.name, { clause, path: ['clauses', index] }]),
  );
  const walker = new Walker(clauses, new Map(form.questions.map((question) => [question.key, question])));
  walkForm(walker, form);
  for (const [name, known] of clauses) if (!walker.called.has(name)) walker.uncalled(known);
  const all = [...repeated(form), ...walker.mistakes];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** The same in words, for tests of our forms; nothing for a good one. */
export const formProblems = (form: NarrativeForm): string[] =>
  formMistakes(form).map((one) => render(toldMistake(form, one)));
