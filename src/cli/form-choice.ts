/** The form of the explanation that a user asks for: one of ours by its id, or a file of the office's own. */
import { message } from '../core/messages';
import { ALL_FORMS, formNamed, readForm, type NarrativeForm } from '../core/narrative';
import { readBytes } from './files';
import { CLI_MESSAGES } from './messages';
import type { Terminal } from './print/terminal';
import { Problem, problem } from './problem';

export interface FormArguments {
  /** `--style`: the id of a form. */
  readonly style?: string;
  /** `--form`: the path of a form's file. */
  readonly form?: string;
}

/** Nothing where neither is given. Throws a Problem for both options at once, a form that there is not, and a file that is not right. */
export function chosenForm({ style, form }: FormArguments): NarrativeForm | undefined {
  if (form === undefined) return style === undefined ? undefined : namedForm(style);
  if (style !== undefined) throw problem('styleAndForm');
  return loadForm(form);
}

/** Says which form was taken where the user named none. */
export function tellForm(
  chosen: NarrativeForm | undefined,
  { name, id }: NarrativeForm,
  terminal: Terminal,
): void {
  if (!chosen) terminal.say('formTaken', { name, id });
}

/** Throws a Problem for a form that there is not. */
export function namedForm(style: string): NarrativeForm {
  const form = formNamed(style);
  if (!form) throw problem('unknownStyle', { style, styles: ALL_FORMS.map(({ id }) => id) });
  return form;
}

/** Throws a Problem that names every mistake. */
export const loadForm = (file: string): NarrativeForm =>
  formFrom(new TextDecoder().decode(readBytes(file)), file);

/** `file`: where the text is from. Throws a Problem that names every mistake. */
export function formFrom(text: string, file: string): NarrativeForm {
  const reading = readForm(text);
  if (reading.ok) return reading.form;
  throw new Problem(
    message(CLI_MESSAGES, 'badForm', { file, count: String(reading.problems.length) }),
    reading.problems,
  );
}
