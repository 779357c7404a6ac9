/** Parts compiled ahead run as they would without, whatever lies in the place of what was compiled. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { compiledFileOf } from '../../../src/cli/compiled';

const SOURCE = join(__dirname, '../../../src/cli/compiled/compiled.ts');
const PART = `exports.name = require('node:path').basename(__filename);
exports.sum = [1, 2, 3].reduce((sum, next) => sum + next, 0);`;
const SAID = 'part.js 6\n';

let folder: string;
let part: string;
/** By a process as plain as the one that takes it: V8 refuses what was compiled under other settings. */
let compiled: Buffer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-compiled-'));
  part = join(folder, 'part.js');
  mkdirSync(join(folder, 'compiled'));
  writeFileSync(part, PART);
  const { code } = transformSync(readFileSync(SOURCE, 'utf8'), {
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  writeFileSync(join(folder, 'hook.js'), code);
  // Says what the part says, and whether V8 took what was compiled.
  writeFileSync(
    join(folder, 'main.js'),
    `const { Script } = require('node:vm');
     let refused = '';
     const run = Script.prototype.runInThisContext;
     Script.prototype.runInThisContext = function () { refused += this.cachedDataRejected; return run.call(this); };
     require('./hook.js').useCompiled(__dirname);
     const { name, sum } = require('./part.js');
     console.log(name, sum);
     console.error(refused);`,
  );
  const write =
    "process.stdout.write(require('./hook.js').wrappedScript(process.argv[1]).createCachedData())";
  compiled = spawnSync(process.execPath, ['-e', write, part], { cwd: folder }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

const said = () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'main.js')], { encoding: 'utf8' });
  return [stdout, stderr.trim()];
};

it('nothing was compiled: as ever', () => expect(said()).toEqual([SAID, '']));

it('what was compiled is taken', () => {
  writeFileSync(compiledFileOf(part), compiled);
  expect(said()).toEqual([SAID, 'false']);
});

it.each<[string, () => Buffer]>([
  ['nothing', () => Buffer.alloc(0)],
  ['half of it', () => compiled.subarray(0, compiled.length / 2)],
  ['of another version', () => Buffer.concat([Buffer.alloc(16, 7), compiled.subarray(16)])],
  ['something else', () => Buffer.from('部门决算'.repeat(400))],
])('in its place lies %s: V8 refuses it and the part runs', (_, other) => {
  writeFileSync(compiledFileOf(part), other());
  expect(said()).toEqual([SAID, 'true']);
});
