/** What is handed out: the page, the add-in for an intranet server, the one for WPS, the command with Node of its own. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { archive, sumsOf } from './archive';
import { build, type Built } from './built';
import { packageIn } from './bundled';
import { webConfig } from './iis';
import { licenceTexts } from './licences';
import { CATALOGUE_REG, manifestFor } from './manifest';
import { pageOf } from './page';
import { NODE_VERSION, nodeLicence, putNode, type System } from './portable-node';
import { STARTERS } from './starters';
import { putInstallers } from './wps';

const SUMS = 'SHA256SUMS';
const RUNS = 0o755;
/** What only building and trying needs. */
const NOT_HANDED_OUT = new Set(['demo.js']);

interface Job {
  readonly root: string;
  readonly out: string;
  readonly version: string;
  readonly cache: string;
  readonly built: Built;
}

/** The archives and the sums, by name. `out` is replaced where it holds an earlier release, and refused where it holds anything else. */
export async function pack(root: string, url: string, out: string): Promise<string[]> {
  refuseOthers(out);
  const { version } = packageIn(root);
  const work = mkdtempSync(join(tmpdir(), 'juesuan-pack-'));
  const cache = join(root, 'node_modules', '.cache', 'pack');
  mkdirSync(cache, { recursive: true });
  // Beside the place where it will stand: whole there, or not at all.
  const unfinished = mkdtempSync(`${out}-`);
  try {
    const built = await build(root, work, portableOr(work, cache));
    const job: Job = { root, out: unfinished, version, cache, built };
    const folders = [page(job), addin(job, url), wps(job), command(job, 'windows'), command(job, 'linux')];
    const archives = folders.map(archive);
    writeFileSync(join(unfinished, SUMS), sumsOf(archives, unfinished));
    rmSync(out, { recursive: true, force: true });
    chmodSync(unfinished, RUNS);
    renameSync(unfinished, out);
    return [...archives.map((file) => basename(file)), SUMS].map((name) => join(out, name));
  } finally {
    rmSync(work, { recursive: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function refuseOthers(out: string): void {
  const holds = existsSync(out) ? readdirSync(out) : [];
  if (holds.length > 0 && !holds.includes(SUMS))
    throw new Error(`${out} 里有别的文件，不是发布文件夹。请换一个空的文件夹`);
}

/** What is compiled ahead is taken by the version that compiled it: the portable one, where it runs here. */
const portableOr = (work: string, cache: string): string =>
  process.platform === 'linux' && process.arch === 'x64' ? putNode('linux', work, cache) : process.execPath;

function folderOf({ out, version }: Job, name: string): string {
  const folder = join(out, `juesuan-${version}-${name}`);
  mkdirSync(folder);
  return folder;
}

const guide = ({ root }: Job, name: string): string =>
  pageOf(join(root, 'docs', 'guide', `${name}.zh-CN.md`));
const ownLicence = ({ root }: Job): string => readFileSync(join(root, 'LICENSE'), 'utf8');

function page(job: Job): string {
  const folder = folderOf(job, 'web');
  cpSync(job.built.page, join(folder, 'juesuan.html'));
  writeFileSync(join(folder, '使用卡.html'), guide(job, 'card'));
  writeFileSync(join(folder, 'LICENCES.txt'), licenceTexts(ownLicence(job), job.built.packages.workbench));
  return folder;
}

function addin(job: Job, url: string): string {
  const folder = folderOf(job, 'addin');
  const server = join(folder, 'server');
  cpSync(job.built.folder.addin, server, { recursive: true });
  const pages = readdirSync(server).filter((name) => name.endsWith('.html'));
  writeFileSync(join(server, 'web.config'), webConfig(pages));
  const manifest = readFileSync(join(job.root, 'manifest.xml'), 'utf8');
  writeFileSync(join(folder, 'juesuan.xml'), manifestFor(manifest, url, job.version));
  writeFileSync(join(folder, '受信任的目录.reg'), Buffer.from(`\uFEFF${CATALOGUE_REG}`, 'utf16le'));
  writeFileSync(join(folder, '部署说明.html'), guide(job, 'deploy'));
  const office = packageIn(join(job.root, 'node_modules', '@microsoft', 'office-js'));
  const packages = [...job.built.packages.addin, office];
  writeFileSync(join(folder, 'LICENCES.txt'), licenceTexts(ownLicence(job), packages));
  return folder;
}

function wps(job: Job): string {
  const folder = folderOf(job, 'wps');
  cpSync(job.built.folder.wps, join(folder, `juesuan_${job.version}`), { recursive: true });
  putInstallers(job.root, folder);
  writeFileSync(join(folder, '安装说明.html'), guide(job, 'wps'));
  writeFileSync(join(folder, 'LICENCES.txt'), licenceTexts(ownLicence(job), job.built.packages.wps));
  return folder;
}

function command(job: Job, system: System): string {
  const folder = folderOf(job, system);
  chmodSync(putNode(system, folder, job.cache), RUNS);
  cpSync(job.built.folder.cli, join(folder, 'app'), {
    recursive: true,
    filter: (file) => !NOT_HANDED_OUT.has(file.split(/[\\/]/).at(-1) ?? ''),
  });
  const { name, text } = STARTERS[system];
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), RUNS);
  writeFileSync(join(folder, '使用说明.html'), guide(job, 'command'));
  const licences = licenceTexts(ownLicence(job), job.built.packages.cli);
  writeFileSync(
    join(folder, 'LICENCES.txt'),
    `${licences}\nNode.js ${NODE_VERSION}\n\n${nodeLicence(job.cache)}`,
  );
  return folder;
}
