/** `proofread`: what it reads, hands on, prints and ends with. Verdicts are those of a reader made up for these tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { message } from '../../../src/core/messages';
import type {
  LedgerEntry,
  Proofread,
  ProofreadOptions,
  TextDocument,
  TextFinding,
} from '../../../src/core/proofread';
import type { ProofreadCommand } from '../../../src/cli/commands/proofread';
import { proofreadCommand } from '../../../src/cli/commands/proofread';
import type { ProofreadJson } from '../../../src/cli/json/proofread-json';
import { printProblem } from '../../../src/cli/print/problem-text';
import { Terminal } from '../../../src/cli/print/terminal';
import { problemIn } from '../../../src/cli/fault';
import { handDocx, listed, level, definition, list, p } from '../../hosts/files/docx/read/support';
import { complaints, objectTypes, schema } from '../json/schemas';
import { DEMO, juesuan, LUKOU, lukouOf, lukouWith, SUPPLEMENT, written, type Ended } from '../support';

const WORDS = {
  wrong: { zh: '{text}与表01 不符', en: '{text} differs from table 01' },
  table: { zh: '表01 收入总计 {text}', en: 'total income {text}' },
  unknown: { zh: '无表可核', en: 'no table has it' },
} as const;
const CELL = { table: 'T01', sheet: 'Z01 收入支出决算总表', address: 'C20', text: '629.09' } as const;

interface Asked {
  readonly document: TextDocument;
  readonly tables: number;
  readonly options: ProofreadOptions;
}

/** 629.09 is right, 次 and 人 can't be checked, every other number is wrong. */
function reader(asked: Asked[] = [], severity: TextFinding['severity'] = 'error'): Proofread {
  return (document, tables, options = {}) => {
    asked.push({ document, tables: tables.tables.length, options });
    const ledger: LedgerEntry[] = document.paragraphs.flatMap(({ text }, paragraph) =>
      [...text.matchAll(/[\d.]+(?:万元|人)/g)].map(({ 0: words, index: offset }) => ({
        paragraph,
        offset,
        length: words.length,
        text: words,
        section: '1',
        verdict: words.endsWith('人') ? 'unchecked' : words === '629.09万元' ? 'verified' : 'contradicted',
        source: words.endsWith('人')
          ? { kind: 'none', cells: [], supplement: [], formula: '', reason: message(WORDS, 'unknown') }
          : { kind: 'cell', cells: [CELL], supplement: [], formula: '' },
      })),
    );
    const findings = ledger
      .filter(({ verdict }) => verdict === 'contradicted')
      .map(({ paragraph, offset, length, text }, place): TextFinding => {
        const whole = document.paragraphs[paragraph]?.text ?? '';
        return {
          id: String(place),
          rule: 'N-1',
          severity,
          message: message(WORDS, 'wrong', { text }),
          evidence: [message(WORDS, 'table', { text: '629.09' })],
          paragraph,
          offset,
          length,
          text,
          sentence: whole,
          section: '1',
          expected: '629.09万元',
          cells: [CELL],
          correction: { paragraph, offset, length, text, by: '629.09万元' },
        };
      });
    const of = (wanted: LedgerEntry['verdict']): number =>
      ledger.filter(({ verdict }) => verdict === wanted).length;
    return {
      form: options.form?.id ?? 'hunan-2020',
      sections: [],
      isWhole: true,
      numbers: { verified: of('verified'), contradicted: of('contradicted'), unchecked: of('unchecked') },
      ledger,
      findings,
    };
  };
}

const RIGHT = '一、收入支出决算总体情况说明\n2020年度收、支总计629.09万元，接待165人。\n';
const WRONG = RIGHT.replace('629.09', '692.09');
const text = (content: string | Uint8Array, name = '说明.txt'): string => written(content, name).file;

async function ended(
  command: Partial<ProofreadCommand>,
  proofread: Proofread = reader(),
  locale: 'zh-CN' | 'en-US' = 'zh-CN',
): Promise<Ended> {
  const said = { out: '', error: '' };
  const terminal = new Terminal(
    locale,
    { write: (words) => (said.out += words) },
    { write: (words) => (said.error += words) },
  );
  try {
    const code = await proofreadCommand(
      { file: text(RIGHT), workbook: LUKOU, json: false, ...command },
      terminal,
      proofread,
    );
    return { code, ...said };
  } catch (failure) {
    printProblem(problemIn(failure), terminal);
    return { code: 2, ...said };
  }
}

const json = ({ out }: Ended): ProofreadJson => JSON.parse(out) as ProofreadJson;

