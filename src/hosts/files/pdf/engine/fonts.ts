/** What is asked of a font: which letters it names, how wide a unit of it is, whether it writes downwards. */

export interface Font {
  readonly name: string;
  readonly isVertical: boolean;
  /** Whether it can't be read at all: then none of its letters is told. */
  readonly isMissing: boolean;
  /** Whether its letters are drawings of their own. */
  readonly isDrawn: boolean;
  /** What its units of width are of the size in which it is set. */
  readonly unit: number;
  /** Whether the file says what this code stands for; where not, what pdf.js gives is the code itself. */
  readonly isNamed: (code: number) => boolean;
}

interface Told {
  readonly error?: unknown;
  readonly buffer?: ArrayBuffer;
  readonly extra?: {
    readonly cMap?: { readonly vertical?: boolean };
    readonly toUnicode?: Readonly<{ _map?: unknown; has: (code: number) => boolean }>;
    readonly type?: string;
  };
}

/** Where pdf.js 5.6.205 keeps the matrix in what it says of a font: behind ten flags, three numbers and a box. */
const FLAGS = 3;
const MATRIX = FLAGS + 3 * 8 + 1 + 4 * 2;

export function fontOf(name: string, told: unknown): Font {
  const { buffer, extra, error } = told as Told;
  const names = extra?.toUnicode;
  return {
    name,
    isVertical: extra?.cMap?.vertical === true,
    isMissing: error !== undefined,
    isDrawn: extra?.type === 'Type3',
    unit: unitIn(buffer),
    // Without a map of its own pdf.js takes each code for the letter of that number.
    isNamed: names?._map === undefined ? () => false : (code) => names.has(code),
  };
}

/** Most fonts have a thousand units. */
const USUAL = 0.001;

function unitIn(buffer: ArrayBuffer | undefined): number {
  if (buffer === undefined || buffer.byteLength < MATRIX + 1 + 6 * 8) return USUAL;
  const view = new DataView(buffer);
  return view.getUint8(MATRIX) === 6 ? view.getFloat64(MATRIX + 1, true) : USUAL;
}
