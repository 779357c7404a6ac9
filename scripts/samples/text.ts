/** The explanation for the demonstration: our own of the Lukou tables, with slips as published explanations have them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  documentText,
  HUNAN_2020,
  mergeSupplements,
  narrate,
  parseSupplement,
  supplementOf,
  type NarrativeDocument,
} from '../../src/core/narrative';
import { recognise } from '../../src/core/recognise';
import { LUKOU_TABLES } from '../../test/cases/data/lukou-2020';
import { gridOf } from './printed/to-grid';
import { withSlip, type Slip } from './slip';

const SUPPLEMENT = join(__dirname, '..', '..', 'assets', 'samples', '渌口2020补充资料.json');

/** What the publication is silent on: said as nothing, so that no blank stands among the slips. */
const NONE = { '培训费.金额': '0', '节庆.金额': '0' };

interface KnownSlip extends Slip {
  readonly kind: string;
}

const SLIPS: readonly KnownSlip[] = [
  { near: '基本支出419.69万元，占66.7%', right: '66.7%', wrong: '67.7%', kind: '占比算错' },
  { near: '公共安全支出（类）支出123.29万元', right: '123.29', wrong: '132.29', kind: '数字颠倒' },
  { near: '决算数小于年初预算数', right: '小于', wrong: '大于', kind: '大小写反' },
  { near: '公用经费108.32万元', right: '108.32', wrong: '311.37', kind: '取错数' },
  { near: '邮电费、差旅费', right: '邮电费', wrong: '培训费', kind: '列举了没有数的科目' },
  { near: '本单位没有使用国有资本经营预算', right: '本单位', wrong: 'XX单位', kind: '模板用语没有改' },
];

export interface PlantedText {
  readonly text: string;
  readonly slips: readonly KnownSlip[];
}

function explanation(): NarrativeDocument {
  const reading = parseSupplement(readFileSync(SUPPLEMENT, 'utf8'));
  if (!reading.ok) throw new Error('The supplement of the sample can not be read');
  const tables = recognise(LUKOU_TABLES.map(gridOf));
  const supplement = mergeSupplements(reading.supplement, supplementOf(NONE));
  return narrate(HUNAN_2020, tables, supplement);
}

export const demonstrationText = (): PlantedText => ({
  text: `${SLIPS.reduce(withSlip, documentText(explanation()))}\n`,
  slips: SLIPS,
});

export interface PlantedParagraph {
  readonly style: 'title' | 'heading' | 'body';
  readonly text: string;
}

/** The same, paragraph by paragraph. */
export function demonstrationParagraphs(): readonly PlantedParagraph[] {
  const lines = demonstrationText().text.trimEnd().split('\n');
  const paragraphs = explanation().sections.flatMap(({ paragraphs: own }) => own);
  if (lines.length !== paragraphs.length) throw new Error('A paragraph of the sample has several lines');
  return paragraphs.map(({ style }, place) => ({
    style: style === 'title' || style === 'body' ? style : 'heading',
    text: lines[place] ?? '',
  }));
}
