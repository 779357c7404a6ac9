/** Which clauses a sentence can do without: those that bring their own marks. */
import type { CompiledClause, CompiledForm } from './compile';
import type { Template } from './notation';

/** A clause may go when it may say nothing anyway, or when all it says opens with a mark or is a whole sentence. */
export function isLoose(form: CompiledForm, { cases }: CompiledClause): boolean {
  const templates = cases.map(({ template }) => template);
  const says = templates.filter((template) => template.length > 0);
  return (
    says.length < templates.length ||
    cases.every(({ when }) => when !== undefined) ||
    says.every((template) => hasMark(form, template, OPENING)) ||
    says.every((template) => hasMark(form, template, CLOSING))
  );
}

interface Edge {
  readonly at: 0 | -1;
  readonly mark: RegExp;
}

const OPENING: Edge = { at: 0, mark: /^[，；：、。（]/ };
const CLOSING: Edge = { at: -1, mark: /。$/ };

function hasMark(form: CompiledForm, template: Template, edge: Edge): boolean {
  const part = template.at(edge.at);
  if (part?.kind === 'text') return edge.mark.test(part.text);
  if (part?.kind !== 'clause') return false;
  const cases = form.clauses.get(part.clause)?.cases ?? [];
  return cases.every((one) => hasMark(form, one.template, edge));
}
