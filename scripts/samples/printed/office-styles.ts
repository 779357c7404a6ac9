/** How offices dress these tables: 宋体, thin lines, a centred title in 黑体. */
import type { CellStyle } from '../../../src/hosts/files/create';

const BODY_FONT = { name: '宋体', size: 10 };

export const TITLE: CellStyle = {
  font: { name: '黑体', size: 16 },
  alignment: { horizontal: 'center', vertical: 'center' },
};

export const LEFT_OVER: CellStyle = {
  font: BODY_FONT,
  alignment: { horizontal: 'left', vertical: 'center' },
};
export const CENTRED_OVER: CellStyle = {
  font: BODY_FONT,
  alignment: { horizontal: 'center', vertical: 'center' },
};
export const RIGHT_OVER: CellStyle = {
  font: BODY_FONT,
  alignment: { horizontal: 'right', vertical: 'center' },
};
export const NOTE: CellStyle = {
  font: BODY_FONT,
  alignment: { horizontal: 'left', vertical: 'center', wrap: true },
};

const lined = (horizontal: 'left' | 'center'): CellStyle => ({
  font: BODY_FONT,
  border: 'thin',
  alignment: { horizontal, vertical: 'center', wrap: true },
});

export const HEADER = lined('center');
export const LABEL = lined('left');
export const CENTRED_LABEL = lined('center');

export const figure = (format: string, horizontal: 'right' | 'center' = 'right'): CellStyle => ({
  font: BODY_FONT,
  border: 'thin',
  alignment: { horizontal, vertical: 'center' },
  numberFormat: format,
});
