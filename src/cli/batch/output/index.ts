/** Every format by its name; the larger ones are loaded when they are asked for. */
import type { Format, FormatName } from '../formats';

export const EXTENSIONS: Readonly<Record<FormatName, string>> = {
  text: '.txt',
  json: '.json',
  jsonl: '.jsonl',
  sarif: '.sarif',
  xlsx: '.xlsx',
  html: '.html',
};

const LOADERS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => (await import('./text')).text,
  json: async () => (await import('./json')).json,
  jsonl: async () => (await import('./json')).jsonl,
  sarif: async () => (await import('./sarif')).sarif,
  xlsx: async () => (await import('./xlsx')).xlsx,
  html: async () => (await import('./html')).html,
};

export const formatOf = (name: FormatName): Promise<Format> => LOADERS[name]();
