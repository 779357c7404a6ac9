/** Where nothing was spent on guests there were none; nobody need answer how many. */
import { book, documentOf } from '../support';
import { proofread } from '../../../../src/core/proofread';

const verdicts = (spent: string) =>
  proofread(
    documentOf('全年公务接待0批次、0人次。'),
    book({ T07: { 决算数: { 公务接待费: spent } } }),
  ).ledger.map(({ verdict }) => verdict);

it('verifies none where nothing was spent', () => {
  expect(verdicts('')).toEqual(['verified', 'verified']);
});

it('leaves it open where something was', () => {
  expect(verdicts('3.50')).toEqual(['unchecked', 'unchecked']);
});
