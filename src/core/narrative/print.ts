/** How the explanation prints amounts, shares and counts. */
import { Decimal, powerOfTen, printDecimal, UNITS, WAN_YUAN, ZERO, type Unit } from '../amount';
import type { NarrativeSettings } from './form';

const HUNDRED = new Decimal(100);

export const unitOf = (settings: NarrativeSettings): Unit =>
  UNITS.find(({ name }) => name === settings.unit) ?? WAN_YUAN;

/** An amount in one unit as the explanation states it: in its own unit, rounded to its decimals. */
export function stated(value: Decimal, unit: Unit, settings: NarrativeSettings): Decimal {
  const shift = unit.exponent - unitOf(settings).exponent;
  const rounded = value.times(powerOfTen(shift)).toDecimalPlaces(settings.amountDecimals);
  return rounded.isZero() ? ZERO : rounded;
}

/** Without the unit; 0 is written bare unless the form says otherwise. */
export const printAmount = (value: Decimal, settings: NarrativeSettings): string =>
  value.isZero()
    ? printDecimal(value, settings.wholeDecimals === true ? settings.amountDecimals : 0)
    : printDecimal(value, settings.amountDecimals, {
        trim: settings.trimZeros,
        thousands: settings.thousands === true,
      });

/** The unit as it stands behind an amount. */
export const unitBehind = ({ unit, unitGap }: NarrativeSettings): string =>
  unitGap === true ? ` ${unit}` : unit;

/** A fraction as a percentage. A whole one is written bare (100%) unless the form says otherwise, a rounded one keeps its decimals (78.0%). */
export function printShare(fraction: Decimal, settings: NarrativeSettings): string {
  const percent = fraction.times(HUNDRED);
  const isBare = percent.isInteger() && settings.wholeDecimals !== true;
  return `${printDecimal(percent, isBare ? 0 : settings.percentDecimals)}%`;
}

/** A count or points, without zeros at the end. */
export const printCount = (value: Decimal): string => value.toFixed();
