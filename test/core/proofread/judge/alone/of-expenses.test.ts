import { HEADS, read, rule, messagesOf } from '../../support';

const TOTAL = `${HEADS['7.1']}“三公”经费财政拨款支出预算为20.00万元，支出决算为16.00万元，完成预算的80.00%。\n`;
const ITEMS = '（二）“三公”经费财政拨款支出决算具体情况说明\n';
const ABROAD = '1.因公出国（境）费支出0万元。\n';
const CARS =
  '2.公务用车购置及运行维护费支出12.50万元。其中：公务用车购置支出0万元。公务用车运行维护支出12.50万元，公务用车保有量为2辆。\n';
const RECEPTION = '3.公务接待费支出3.50万元。国内公务接待8批次、60人次。\n';
const BARE_CARS = '2.公务用车购置及运行维护费支出12.50万元。\n';
const BARE_RECEPTION = '3.公务接待费支出3.50万元。\n';

rule('N-35: “三公” expenses without their counts', {
  clean: [
    ['all told', TOTAL + ITEMS + ABROAD + CARS + RECEPTION],
    ['items alone, without the total', ITEMS + ABROAD + BARE_CARS + BARE_RECEPTION],
    ['an item pasted', BARE_RECEPTION],
    ['two items of three', TOTAL + ITEMS + ABROAD + BARE_CARS],
    [
      'all in one sentence',
      `${TOTAL}其中：因公出国（境）费0万元，公务用车购置及运行维护费12.50万元，公务接待费3.50万元。`,
    ],
    [
      'counts in a section of their own',
      `${TOTAL}${ITEMS}${ABROAD}${BARE_CARS}${BARE_RECEPTION}（三）使用情况\n1.国内公务接待8批次，60人次。\n2.公务用车购置数0辆，公务用车保有量2辆。`,
    ],
    [
      'cut off within the last item',
      `${TOTAL}${ITEMS}${ABROAD}2.公务接待费支出3.50万元。国内公务接待8批次、60人次。\n3.公务用车购置及运行维护费支出12.50万元。其中，公务用车购置费0万元。`,
    ],
  ],
  broken: [
    [
      'cars among what other money is for',
      `${HEADS[6]}公用经费150.00万元，主要包括：办公费、差旅费、会议费、培训费、公务接待费、工会经费、公务用车运行维护费。\n${TOTAL}${ITEMS}${ABROAD}${BARE_CARS}${RECEPTION}`,
      ['N-35 warning 2.公务用车购置及运行维护费支出12.50万元'],
    ],
    [
      'nothing of cars and receptions',
      TOTAL + ITEMS + ABROAD + BARE_CARS + BARE_RECEPTION,
      ['N-35 warning 2.公务用车购置及运行维护费支出12.50万元', 'N-35 warning 3.公务接待费支出3.50万元'],
    ],
    [
      'batches without people',
      `${TOTAL}${ITEMS}${ABROAD}${CARS}3.公务接待费支出3.50万元。国内公务接待8批次。\n八、政府性基金预算收入支出决算情况说明\n`,
      ['N-35 warning 3.公务接待费支出3.50万元'],
    ],
  ],
  refuses: [],
});

it('names what is lacking, once for each expense', () => {
  const text = TOTAL + ITEMS + ABROAD + BARE_CARS + BARE_RECEPTION;
  expect(messagesOf(read(text))).toEqual([
    '公务用车购置及运行维护费有支出，没有写购置费和运行维护费各是多少、公务用车保有量。',
    '公务接待费有支出，没有写国内公务接待的批次、人次。',
  ]);
});

const ABROAD_SPENT = {
  change: { T07: { 决算数: { '因公出国（境）费': '2.00', 合计: '18.00' } } },
} as const;

it('travel abroad that cost money names groups and people', () => {
  const abroad = '1.因公出国（境）费支出2.00万元。\n';
  const total = TOTAL.replace('16.00', '18.00').replace('80.00%', '90.00%');
  expect(messagesOf(read(total + ITEMS + abroad + CARS + RECEPTION, ABROAD_SPENT))).toEqual([
    '因公出国（境）费有支出，没有写团组数、人次。',
  ]);
});
