/** The text of an edited cell: its own attributes and style kept, its content new. */
import { addressOf } from '../../../../core/grid';
import type { CellEdit } from '../../../host';
import { escapeXml } from '../../escape-xml';

/** Decimal literals as a number cell may hold them. */
export const isNumeral = (text: string): boolean => /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);

export interface CellFrame {
  /** With its colon, or empty. */
  readonly prefix: string;
  /** The attributes the cell had, or undefined for a new cell. */
  readonly attributes: string | undefined;
  /** The style to set, or undefined to keep the one it has. */
  readonly style: string | undefined;
}

export function cellXml(edit: CellEdit, frame: CellFrame): string {
  const { prefix } = frame;
  const kept =
    frame.attributes === undefined ? ` r="${addressOf(edit.at)}"` : withoutContent(frame.attributes);
  const styled = frame.style === undefined ? kept : `${without(kept, 's')} s="${frame.style}"`;
  const content = contentOf(edit, prefix);
  const type = content.type === undefined ? '' : ` t="${content.type}"`;
  const open = `<${prefix}c${styled}${type}`;
  return content.xml === '' ? `${open}/>` : `${open}>${content.xml}</${prefix}c>`;
}

/** The type and the references into metadata belong to the content that goes. */
const withoutContent = (attributes: string): string =>
  ['t', 'cm', 'vm'].reduce(without, attributes).replace(/\s+$/, '');

function without(attributes: string, name: string): string {
  return attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}

function contentOf(edit: CellEdit, prefix: string): { type?: string; xml: string } {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (edit.formula !== undefined) {
    const formula = element('f', escapeXml(plain(edit.formula.replace(/^=/, ''))));
    if (edit.text !== undefined) return { type: 'str', xml: formula + element('v', escapeText(edit.text)) };
    return { xml: edit.value === undefined ? formula : formula + element('v', edit.value) };
  }
  if (edit.text !== undefined) {
    const text = `<${prefix}t xml:space="preserve">${escapeText(edit.text)}</${prefix}t>`;
    return { type: 'inlineStr', xml: element('is', text) };
  }
  return { xml: edit.value === undefined ? '' : element('v', edit.value) };
}

/** Without what XML cannot hold in any way. */
const plain = (text: string): string => text.replace(/[^\t\n\r\u0020-\ufffd]/g, '');

/** [ECMA-376] 22.9.2.19: a carriage return is written `_x000D_`, and what only looks like such a thing is guarded. */
const escapeText = (text: string): string =>
  escapeXml(plain(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))).replace(/\r/g, '_x000D_');
