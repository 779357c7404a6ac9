/** A form and its answers travel with a document; what is none, or cannot be read, is left out. */
import { FORMS, printCarried, readCarried, supplementOf } from '../../../src/core/narrative';

const form = FORMS.find(({ id }) => id === 'national')!;
const [question] = form.questions;
const key = question!.key;

test('both come back; answers to other questions stay behind', () => {
  const supplement = { ...supplementOf({ [key]: '12.50', 别的事: '甲' }), year: 2024, department: '某局' };
  const text = printCarried({ form, supplement });
  expect(text).not.toContain('别的事');
  const back = readCarried(text)!;
  expect(back.form.sections).toEqual(form.sections);
  expect([back.supplement.year, back.supplement.department, back.supplement.entries.get(key)?.value]).toEqual(
    [2024, '某局', '12.50'],
  );
});

test('an answer that is none takes nothing else along', () => {
  const text = printCarried({ form, supplement: { ...supplementOf({ [key]: '12.50' }), year: 2024 } });
  const spoilt = text.replace('"entries":{', '"entries":{"别的事":{"value":"甲"},');
  expect(readCarried(spoilt)?.supplement.entries.size).toBe(1);
  expect(readCarried(spoilt)?.supplement.year).toBe(2024);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another thing', '[1]'],
  ['a later version', JSON.stringify({ version: 2, form: {} })],
  ['no form', JSON.stringify({ version: 1 })],
  ['a form that is none', JSON.stringify({ version: 1, form: { a: 1 } })],
])('%s is none', (_, text) => expect(readCarried(text)).toBeUndefined());
