/** Where in a form something stands, in the words of its author: 第5.3节第1段句子“具体”第2种写法的 text. */
import { message, type Catalogue, type Message } from '../../messages';

/** Keys and indices from the form inwards. */
export type Path = readonly (string | number)[];

const PLACES = {
  whole: { zh: '整个文件', en: 'the file' },
  within: { zh: '{outer}{inner}', en: '{outer}, {inner}' },
  section: { zh: '第{id}节', en: 'section {id}' },
  sections: { zh: '第{number}个章节', en: 'section number {number}' },
  paragraphs: { zh: '第{number}段', en: 'paragraph {number}' },
  sentence: { zh: '句子“{id}”', en: 'sentence “{id}”' },
  sentences: { zh: '第{number}句', en: 'sentence {number}' },
  cases: { zh: '第{number}种写法', en: 'case {number}' },
  clause: { zh: '从句“{id}”', en: 'clause “{id}”' },
  clauses: { zh: '第{number}个从句', en: 'clause {number}' },
  question: { zh: '问题“{id}”', en: 'question “{id}”' },
  questions: { zh: '第{number}个问题', en: 'question {number}' },
  item: { zh: '第{number}项', en: 'item {number}' },
  field: { zh: '“{name}”', en: '“{name}”' },
  fieldOf: { zh: '{outer}的“{name}”', en: '“{name}” of {outer}' },
} as const satisfies Catalogue<string>;

interface Named {
  readonly key: string;
  readonly place: 'section' | 'sentence' | 'clause' | 'question';
}

/** Lists whose items have a name of their own, and the key that holds it. */
const NAMED: Readonly<Record<string, Named>> = {
  sections: { key: 'id', place: 'section' },
  sentences: { key: 'id', place: 'sentence' },
  clauses: { key: 'name', place: 'clause' },
  questions: { key: 'key', place: 'question' },
};

const NUMBERED = ['sections', 'paragraphs', 'sentences', 'cases', 'clauses', 'questions'] as const;

const LONGEST_NAME = 40;

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

function itemPlace(list: string | number | undefined, index: number, item: unknown): Message {
  const named = typeof list === 'string' && Object.hasOwn(NAMED, list) ? NAMED[list] : undefined;
  const name = named && inside(item, named.key);
  if (named && typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME)
    return message(PLACES, named.place, { id: name });
  const counted = NUMBERED.find((key) => key === list) ?? 'item';
  return message(PLACES, counted, { number: String(index + 1) });
}

/** The place of a path in a form, whatever the form is really made of. */
export function placeInForm(form: unknown, path: Path): Message {
  let place: Message | undefined;
  let value = form;
  path.forEach((key, depth) => {
    value = inside(value, key);
    if (typeof key === 'number') {
      const own = itemPlace(path[depth - 1], key, value);
      place = place ? message(PLACES, 'within', { outer: place, inner: own }) : own;
    } else if (typeof path[depth + 1] !== 'number') {
      place = place
        ? message(PLACES, 'fieldOf', { outer: place, name: key })
        : message(PLACES, 'field', { name: key });
    }
  });
  return place ?? message(PLACES, 'whole');
}
