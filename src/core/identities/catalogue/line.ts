/** How a line of the catalogue is written. */
import type { IdentityKind } from '../kinds';
import type { Identity, IdentitySeverity } from '../types';

const FORMS = '财决表审核公式';
export const CENTRAL = '财预〔2020〕10号附件';

/** The three funds of fiscal appropriations, as 表04 names them. */
export const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

interface Options {
  readonly severity?: IdentitySeverity;
  readonly basis?: string;
  readonly blank?: 'error' | 'hint';
  readonly when?: readonly string[];
}

export const holds = (id: string, kind: IdentityKind, formula: string, options: Options = {}): Identity => ({
  severity: 'error',
  basis: FORMS,
  ...options,
  id,
  kind,
  formula,
});

/** An identity whose left side is worked out from its right side. */
export const defines = (
  id: string,
  kind: IdentityKind,
  formula: string,
  options: Options = {},
): Identity => ({
  ...holds(id, kind, formula, options),
  defines: true,
});

/** `T04-7a`, `T04-7b`: one relation said of several things. */
export const lettered = (id: string, place: number): string =>
  `${id}${'abcdefghijklmnopqrstuvwxyz'[place] ?? place}`;