describe('in a terminal', () => {
  it('says that nothing is wrong, and counts', async () => {
    const { code, out, error } = await ended({});
    expect(code).toBe(0);
    expect(error).not.toContain('修订');
    expect(out).toContain('没有发现问题');
    expect(out).toContain('共 2 个数：相符 1，不符 0，没法核对 1');
  });

  it('lists what can’t be checked by why, a dozen of it', async () => {
    const { out } = await ended({ file: text('收入629.09万元。\n共22人。\n') });
    expect(out).toMatch(/没法核对的数：\s+无表可核（1 个）\s+第 2 行\u300022人\n/);
    const many = Array.from({ length: 14 }, (_, place) => `共${place + 1}人。`).join('\n');
    const long = (await ended({ file: text(`收入629.09万元。\n${many}\n`) })).out;
    expect(long).toContain('无表可核（14 个）');
    expect(long).toContain('　12人');
    expect(long).not.toContain('　13人');
    expect(long).toContain('还有 2 个');
    expect((await ended({ file: text('收入629.09万元。') })).out).not.toContain('没法核对的数');
  });

  it('does not call a text fine of which no figure could be held against the tables', async () => {
    const { code, out } = await ended({ file: text('共22个。') });
    expect(code).toBe(0);
    expect(out).toContain('没有一个数能与表核对');
    expect(out).not.toContain('没有发现问题');
  });

  it('shows what is wrong, where, and what it should be', async () => {
    const { code, out } = await ended({ file: text(WRONG) });
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        '【错误】N-1　692.09万元与表01 不符',
        '第 2 行（一、收入支出决算总体情况说明）',
        '2020年度收、支总计【692.09万元】，接待165人。',
        '应为：629.09万元',
        '依据：表01 收入总计 629.09',
        '表01 Z01 收入支出决算总表!C20 629.09',
        '错误 1　注意 0　提示 0',
        '共 2 个数：相符 0，不符 1，没法核对 1',
      ]),
    );
  });

  it('tells what is wrong in the same words once, with all its places', async () => {
    const { out } = await ended({ file: text('收入692.09万元。\n支出692.09万元。\n其他1.00万元。\n') });
    expect(out.match(/【错误】/g)).toHaveLength(2);
    expect(out).toContain('692.09万元与表01 不符（2 处）');
    expect(out).toMatch(/第 1 行\s+收入【692\.09万元】。\s+第 2 行\s+支出【692\.09万元】。\s+应为/);
    expect(out).toContain('错误 3　注意 0　提示 0');
  });

  it('in English too', async () => {
    const { out } = await ended({ file: text(WRONG) }, reader(), 'en-US');
    expect(out).toContain('[error] N-1  692.09万元 differs from table 01');
    expect(out).toContain('Should be: 629.09万元');
    expect(out).toContain('2 numbers: 0 agree, 1 do not, 1 can’t be checked');
  });

  it('shows of a long sentence the part around', async () => {
    const { out } = await ended({ file: text(`${'甲'.repeat(200)}692.09万元${'乙'.repeat(200)}。`) });
    expect(out).toContain(`…${'甲'.repeat(60)}【692.09万元】${'乙'.repeat(40)}…`);
  });

  it('ends as a check does: only errors count', async () => {
    expect((await ended({ file: text(WRONG) }, reader([], 'warning'))).code).toBe(0);
    expect((await ended({ file: text(WRONG) }, reader([], 'hint'))).code).toBe(0);
  });
});

describe('as JSON', () => {
  it('is as published', async () => {
    const wrong = await ended({ file: text(WRONG), json: true });
    expect(wrong.code).toBe(1);
    expect(complaints('proofread', json(wrong))).toEqual([]);
    const right = await ended({ json: true }, reader(), 'en-US');
    expect(complaints('proofread', json(right))).toEqual([]);
    expect(right.code).toBe(0);
  });

  it('holds numbers, ledger and findings', async () => {
    const { version, numbers, ledger, findings } = json(await ended({ file: text(WRONG), json: true }));
    expect(version).toBe(1);
    expect(numbers).toEqual({ verified: 0, contradicted: 1, unchecked: 1 });
    expect(ledger).toEqual([
      {
        text: '692.09万元',
        paragraph: 1,
        offset: 11,
        length: 8,
        line: 2,
        verdict: 'contradicted',
        section: '1',
        source: {
          kind: 'cell',
          cells: [CELL],
          supplement: [],
          formula: '',
          reason: null,
          text: '表01 Z01 收入支出决算总表!C20 629.09',
        },
      },
      expect.objectContaining({
        text: '165人',
        verdict: 'unchecked',
        source: expect.objectContaining({ kind: 'none', reason: '无表可核', text: '无表可核' }) as unknown,
      }),
    ]);
    expect(findings).toEqual([
      {
        rule: 'N-1',
        severity: 'error',
        message: '692.09万元与表01 不符',
        evidence: ['表01 收入总计 629.09'],
        sentence: '2020年度收、支总计692.09万元，接待165人。',
        text: '692.09万元',
        paragraph: 1,
        offset: 11,
        length: 8,
        line: 2,
        expected: '629.09万元',
        section: '1',
        heading: '一、收入支出决算总体情况说明',
        cells: [CELL],
        correction: { paragraph: 1, offset: 11, length: 8, line: 2, text: '692.09万元', by: '629.09万元' },
      },
    ]);
  });

  it('the schema allows no fields but its own', () => {
    const objects = objectTypes(schema('proofread'));
    expect(objects).toHaveLength(6);
    for (const object of objects) expect(object).toHaveProperty('additionalProperties', false);
  });

  it('the schema refuses what might be printed by mistake', async () => {
    const result = json(await ended({ file: text(WRONG), json: true }));
    const [finding] = result.findings;
    const broken = (changes: object): string[] =>
      complaints('proofread', { ...result, findings: [{ ...finding, ...changes }] });
    expect(broken({})).toEqual([]);
    expect(broken({ paragraph: -1 })).not.toEqual([]);
    expect(broken({ severity: 'fatal' })).not.toEqual([]);
    expect(broken({ expected: undefined, extra: 1 })).not.toEqual([]);
  });

  it('keeps remarks off standard output', async () => {
    const docx = handDocx(p('<w:ins w:id="1"><w:r><w:t>总计629.09万元。</w:t></w:r></w:ins>'));
    const { out, error } = await ended({ file: text(docx, '说明.docx'), json: true });
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(error).toContain('修订');
  });
});

