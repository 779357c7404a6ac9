/** Texts made comparable: what people type as the same words becomes the same string. For matching, never for showing. */
import { plainText } from '../amount';

const QUOTES = /["'“”‘’「」『』〝〞＂]/g;
const ORDINAL = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)[、.]?|\d{1,2}[、.](?!\d))/;
/** Before normalising, which makes a plain 1 of ①. */
const CIRCLED = /^\s*[①-⑳]/;
const OF_WHICH = /^其中[:、]?/;

/** More texts than any set of public tables holds; a stranger's workbook with more makes it start afresh. */
const MOST_REMEMBERED = 20000;

/** The same labels stand in every table: what one came to is worth remembering. */
function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

/**
 * Half-width, without white space, invisible characters and quotation marks; colons, commas and brackets unified; 其它 is
 * 其他, as the classifications print it.
 */
export const normalise = remembered((text: string): string =>
  plainText(text)
    .replace(QUOTES, '')
    .replaceAll('其它', '其他')
    .replace(/[﹕∶]/g, ':')
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')'),
);

const UNIT_BEHIND =
  /\((?:单位:)?(?:人民币)?(?:百万元|亿元|万元|千元|元|%|个|人|辆|批|次|人次|批次|台|套|台[、,/]套|台\(套\)|平方米)\)$/;
const POINTS_WITHIN = /\((?:\d+(?:\.\d+)?)?分/;

const SHORT_HEADS: ReadonlyMap<string, string> = new Map([
  ['预算', '预算数'],
  ['决算', '决算数'],
]);

/**
 * A header word or label without the unit and the points that a form puts behind it, and whole where it is short:
 * 预算数(万元), 产出指标(50分), 决算.
 */
export const headWord = remembered((text: string): string => {
  const bare = normalise(text).replace(UNIT_BEHIND, '').replace(POINTS_WITHIN, '(').replace(/\(\)$/, '');
  return bare === '' ? normalise(text) : (SHORT_HEADS.get(bare) ?? bare);
});

/** A row label's own words: without ordinal (一、 （1） 2. ①) and without 其中：. */
export const bareLabel = remembered((text: string): string => {
  let label = normalise(text.replace(CIRCLED, ''));
  for (;;) {
    const shorter = label.replace(ORDINAL, '').replace(OF_WHICH, '');
    if (shorter === label || shorter === '') return label.replace(/:$/, '');
    label = shorter;
  }
});

export const isOfWhich = (text: string): boolean =>
  OF_WHICH.test(normalise(text.replace(CIRCLED, '')).replace(ORDINAL, ''));

/** A label for people: one line, without ordinal. */
export const shownLabel = remembered((text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\([一二三四五六七八九十\d]+\))/, '')
    .replace(/^其中[：:]/, ''),
);
