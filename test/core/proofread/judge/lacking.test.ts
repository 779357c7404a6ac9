import { HEADS, rule } from '../support';

const TOTAL = `${HEADS[1]}2020年度收、支总计1286.40万元。`;
const LAST_YEAR = { supplement: { '上年.收入总计': '1200.00' } };

rule('N-3: a change without its rate', {
  clean: [
    ['with its rate', `${TOTAL}与2019年相比，增加86.40万元，增长7.2%。`, LAST_YEAR],
    [
      'the rate still to come',
      `${TOTAL}与2019年相比，增加86.40万元，增长7.2%，其中新增项目80.00万元。`,
      LAST_YEAR,
    ],
    [
      'a reason that is an amount',
      `${TOTAL}与2019年相比，增加86.40万元，增长7.2%，主要是因为项目增加80.00万元。`,
      LAST_YEAR,
    ],
  ],
  broken: [
    [
      'the rate left out',
      `${TOTAL}与2019年相比，增加86.40万元，主要是因为项目增加。`,
      ['N-3 hint 86.40万元 → 7.2%'],
      LAST_YEAR,
    ],
  ],
  refuses: [
    [
      'a change of a part',
      `${HEADS[2]}本年收入合计1200.00万元，其中财政拨款收入1150.00万元，较上年增加9.00万元；事业收入30.00万元；其他收入20.00万元。`,
      ['9.00万元 unchecked why-unsure'],
    ],
  ],
});
