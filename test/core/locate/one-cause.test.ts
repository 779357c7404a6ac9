import type { Finding } from '../../../src/core/check';
import { render } from '../../../src/core/messages';
import type { TableSetSpec } from '../../support/table-set';
import { checked } from './support';

const row = (total: string, basic: string, project: string) => ({
  本年支出合计: total,
  基本支出: basic,
  项目支出: project,
});

const CLASSES = {
  '201': row('70.00', '50.00', '20.00'),
  '20101': row('70.00', '50.00', '20.00'),
  '2010101': row('50.00', '50.00', ''),
  '2010102': row('20.00', '', '20.00'),
  '208': row('30.00', '20.00', '10.00'),
  '20805': row('30.00', '20.00', '10.00'),
  '2080505': row('20.00', '20.00', ''),
  '2080506': row('10.00', '', '10.00'),
};

const T03 = (changes: Readonly<Record<string, Readonly<Record<string, string>>>>): TableSetSpec => ({
  T03: Object.fromEntries(
    Object.entries({ 合计: row('100.00', '70.00', '30.00'), ...CLASSES }).map(([key, cells]) => [
      key,
      { ...cells, ...changes[key] },
    ]),
  ),
});

const errorsOf = (spec: TableSetSpec): readonly Finding[] =>
  checked(spec).findings.filter(({ severity }) => severity === 'error');

const rules = ({ rule, also = [] }: Finding): string[] => [rule, ...also.map((one) => one.rule)];

describe('one cause, one finding', () => {
  it('a wrong figure that breaks three relations is one finding with two behind it', () => {
    const findings = errorsOf(T03({ '20101': { 基本支出: '53.00' } }));
    expect(findings).toHaveLength(1);
    const [finding] = findings as [Finding];
    expect(rules(finding)).toHaveLength(3);
    expect(finding.suspects.map(({ text, suggestion }) => [text, suggestion])).toEqual([['53.00', '50.00']]);
  });

  it('two wrong figures apart are two findings, each with its own', () => {
    const findings = errorsOf(T03({ '20101': { 基本支出: '53.00' }, '20805': { 项目支出: '18.00' } }));
    expect(findings.map(({ suspects }) => suspects.map(({ suggestion }) => suggestion))).toEqual([
      ['50.00'],
      ['10.00'],
    ]);
  });

  it('two wrong figures in one row are told as two, or as they are: none is lost', () => {
    const findings = errorsOf(T03({ '201': { 基本支出: '53.00', 项目支出: '28.00' } }));
    const cells = new Set(findings.flatMap((one) => one.suspects.map(({ text }) => text)));
    expect([...cells].sort()).toEqual(['28.00', '53.00']);
    expect(findings).toHaveLength(2);
  });

  it('what the same change mends says so in words, four at most and the rest by number', () => {
    const [finding] = errorsOf(T03({ 合计: row('190.00', '70.00', '30.00') })) as [Finding];
    const words = finding.lines.map((line) => render(line));
    const count = finding.also?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(words).toContain(`同一处错误还引起另外 ${count} 处不符，改正后一并消除：`);
    expect(words.filter((line) => line.startsWith('· '))).toHaveLength(Math.min(count, 5));
  });

  it('a single relation has nothing behind it', () => {
    const [finding] = errorsOf({ T03: { '201': row('70.00', '51.00', '20.00') } }) as [Finding];
    expect(finding.also).toBeUndefined();
    expect(finding.choice).toBe(true);
  });
});