describe('what is read', () => {
  it('a Word document, with the numbers that Word prints', async () => {
    const numbering = definition(0, level(0, 'chineseCounting', '%1、')) + list(1, 0);
    const docx = handDocx(listed('收入情况', 1) + p('收、支总计692.09万元。'), { numbering });
    const result = json(await ended({ file: text(docx, '说明.docx'), json: true }));
    expect(result.findings[0]).toMatchObject({ paragraph: 1, offset: 5, heading: '一、收入情况' });
    expect(result.findings[0]).not.toHaveProperty('line');
    expect((await ended({ file: text(docx, '说明.docx') })).out).toContain('第 2 段（一、收入情况）');
  });

  it('a Word document whatever it is called', async () =>
    expect((await ended({ file: text(handDocx(p('629.09万元')), '说明.txt') })).out).toContain('相符 1'));

  it('text in GBK', async () => {
    const gbk = Uint8Array.from([0xd7, 0xdc, 0xbc, 0xc6, ...Buffer.from('629.09'), 0xcd, 0xf2, 0xd4, 0xaa]);
    expect((await ended({ file: text(gbk) })).out).toContain('相符 1');
  });

  it('Markdown, with the lines of the file', async () => {
    const { out } = await ended({
      file: text('# 说明\n\n- 收入629.09万元，\n支出692.09万元。\n', '说明.md'),
    });
    expect(out).toContain('第 4 行');
    expect(out).toContain('收入629.09万元，支出【692.09万元】。');
  });
});

describe('what is handed on', () => {
  const asked = async (command: Partial<ProofreadCommand>): Promise<Asked[]> => {
    const seen: Asked[] = [];
    expect((await ended(command, reader(seen))).error).not.toContain('程序');
    return seen;
  };

  it('without a supplement, the text is read once, by the form that fits', async () => {
    const seen = await asked({});
    expect(seen.map(({ tables, options }) => [tables, Object.keys(options)])).toEqual([
      [9, ['unfilled', 'misplaced']],
    ]);
  });

  it('a supplement, by the form the text was found to follow', async () => {
    const [, second, ...more] = await asked({ supplement: SUPPLEMENT });
    expect(more).toEqual([]);
    expect(second?.options.form?.id).toBe('hunan-2020');
    expect(second?.options.supplement?.entries.get('上年.收入总计')?.value).toBe('694.43');
  });

  it('a form that is named, at once', async () => {
    const seen = await asked({ style: 'shanghai-2024' });
    expect(seen.map(({ options }) => options.form?.id)).toEqual(['shanghai-2024']);
  });

  it('last year’s tables', async () => {
    const { file } = written(lukouOf('2019年度', { '629.09': '694.43' }));
    const [first] = await asked({ previous: file });
    expect(first?.options.previous?.year).toBe(2019);
  });
});

