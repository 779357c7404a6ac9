/** How findings name figures and print right ones. */
import type { Decimal } from '../../amount';
import { powerOfTen } from '../../amount';
import type { Message } from '../../messages';
import { printAmount, printShare, unitOf, type Context } from '../../narrative/reading';
import type { Mark } from '../text/marks';
import { proofreadMessage } from '../messages';

const EXPONENTS: Readonly<Record<string, number>> = { 亿元: 8, 万元: 4, 万: 4, 千元: 3, 百元: 2, 元: 0 };

/** A right figure in the unit of the wrong one, as the form prints such figures. */
export function printedLike(
  mark: Pick<Mark, 'kind' | 'unit' | 'decimals'>,
  value: Decimal,
  context: Context,
): string {
  const { settings } = context.form.form;
  if (mark.kind === 'percent' || mark.unit === '%') return printShare(value.abs(), settings);
  if (mark.kind !== 'money') return `${value.toFixed()}${mark.unit}`;
  const unit = unitOf(context.settings);
  const shift = unit.exponent - (EXPONENTS[mark.unit] ?? unit.exponent);
  const inUnit = value.times(powerOfTen(shift)).abs();
  return printAmount(inUnit, { ...settings, trimZeros: mark.decimals < settings.amountDecimals }) + mark.unit;
}

/** 基本支出 as the text calls it; 此处 where it has no words before it. */
export function whatOfMark({ before }: Mark): Message {
  const words = before.replace(/^(?:其中：?|和|及|年?度|年(?![初末]))/, '').replace(/[为是的]$/, '');
  return words.length >= 2 ? proofreadMessage('quoted', { words }) : proofreadMessage('this-number');
}
