/** 渌口's tables, the spending table with a title and header words of the office's own. */
import type { Grid } from '../../src/core/grid';
import { caseGrids } from './case-workbook';

export const OWN_SHEET = '支出决算表';

const OWN_WORDS: Readonly<Record<string, string>> = {
  支出决算表: '本局花钱一览',
  基本支出: '日常运转',
  项目支出: '专项花费',
};

export const ownForm = (): Grid[] =>
  caseGrids('lukou-2020').map((grid) =>
    grid.name === OWN_SHEET
      ? {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map(
              (cell) =>
                cell && {
                  ...cell,
                  text: OWN_WORDS[cell.text] ?? cell.text,
                  value: OWN_WORDS[cell.text] ?? cell.text,
                },
            ),
          ),
        }
      : grid,
  );
