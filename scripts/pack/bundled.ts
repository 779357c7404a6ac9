/** The packages that a webpack build put into what it wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Compilation, Module } from 'webpack';

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** SPDX, as the package says it. */
  readonly license: string;
  /** Packages that its own builder put into its files, as their comments name them. */
  readonly inside: readonly string[];
}

interface MaybeResource {
  readonly resource?: unknown;
  readonly modules?: readonly Module[];
}

/** Of a module and of what was joined into it. */
function resourcesOf(module: Module): string[] {
  const { resource, modules = [] } = module as unknown as MaybeResource;
  return [...(typeof resource === 'string' ? [resource] : []), ...modules.flatMap(resourcesOf)];
}

export const bundledFiles = (compilation: Compilation): string[] =>
  [...compilation.modules]
    .filter((module) => [...compilation.chunkGraph.getModuleChunksIterable(module)].length > 0)
    .flatMap(resourcesOf);

/** The folder of the package that a file is of, or undefined for one of ours. */
function folderOf(file: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const description = join(folder, 'package.json');
    if (existsSync(description) && 'version' in read(description)) return folder;
  }
  return undefined;
}

const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

export function packageIn(folder: string): Package {
  const { name, version, license } = read(join(folder, 'package.json'));
  return { name: String(name), version: String(version), folder, license: String(license), inside: [] };
}

export function packagesOf(files: readonly string[]): Package[] {
  const byFolder = new Map<string, Set<string>>();
  for (const file of files.map((one) => one.split('?')[0] ?? one)) {
    const folder = folderOf(file);
    if (folder === undefined) continue;
    const inside = byFolder.get(folder) ?? new Set();
    for (const name of namedIn(readFileSync(file, 'utf8'))) inside.add(name);
    byFolder.set(folder, inside);
  }
  return [...byFolder]
    .map(([folder, inside]) => ({ ...packageIn(folder), inside: [...inside].sort() }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** As bundlers say where a part comes from: `// node_modules/nanoid/index.js`, `// \0@oxc-project+runtime@0.155.0/…`. */
const ORIGIN = /^\/\/ (?:node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/|\\0(@[^+\s]+\+[^@\s]+)@)/gm;

export const namedIn = (text: string): string[] =>
  [...text.matchAll(ORIGIN)].map(([, plain, virtual = '']) => plain ?? virtual.replace('+', '/'));
