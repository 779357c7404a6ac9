/** The result of `fill --json`; its schema is docs/schemas/fill.schema.json. */
import type { Fills } from '../../core/fill';
import { addressOf } from '../../core/grid';
import { render, type Locale } from '../../core/messages';

export function fillJson({ edits, refused, withheld }: Fills, locale: Locale): string {
  const json = {
    version: 1,
    edits: edits.map((edit) => ({
      sheet: edit.sheet,
      address: addressOf(edit.at),
      before: edit.before,
      after: edit.after,
      ...(edit.formula === undefined ? {} : { formula: `=${edit.formula}` }),
      rule: edit.rule,
      reason: render(edit.reason, locale),
    })),
    refused: refused.map(({ sheet, at, reason }) => ({
      sheet,
      address: addressOf(at),
      reason: render(reason, locale),
    })),
    withheld: withheld.map(({ sheet, at, after, reason }) => ({
      sheet,
      address: addressOf(at),
      after,
      reason: render(reason, locale),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
