/** Explanations whose every figure is known, worded in ways that no form knows. */
export { rightText, slipsTold, type RightText, type SlipTold, type Witness } from './judged';
export { rewritten, rewrittenOwn, type Rewritten } from './rewrite';
export { SLIP_KINDS } from './slips';
export { TRANSFORMATIONS } from './transformations';
