/** What all forms ask for: an answer keeps its meaning, whichever form the text turns out to follow. */
import { compileForm, formsExplaining, type CompiledForm } from '../../narrative';
import type { TableSet } from '../../tables';

const known = new WeakMap<CompiledForm, CompiledForm>();

/** A form that asks for what others ask as well; its own questions stay as they are. */
export function askingAll(form: CompiledForm, tables: Pick<TableSet, 'kind'>): CompiledForm {
  const own = known.get(form);
  if (own) return own;
  const others = formsExplaining(tables).flatMap((one) => [...compileForm(one).questions]);
  const asking = { ...form, questions: new Map([...others, ...form.questions]) };
  known.set(form, asking);
  return asking;
}
