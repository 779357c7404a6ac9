/** Every format by its name; the larger ones are loaded when they are asked for. Adding one is its file and a line here. */
import type { BatchFormat } from '../formats';

interface ListedFormat {
  readonly name: string;
  readonly extension: string;
  load(): Promise<BatchFormat>;
}

export const FORMATS = [
  { name: 'text', extension: '.txt', load: async () => (await import('./text')).text },
  { name: 'json', extension: '.json', load: async () => (await import('./json')).json },
  { name: 'jsonl', extension: '.jsonl', load: async () => (await import('./json')).jsonl },
  { name: 'sarif', extension: '.sarif', load: async () => (await import('./sarif')).sarif },
  { name: 'xlsx', extension: '.xlsx', load: async () => (await import('./xlsx')).xlsx },
  { name: 'html', extension: '.html', load: async () => (await import('./html')).html },
] as const satisfies readonly ListedFormat[];

export type FormatName = (typeof FORMATS)[number]['name'];

export const FORMAT_NAMES: readonly FormatName[] = FORMATS.map(({ name }) => name);
