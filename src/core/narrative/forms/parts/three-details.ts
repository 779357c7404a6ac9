/** 7.2 in neutral words: groups abroad, cars, receptions. Counts come from 表07 where it prints them, otherwise from the office. */
import type { ParagraphForm } from '../../form';
import { counting } from './counts';
import { printedOr, spentOn } from './expressions';
import { paragraph } from './section';
import { ABROAD, CARS, CARS_COLUMN, compositionSentence, RECEPTION, wherePaid } from './three-expenses';

const figure = (column: string): string => `{金额 ${spentOn(column)}}`;
const nothing = (column: string): string => `${spentOn(column)} = 0`;

const abroad: ParagraphForm = paragraph(
  wherePaid(
    counting({
      id: '出国',
      of: ABROAD,
      says: (count) =>
        `1.${ABROAD}支出${figure(ABROAD)}。全年安排因公出国（境）团组${count('因公出国（境）团组数', '出国.团组数')}个，累计${count('因公出国（境）人次数', '出国.人次')}人次`,
    }),
  ),
);

const cars: ParagraphForm = paragraph(
  wherePaid({ id: '用车', cases: [{ text: `2.${CARS}支出${figure(CARS_COLUMN)}。其中：` }] }),
  wherePaid({
    id: '购车',
    cases: [
      {
        when: nothing('公务用车购置费'),
        text: `公务用车购置支出${figure('公务用车购置费')}，未购置公务用车。`,
      },
      {
        text: `公务用车购置支出${figure('公务用车购置费')}，购置公务用车{数量 ${printedOr('公务用车购置数', '用车.购置数')}}辆。`,
      },
    ],
  }),
  wherePaid({
    id: '运行',
    cases: [
      {
        text: `公务用车运行维护支出${figure('公务用车运行费')}，截至{年度}年12月31日，开支财政拨款的公务用车保有量为{数量 ${printedOr('公务用车保有量', '用车.保有量')}}辆。`,
      },
    ],
  }),
);

const reception: ParagraphForm = paragraph(
  wherePaid(
    counting({
      id: '接待',
      of: RECEPTION,
      says: (count) =>
        `3.${RECEPTION}支出${figure(RECEPTION)}。全年国内公务接待${count('国内公务接待批次', '接待.批次')}批次、${count('国内公务接待人次', '接待.人次')}人次`,
      goesOn: '，主要用于{文字 接待.事由}',
    }),
  ),
);

export const NEUTRAL_THREE_DETAILS: readonly ParagraphForm[] = [
  paragraph(compositionSentence('{年度}年度')),
  abroad,
  cars,
  reception,
];
