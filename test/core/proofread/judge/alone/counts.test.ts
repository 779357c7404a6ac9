import { HEADS, rule } from '../../support';

const said = (sentence: string): string => `${HEADS['7.2']}${sentence}`;

rule('counts that cannot be', {
  clean: [
    ['whole counts', said('国内公务接待26批次、210人次。')],
    ['nobody in no batch', said('团组0个，累计0人次。')],
    ['thousands', said('接待1,026批次、12,210人次。')],
    ['decimals of an amount', said('接待费3.50万元，26批次。')],
    ['zeros behind the point', said('保有量为3.0辆。')],
    ['nobody in no group', said('因公出国（境）共计0个团组，0人。')],
    [
      'groups with people, then none of another',
      said('出国团组2个、5人次。外事接待0批次、0人次，国内接待26批次、210人次。'),
    ],
    ['foreign guests: none; others: some', said('外事接待0批次，国内接待26批次、210人次。')],
    ['no car bought, people', said('购置公务用车0辆，涉及人员6人次。')],
    ['an average', said('年末平均实有人数12.5人。')],
  ],
  broken: [
    ['half a batch', said('国内公务接待2.92批次、160人次。'), ['N-20 warning 2.92批次']],
    ['half a guest', said('国内公务接待26批次、160.5人次。'), ['N-20 warning 160.5人次']],
    ['half a car', said('公务用车保有量为1.5辆。'), ['N-20 warning 1.5辆']],
    ['half a group', said('因公出国（境）团组数644.30个。'), ['N-20 warning 644.30个']],
    ['people of no group', said('因公出国（境）团组0个，累计6人次。'), ['N-20 warning 6人次']],
    ['visitors of no group', said('其中外事接待来访团组0个、来宾6人次。'), ['N-20 warning 6人次']],
    ['groups of nobody', said('因公出国（境）共计4个团组，0人。'), ['N-20 warning 4个']],
    ['groups of nobody, counted behind', said('因公出国（境）团组4个，累计0人次。'), ['N-20 warning 4个']],
    ['batches of nobody', said('外事接待3批次，0人次，国内接待26批次、210人次。'), ['N-20 warning 3批次']],
    ['half a group before its word', said('因公出国（境）共计644.30个团组。'), ['N-20 warning 644.30个']],
    ['guests of no batch', said('其中外事接待0批，累计接待6人次。'), ['N-20 warning 6人次']],
  ],
  refuses: [],
});
