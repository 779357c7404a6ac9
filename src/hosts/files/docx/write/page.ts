/** The page of GB/T 9704-2012, 5.2 and 7.5, in twips (twentieths of a point). */
import { DocumentGridType, PageOrientation, type ISectionPropertiesOptions } from 'docx';

const A4 = { width: 11906, height: 16838 };

/** 天头 37 mm, 订口 28 mm; the type area of 156 × 225 mm leaves 26 mm on the right and 35 mm below. */
const MARGIN = { top: 2098, right: 1474, bottom: 1984, left: 1588 };

/** The dashes of the page number lie 7 mm below the type area: half a line above this distance from the page's edge. */
const FOOTER = { portrait: 1417, landscape: 907 };

/** 28 pt, which gives 22 lines on a page. */
export const LINE_PITCH = 560;

export const PORTRAIT: ISectionPropertiesOptions = {
  page: {
    size: { ...A4, orientation: PageOrientation.PORTRAIT },
    margin: { ...MARGIN, header: 851, footer: FOOTER.portrait },
  },
  // `lines`, not `linesAndChars`: that one stretches digits and Latin letters to the width of the grid.
  grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
};

/** The same sheet turned to the left, so that the binding edge is on top. The library swaps width and height itself. */
export const LANDSCAPE: ISectionPropertiesOptions = {
  page: {
    size: { ...A4, orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: MARGIN.left,
      right: MARGIN.top,
      bottom: MARGIN.right,
      left: MARGIN.bottom,
      header: 851,
      footer: FOOTER.landscape,
    },
  },
};

/** Width of the type area of a landscape page. */
export const LANDSCAPE_WIDTH = A4.height - MARGIN.top - MARGIN.bottom;
