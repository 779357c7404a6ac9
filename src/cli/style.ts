/** The form of the explanation that a user asks for by its id. */
import { FORMS, HUNAN_2020, formNamed, type NarrativeForm } from '../core/narrative';
import { problem } from './problem';

/** Throws a Problem for a form that there is not. */
export function formOfStyle(style: string = HUNAN_2020.id): NarrativeForm {
  const form = formNamed(style);
  if (!form) throw problem('unknownStyle', { style, styles: FORMS.map(({ id }) => id) });
  return form;
}
