/** How long an explanation takes to write and to read, of a usual set and of a document of three hundred pages. */
import { FORMS, narrate } from '../../src/core/narrative';
import { proofread, type TextDocument } from '../../src/core/proofread';
import { against, heading, line, ms, timed } from './clock';
import { flatten, toText } from './proofread/stretches';
import { written, type Written } from './proofread/written';

const MOST_MS = 50;
const SEED = 8;
const ROUNDS = 20;
const PAGES = 300;
const SIGNS_ON_A_PAGE = 650;
const ITEMS = 300;

/** What stands in such a document beside the explanation: tasks, achievements, plans, with numbers of their own. */
const ANNEX =
  '2020年，全区共受理各类案件3171件，审执结3147件，结案率99.24%；评选表彰先进单位7000余个，投入资金132.78万元，比上年增长12.5%，一般公共预算收入增加1.2亿元，群众满意度达到98.7%。';

function longDocument({ paragraphs }: TextDocument): TextDocument {
  const own = paragraphs.reduce((signs, { text }) => signs + text.length, 0);
  const rest = Math.ceil((PAGES * SIGNS_ON_A_PAGE - own) / ANNEX.length);
  const annex = Array.from({ length: Math.max(0, rest) }, () => ({ text: ANNEX }));
  return { paragraphs: [...annex.slice(0, rest >> 1), ...paragraphs, ...annex.slice(rest >> 1)] };
}

async function times(own: Written, text: TextDocument, rounds: number): Promise<readonly [number, number]> {
  const { form, tables, supplement } = own;
  return [
    await timed(rounds, () => narrate(form, tables, supplement)),
    await timed(rounds, () => proofread(text, tables, { supplement })),
  ];
}

export async function narrative(): Promise<void> {
  heading('explanations, warm, median');
  const sets = FORMS.flatMap((form) => written(form, SEED) ?? []);
  // Every form once, and again: the first ones are else measured while the code is still compiled.
  for (const own of [...sets, ...sets]) await times(own, toText(flatten(own)), 3);
  for (const own of sets) {
    const { form } = own;
    const [write, read] = await times(own, toText(flatten(own)), ROUNDS);
    line(`${form.id} write`, ms(write), against(write, MOST_MS, ' ms'));
    line(`${form.id} read`, ms(read), against(read, MOST_MS, ' ms'));
  }
  const [form] = FORMS;
  const large = form && written(form, SEED, { size: ITEMS });
  if (!large) return;
  const [write, read] = await times(large, longDocument(toText(flatten(large))), 3);
  line(`${ITEMS} 项: write`, ms(write));
  line(`the same in a document of ${PAGES} pages: read`, ms(read));
}
