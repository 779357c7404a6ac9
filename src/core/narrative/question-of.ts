/** Which question of a form a key of the supplement answers. */

const ANY_ROW = /\.\d{3,7}$/;

/** The question a concrete key answers: `年初预算.2013101` answers `年初预算.本行`. */
export const questionOf = <Asked>(
  form: { readonly questions: ReadonlyMap<string, Asked> },
  key: string,
): Asked | undefined => form.questions.get(key) ?? form.questions.get(key.replace(ANY_ROW, '.本行'));
