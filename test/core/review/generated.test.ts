/** Publications of every layout, made to hold throughout: reviewed in silence, and one figure pasted wrong is named. */
import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { documentText, FORMS } from '../../../src/core/narrative';
import { review } from '../../../src/core/review/engine';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { writtenIn } from '../../bench/proofread/written';
import { WAYS } from '../../hosts/files/docx/read/laid-out';
import { fewOf } from '../../support/proof';
import { publicationDocx, readBack } from '../../support/publication-docx';

const SEED = 4;
const ways = Object.keys(WAYS);

function explanationOf(layout: (typeof LAYOUT_NAMES)[number]): string {
  for (const form of FORMS) {
    const written = writtenIn(form, layout, SEED, {});
    if (written) return documentText(written.document);
  }
  throw new Error(`No form for ${layout}`);
}

/** The first amount of the third table, with its last digit changed. */
function pastedWrong(grids: readonly Grid[]): Grid[] {
  let isDone = false;
  return grids.map((grid, place) =>
    place !== 2
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map((cell) => {
              if (isDone || !cell || !/^[\d,]+\.\d\d$/.test(cell.text)) return cell;
              isDone = true;
              const text = cell.text.slice(0, -1) + String((Number(cell.text.slice(-1)) + 1) % 10);
              return { ...cell, text, value: text };
            }),
          ),
        },
  );
}

it.each(fewOf(LAYOUT_NAMES, 4))('%s', async (layout) => {
  const { year, department, grids } = generateSet(SEED, { layout });
  const way = ways[LAYOUT_NAMES.indexOf(layout) % ways.length] ?? '';
  const explanation = explanationOf(layout);
  const workbook = { name: '决算.xlsx', set: check(grids).set };
  const reviewed = async (shown: readonly Grid[]) =>
    review(await readBack(publicationDocx({ year, department, grids: shown, explanation, way })), {
      workbook,
    });
  const sound = await reviewed(grids);
  expect(sound.tables.length).toBe(workbook.set.tables.length);
  expect(sound.check.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(sound.text.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(sound.text.numbers.contradicted).toBe(0);
  expect(sound.text.numbers.verified).toBeGreaterThan(20);
  expect(sound.checklist.filter(({ state }) => state === 'lacking')).toEqual([]);
  expect(sound.against?.findings).toEqual([]);
  const wrong = await reviewed(pastedWrong(grids));
  expect(wrong.against?.findings.map(({ rule }) => rule)).toEqual(['DOC-1']);
});
