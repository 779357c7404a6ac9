/** What a number says and may be, and whether it is what it should be: for all that read and judge. */
export { compareAmount, compareRate, type Agreement } from './compare';
export {
  asPercent,
  EXACT_DECIMALS,
  intervalOf,
  percentInterval,
  statedBy,
  writtenAround,
  type Stated,
} from './measure';
export { sourceMessage } from './source';
