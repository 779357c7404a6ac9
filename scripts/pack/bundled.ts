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
  return { name: String(name), version: String(version), folder, license: String(license) };
}

export function packagesOf(files: readonly string[]): Package[] {
  const folders = new Set(files.flatMap((file) => folderOf(file.split('?')[0] ?? file) ?? []));
  return [...folders].map(packageIn).sort((a, b) => a.name.localeCompare(b.name));
}
