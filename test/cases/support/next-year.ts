/** The year after a published one, made: every amount twice what it was, so that none of last year's is right by chance. */
import { Decimal } from '../../../src/core/amount';
import type { Cell, Grid } from '../../../src/core/grid';
import { learn, roll, type Rolled } from '../../../src/core/learn';
import { proofread, type TextDocument } from '../../../src/core/proofread';
import { recognise } from '../../../src/core/recognise';

const AMOUNT = /^-?\d[\d,]*\.\d+$/;

function doubled(cell: Cell | undefined): Cell | undefined {
  if (!cell || !AMOUNT.test(cell.text.trim())) return cell;
  const amount = new Decimal(cell.text.trim().replaceAll(',', ''));
  const text = amount.times(2).toFixed(amount.decimalPlaces());
  return cell.kind === 'number' ? { ...cell, text, value: Number(text) } : { ...cell, text };
}

const doubledGrids = (grids: readonly Grid[]): Grid[] =>
  grids.map((grid) => ({ ...grid, cells: grid.cells.map((row) => row?.map(doubled)) }));

interface RolledCase {
  readonly rolled: Rolled;
  /** Numbers of the draft that its tables contradict, or that last year's text has and its tables do not bear out, of which nobody is told. */
  readonly unmarked: readonly string[];
  readonly right: number;
}

export function rolledToDouble(document: TextDocument, grids: readonly Grid[]): RolledCase {
  const last = recognise(grids);
  const learned = learn(document, last);
  const { year } = learned.supplement;
  const now = { ...recognise(doubledGrids(grids)), ...(year === undefined ? {} : { year: year + 1 }) };
  const rolled = roll(learned, document, now, { previous: last });
  const { supplement, toDo } = rolled;
  const { ledger } = proofread(rolled.document, now, { supplement, previous: last });
  const whole = new Set(toDo.flatMap(({ kind, paragraph }) => (kind === 'left' ? [paragraph] : [])));
  const isTold = (text: string, offset: number, length: number): boolean =>
    toDo.some(({ text: words }) => {
      for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1))
        if (at <= offset && at + words.length >= offset + length) return true;
      return false;
    });
  const before = document.paragraphs.map(({ text }) => text).join('\n');
  // Of what nothing was spent on there is none, whatever the year.
  const open = ledger.filter(({ paragraph, offset, length, text }) => {
    const own = rolled.document.paragraphs[paragraph]?.text ?? '';
    return (
      !/^(?:(?:19|20)\d\d年|0(?![\d.,]))/.test(text) && !whole.has(paragraph) && !isTold(own, offset, length)
    );
  });
  return {
    rolled,
    right: open.filter(({ verdict }) => verdict === 'verified').length,
    unmarked: open.flatMap(({ verdict, paragraph, offset, length }) => {
      const own = rolled.document.paragraphs[paragraph]?.text ?? '';
      const words = own.slice(offset, offset + length);
      const around = own.slice(Math.max(0, offset - 20), offset + length + 10);
      const isWrong = verdict === 'contradicted' || (verdict === 'unchecked' && before.includes(words));
      return isWrong ? [`${verdict} ${words} in ${around}`] : [];
    }),
  };
}
