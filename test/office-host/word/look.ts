/** How a character looks, and what the object model tells about the look of several. */
import { HostObject } from '../richapi/host-object';

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly name: string;
  readonly size: number;
  readonly underline: string;
  /** Null for none. */
  readonly highlightColor: string | null;
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  color: '#000000',
  name: '宋体',
  size: 10.5,
  underline: 'None',
  highlightColor: null,
};

const NAMED: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  lime: '#00FF00',
  turquoise: '#00FFFF',
  pink: '#FF00FF',
  red: '#FF0000',
  gray: '#808080',
  lightgray: '#C0C0C0',
};

export interface Looking {
  $looks(): readonly Look[];
  $restyle(change: Partial<Look>): void;
}

const NAMES = Object.keys(PLAIN) as (keyof Look)[];
/** Of several looks Word gives no number and an empty text. */
const MIXED: Readonly<Partial<Record<keyof Look, unknown>>> = { bold: null, italic: null, size: null };

export class Font extends HostObject {
  readonly $info = { name: 'Font', scalars: NAMES };
  declare bold: boolean;
  constructor(owner: Looking) {
    super();
    for (const name of NAMES)
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => common(owner.$looks(), name),
        set: (value: unknown) => owner.$restyle({ [name]: stored(name, value) }),
      });
  }
}

function common(looks: readonly Look[], name: keyof Look): unknown {
  const first = (looks[0] ?? PLAIN)[name];
  if (looks.every((look) => look[name] === first)) return first;
  return name in MIXED ? null : '';
}

function stored(name: keyof Look, value: unknown): unknown {
  if (name !== 'highlightColor') return value;
  if (value === null || value === '') return null;
  return NAMED[String(value).toLowerCase()] ?? String(value).toUpperCase();
}
