import { compileForm, HUNAN_2020, NO_SUPPLEMENT } from '../../../../src/core/narrative';
import { contextOf } from '../../../../src/core/narrative/reading';
import { sectionGrammar, titleGrammar } from '../../../../src/core/proofread/grammar/walk';
import { book } from '../support';

const context = contextOf(HUNAN_2020, book(), NO_SUPPLEMENT, {});
const grammar = (id: string) =>
  sectionGrammar(
    context,
    compileForm(HUNAN_2020).sections.find((section) => section.id === id)!,
  );

describe('sectionGrammar', () => {
  it('takes every way to put a change', () => {
    const words = grammar('1').flatMap(({ direction }) => (direction ? [direction.word] : []));
    expect(new Set(words)).toEqual(new Set(['持平', '增加', '减少', '增长']));
  });

  it('has a mark for each source of income, named', () => {
    const names = grammar('2').flatMap(({ name, kind }) => (kind === 'money' && name ? [name] : []));
    expect(names).toEqual(expect.arrayContaining(['财政拨款收入', '事业收入', '其他收入']));
  });

  it('tells this year from the year before', () => {
    const years = grammar('1').flatMap(({ yearsBack }) => yearsBack ?? []);
    expect(new Set(years)).toEqual(new Set([0, 1]));
  });

  it('gives every figure the expression it is checked by', () => {
    const figures = grammar('1').filter(({ kind }) => kind === 'money' || kind === 'percent');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.every(({ expression }) => expression !== undefined)).toBe(true);
  });

  it('has lists of accounts as one mark each', () => {
    expect(
      grammar('6')
        .filter(({ kind }) => kind === 'names')
        .map(({ over }) => over?.table),
    ).toEqual(['T06', 'T06']);
  });

  it('has the year of the title', () => {
    expect(titleGrammar(context).map(({ yearsBack }) => yearsBack)).toEqual([0]);
  });
});
