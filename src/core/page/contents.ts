/** Which paragraphs are entries of a table of contents. */
import type { PageParagraph } from './paragraphs';

const HEADING = /^目录$/;
/** Dots to the page's number. */
const LEADERS = /(?:[.．·…‥•]\s*){3,}\s*\d{0,3}$/;
/** Whether it is a whole entry, with the number of its page. */
export const isEntry = (text: string): boolean => LEADERS.test(text);

/** An entry is one line without a sentence; it may end with the number of a page. */
const SENTENCE = /[。；，]/;
const LONGEST = 60;
/** On a further page contents go on with an entry that is counted. */
const ORDINAL =
  /^(?:第[一二三四五六七八九十]+|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[、．.])/;

/** `isOpen`: the paragraph before these was one. */
export function contentsAmong(paragraphs: readonly PageParagraph[], isOpen: boolean): boolean[] {
  let within = isOpen;
  let page: number | undefined;
  const seen = new Set<string>();
  return paragraphs.map(({ text, stretches: [stretch] }) => {
    const bare = text.replace(/\s+/g, '');
    if (page !== undefined && stretch?.page !== page && !ORDINAL.test(bare)) within = false;
    page = stretch?.page;
    if (HEADING.test(bare)) {
      within = true;
      seen.clear();
      return true;
    }
    const entry = bare.replace(LEADERS, '').replace(/\d+$/, '');
    if (isEntry(text)) {
      seen.add(entry);
      return true;
    }
    if (!within || SENTENCE.test(bare) || bare.length > LONGEST || seen.has(entry)) {
      within = false;
      return false;
    }
    seen.add(entry);
    return true;
  });
}
