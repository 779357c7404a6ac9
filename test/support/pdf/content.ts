/** What a page draws, written as operators of PDF. */
import { encoded } from './fonts';
import type { BoxItem, FontName, FormItem, Item, LineItem, TextItem } from './types';

/** What the operators name besides themselves. */
export interface Needs {
  /** Text set in each font. */
  readonly fonts: Map<FontName, string>;
  readonly forms: FormItem[];
}

const number = (value: number): string => String(Number(value.toFixed(4)));
const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

const colour = (text: string, operator: 'rg' | 'RG'): string => {
  const parts = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255);
  return `${numbers(...parts)} ${operator}`;
};

/** `top` is where the page ends above: PDF counts from below. */
export function operatorsOf(items: readonly Item[], top: number, needs: Needs): string {
  return items.map((item) => one(item, top, needs)).join('\n');
}

function one(item: Item, top: number, needs: Needs): string {
  if ('text' in item) return textOf(item, top, needs);
  if ('line' in item) return lineOf(item, top);
  if ('box' in item && !('form' in item)) return boxOf(item, top);
  if ('clip' in item) {
    const [left, above, wide, high] = item.clip;
    const inner = operatorsOf(item.items, top, needs);
    return `q ${numbers(left, top - above - high, wide, high)} re W n\n${inner}\nQ`;
  }
  if ('form' in item) {
    const [x, y] = item.at ?? [0, 0];
    needs.forms.push(item);
    return `q 1 0 0 1 ${numbers(x, top - y)} cm /X${needs.forms.length} Do Q`;
  }
  if ('image' in item) {
    const [left, above, wide, high] = item.image;
    return `q ${numbers(wide, 0, 0, high, left, top - above - high)} cm /Picture Do Q`;
  }
  return item.raw;
}

function textOf(item: TextItem, top: number, needs: Needs): string {
  const { text, at, size = 10.5, font = 'song', angle = 0 } = item;
  needs.fonts.set(font, (needs.fonts.get(font) ?? '') + text);
  const turn = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const set = (across: number): string =>
    `${numbers(cos, sin, -sin, cos, at[0] + across, top - at[1])} Tm ${encoded(font, text)} Tj`;
  return [
    'q BT',
    `/${font} ${number(size)} Tf`,
    item.colour === undefined ? '' : `${colour(item.colour, 'rg')}`,
    item.mode === undefined ? '' : `${item.mode} Tr`,
    item.letterSpace === undefined ? '' : `${number(item.letterSpace)} Tc`,
    item.stretch === undefined ? '' : `${number(item.stretch)} Tz`,
    item.rise === undefined ? '' : `${number(item.rise)} Ts`,
    set(0),
    item.again === undefined ? '' : set(item.again),
    'ET Q',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function lineOf({ line, width = 0.5, dash, colour: hue }: LineItem, top: number): string {
  const [x0, y0, x1, y1] = line;
  const dashed = dash ? `[${numbers(...dash)}] 0 d ` : '';
  const painted = hue === undefined ? '' : `${colour(hue, 'RG')} `;
  return `q ${painted}${dashed}${number(width)} w ${numbers(x0, top - y0)} m ${numbers(x1, top - y1)} l S Q`;
}

function boxOf({ box, fill, stroke, colour: hue }: BoxItem, top: number): string {
  const [left, above, wide, high] = box;
  const parts = ['q'];
  if (fill !== undefined) parts.push(colour(fill, 'rg'));
  if (hue !== undefined) parts.push(colour(hue, 'RG'));
  if (stroke !== undefined) parts.push(`${number(stroke)} w`);
  const painted = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
  return [...parts, `${numbers(left, top - above - high, wide, high)} re ${painted} Q`].join(' ');
}
