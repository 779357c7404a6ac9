/** One build of everything, with the packages that went into each part. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration, type MultiStats, type Stats } from 'webpack';
import { bundledFiles, packagesOf, type Package } from './bundled';

type Part = 'cli' | 'addin' | 'wps' | 'workbench';

export interface Built {
  readonly folder: Readonly<Record<'cli' | 'addin' | 'wps', string>>;
  /** The workbench, whole in one page. */
  readonly page: string;
  readonly packages: Readonly<Record<Part, readonly Package[]>>;
}

/** For an intranet: office.js lies beside the pages. `node` compiles the command's parts ahead for itself. */
export async function build(root: string, into: string, node: string): Promise<Built> {
  const { stats } = await compiled(configurations(root, into));
  execFileSync(node, [join(root, 'scripts', 'compile', 'run.mjs'), join(into, 'cli')]);
  const packages = (part: Part): Package[] => packagesIn(stats, part);
  return {
    folder: { cli: join(into, 'cli'), addin: join(into, 'addin'), wps: join(into, 'wps') },
    page: join(into, 'juesuan.html'),
    packages: {
      cli: packages('cli'),
      addin: packages('addin'),
      wps: packages('wps'),
      workbench: packages('workbench'),
    },
  };
}

/** What the command holds, as it is built for npm. */
export async function packagesOfCommand(root: string, into: string): Promise<readonly Package[]> {
  const { stats } = await compiled(configurations(root, into).filter(({ name }) => name === 'cli'));
  return packagesIn(stats, 'cli');
}

const configurations = (root: string, output: string): Configuration[] => {
  const made = createRequire(join(root, 'any.js'))('./webpack.config.js') as (
    env: object,
    argv: object,
  ) => Configuration[];
  return made({ offline: true, output }, { mode: 'production' });
};

const packagesIn = (stats: readonly Stats[], part: Part): Package[] =>
  packagesOf(
    stats
      .filter(({ compilation }) => compilation.options.name === part)
      .flatMap(({ compilation }) => bundledFiles(compilation)),
  );

const compiled = (configurations: Configuration[]): Promise<MultiStats> =>
  new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
      else resolve(stats);
    });
  });
