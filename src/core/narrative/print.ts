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

/** Without the unit; 0 is written bare unless the settings say otherwise. */
export const printAmount = (value: Decimal, settings: NarrativeSettings): string =>
  value.isZero()
    ? printDecimal(value, settings.zeroDecimals ? settings.amountDecimals : 0)
    : printDecimal(value, settings.amountDecimals, {
        trim: settings.trimZeros,
        thousands: settings.thousands === true,
      });

/** A fraction as a percentage. Unless the settings say otherwise a whole one is written bare (100%), a rounded one keeps its decimals (78.0%). */
export function printShare(fraction: Decimal, { percentDecimals, percentZeros }: NarrativeSettings): string {
  const percent = fraction.times(HUNDRED);
  const isBare = percent.isInteger() && percentZeros !== 'written';
  return `${printDecimal(percent, isBare ? 0 : percentDecimals, { trim: percentZeros === 'dropped' })}%`;
}

/** What stands behind an amount. */
export const unitBehind = ({ unit, spacedUnit }: NarrativeSettings): string =>
  spacedUnit ? ` ${unit}` : unit;

/** From ! to ~ the characters of full width come in the same order, this far on. */
const TO_FULL_WIDTH = 0xfee0;

/** A number in the width of the document's digits. Commas stay: a wide one ends a clause. */
export const inWidth = (printed: string, { fullWidth }: NarrativeSettings): string =>
  fullWidth
    ? printed.replace(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + TO_FULL_WIDTH))
    : printed;

/** A count or points, without zeros at the end. */
export const printCount = (value: Decimal): string => value.toFixed();
