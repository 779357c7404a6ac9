/** What the program finds in an example of a text, as `juesuan proofread` reads it: with its supplement, by its form. */
import { render } from '../../../src/core/messages';
import { formNamed, supplementFromGrid } from '../../../src/core/narrative';
import { proofread, type ProofreadResult } from '../../../src/core/proofread';
import { recognise } from '../../../src/core/recognise';
import type { Example } from './page';

const known = new WeakMap<Example, ProofreadResult>();

/** Read once an example, whatever is asked of it. */
export function readingOf(example: Example): ProofreadResult {
  const reading = known.get(example) ?? readingFor(example);
  known.set(example, reading);
  return reading;
}

function readingFor({ heading, grids, text, supplement, form }: Example): ProofreadResult {
  if (!text) throw new Error(`${heading} has no text`);
  const tables = recognise(grids);
  const first = proofread(text, tables, form ? { form } : {});
  const by = form ?? formNamed(first.form);
  if (!supplement || !by) return first;
  const reading = supplementFromGrid(supplement, by);
  if (!reading.ok) throw new Error(reading.problems.map((problem) => render(problem)).join('\n'));
  return proofread(text, tables, { supplement: reading.supplement, form: by });
}
