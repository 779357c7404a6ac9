/** Texts that are too much of something: lines like headings, groups of digits, brackets, one line without end. */
import { strToU8 } from 'fflate';
import { packed, often, type Family, type HostileFile, type Random, type Scale } from './pieces';

const HEADINGS = [
  '一、收入支出决算总体情况说明',
  '二、收入决算情况说明',
  '（一）一般公共预算财政拨款支出决算总体情况',
  '七、“三公”经费支出决算情况说明',
  '十四、预算绩效情况说明',
  '五、情况说明',
  '九、其他情况',
  '第三部分 2020年度部门决算情况说明',
  '第四部分 名词解释',
  '一、',
  '三、支出决算情况说明2020年度支出合计12.34万元',
  '（三）具体情况',
];

const SENTENCES = [
  '2020年度收入总计100.00万元，支出总计100.00万元，与上年相比增加12.00万元，增长13.64%，主要是因为人员增加。',
  '1.一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算为10.00万元，支出决算为12.00万元，完成年初预算的120.00%。',
  '公务接待费支出决算为1.00万元，接待12批次，120人次。',
];

const GROUPS: readonly ((random: Random) => string)[] = [
  (random) => `${random.whole(1, 99_999)}.${random.whole(10, 99)}万元，`,
  (random) => `${random.whole(1, 99_999)} `,
  (random) => `${random.whole(1, 999)},`,
  (random) => `${random.whole(1, 9)}.`,
  (random) => `占${random.whole(1, 99)}.${random.whole(10, 99)}%；`,
  (random) => `${random.whole(1900, 2099)}年`,
  () => '123,456,789.01、',
  () => '1\u3000',
];

const PUNCTUATION = [
  '（',
  '）',
  '，',
  '。',
  '“',
  '《',
  '、',
  '：',
  '**',
  '-',
  '|',
  '一是',
  '主要',
  '增加',
  '为',
  '无',
  '购置',
  ' ',
  '\t',
  ',',
];

const joinedBy = (random: Random): string => random.pick(['\n', '\r\n', '\n\n']);

function asFile(random: Random, text: string): HostileFile {
  if (random.chance(60)) return { name: 'hostile.txt', bytes: strToU8(text) };
  const safe = text.replace(/[<&]/g, '');
  const paragraphs = safe
    .split(/[\r\n]+/)
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
    .join('');
  const bytes = packed({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  });
  return { name: 'hostile.docx', bytes };
}

const lines = (random: Random, count: number, make: () => string): HostileFile =>
  asFile(random, Array.from({ length: count }, make).join(joinedBy(random)));

const LINES = [5_000, 20_000, 40_000];

function headings(random: Random, scale: Scale): HostileFile {
  const of = random.chance(50) ? [random.pick(HEADINGS)] : HEADINGS;
  return lines(random, often(random, scale, LINES), () => random.pick(of));
}

function sections(random: Random, scale: Scale): HostileFile {
  const heading = random.pick(HEADINGS);
  return lines(random, often(random, scale, LINES), () =>
    random.chance(30) ? heading : random.pick(SENTENCES),
  );
}

function digits(random: Random, scale: Scale): HostileFile {
  const make = random.pick(GROUPS);
  const text = Array.from({ length: often(random, scale, [5_000, 20_000, 40_000]) }, () => make(random)).join(
    '',
  );
  return asFile(random, random.chance(50) ? text : `${random.pick(HEADINGS)}\n${text}`);
}

function endless(random: Random, scale: Scale): HostileFile {
  const piece = random.pick([...PUNCTUATION, ...HEADINGS, '汉', 'a', '7', '0.1']);
  const text = piece.repeat(often(random, scale, [1e4, 1e5, 1e6]));
  return asFile(random, random.chance(50) ? text : `${random.pick(HEADINGS)}\n${text}`);
}

const sentences = (random: Random, scale: Scale): HostileFile => {
  const heading = random.pick(HEADINGS);
  const text = random.pick(SENTENCES).repeat(often(random, scale, [500, 2_000, 5_000]));
  return asFile(random, `${heading}\n${text}`);
};

export const TEXT_FAMILIES: readonly Family[] = [
  { name: 'lines like headings', make: headings },
  { name: 'sections of sentences', make: sections },
  { name: 'digit groups', make: digits },
  { name: 'one word without end', make: endless },
  { name: 'one section without end', make: sentences },
];