describe('into a file', () => {
  const output = (name: string): string => join(written('').folder, name);

  it('as text, for 记事本', async () => {
    const file = output('结果.txt');
    const { code, out } = await ended({ file: text(WRONG), output: file });
    expect(code).toBe(1);
    expect(out).toContain('不符 1');
    expect(out).toContain(file);
    const content = readFileSync(file, 'utf8');
    expect(content.startsWith('\ufeff')).toBe(true);
    expect(content).toContain('【692.09万元】');
    expect(content).not.toMatch(/[^\r]\n/);
  });

  it('as JSON', async () => {
    const file = output('结果.json');
    expect((await ended({ output: file })).out).toContain('相符 1');
    expect(complaints('proofread', JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('of no other kind', async () => {
    for (const [wrong, asJson] of [
      [output('结果.docx'), false],
      [output('结果.txt'), true],
    ] as const) {
      const { code, error } = await ended({ file: text(RIGHT), output: wrong, json: asJson });
      expect(code).toBe(2);
      expect(error).toContain('类型不对');
      expect(existsSync(wrong)).toBe(false);
    }
  });
});

describe('what can’t be done is told', () => {
  const cases: Readonly<Record<string, readonly [() => Partial<ProofreadCommand>, RegExp]>> = {
    'a text that is not there': [() => ({ file: 'nirgends.docx' }), /没有找到/],
    'a workbook that is not there': [() => ({ workbook: 'nirgends.xlsx' }), /没有找到/],
    'a workbook without tables': [() => ({ workbook: text(handDocx(p('1')), 'a.xlsx') }), /Word/],
    'a PDF': [() => ({ file: text('%PDF-1.7\n', '说明.pdf') }), /PDF 不完整或已损坏/],
    'an old document': [
      () => ({ file: text(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), '说明.doc') }),
      /另存为 \.docx|认不出/,
    ],
    'a workbook for a text': [() => ({ file: LUKOU }), /电子表格.*--workbook/],
    'a document cut off': [
      () => ({ file: text(handDocx(p('629.09万元')).subarray(0, 400), '说明.docx') }),
      /损坏/,
    ],
    'a form that there is not': [() => ({ style: 'guangdong' }), /没有“guangdong”/],
    'an empty text': [() => ({ file: text('') }), /空的/],
    'a supplement that is none': [() => ({ supplement: text('{', '补充.json') }), /./],
    'a text where a figure belongs': [
      () => ({ workbook: written(lukouWith({ 'Z03!G7': { text: '约四百' } })).file }),
      /没法核对：工作簿里有 1 处要先改正/,
    ],
  };
  it.each(Object.entries(cases))('%s', async (_, [command, said]) => {
    const { code, out, error } = await ended(command());
    expect(out).toBe('');
    expect(error).toMatch(said);
    expect(error).not.toMatch(/undefined|程序自己/);
    expect(code).toBe(2);
  });

  it('no workbook named', async () => {
    const { code, error } = await juesuan('proofread', text(RIGHT));
    expect(code).toBe(2);
    expect(error).toContain('--workbook');
  });

  it('errors and blanks of the tables themselves, beside the result', async () => {
    const { out, error } = await ended({ workbook: DEMO });
    expect(out).toContain('共 2 个数');
    expect(error).toMatch(/工作簿本身有 \d+ 处错误/);
    expect(error).toMatch(/工作簿有 \d+ 个应填未填的空格/);
  });
});

describe('an explanation of ours', () => {
  it.each(['说明.docx', '说明.txt'])('agrees with its tables as %s', async (name) => {
    const file = join(written('').folder, name);
    const explained = await juesuan('explain', LUKOU, '--supplement', SUPPLEMENT, '-o', file);
    expect(explained.code).toBe(0);
    const read = await juesuan('proofread', file, '--workbook', LUKOU, '--supplement', SUPPLEMENT, '--json');
    const result = json(read);
    expect(complaints('proofread', result)).toEqual([]);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.numbers.contradicted).toBe(0);
    expect(result.numbers.verified).toBeGreaterThan(100);
    expect(read.code).toBe(0);
  });

  it('with a figure changed is told by name', async () => {
    const file = join(written('').folder, '说明.txt');
    await juesuan('explain', LUKOU, '--supplement', SUPPLEMENT, '-o', file);
    const changed = readFileSync(file, 'utf8').replace('基本支出419.69万元', '基本支出491.69万元');
    const read = await juesuan('proofread', text(changed), '--workbook', LUKOU, '--supplement', SUPPLEMENT);
    expect(read.code).toBe(1);
    expect(read.out).toMatch(/【错误】[\s\S]*491\.69[\s\S]*应为：.*419\.69/);
    expect(read.out).toMatch(/不符 [1-9]/);
  });
});

it('personal numbers are nowhere printed whole', async () => {
  const file = text('一、收入支出决算总体情况说明\n2020年度收、支总计629.09万元，联系人手机13800138000。\n');
  const shown = await juesuan('proofread', file, '--workbook', LUKOU);
  expect(shown.out).toContain('【138****8000】');
  const told = await juesuan('proofread', file, '--workbook', LUKOU, '--json');
  expect(json(told).findings).toEqual([
    expect.objectContaining({ rule: 'N-36', text: '138****8000', length: '13800138000'.length }),
  ]);
  for (const { out } of [shown, told]) expect(out).not.toContain('13800138000');
});
