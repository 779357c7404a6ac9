/**
 * The pages of the rules (`docs/rules`) as data, for programs that show them without a network. Stands for `docs/rules/README.md`
 * where that is imported: as a loader for webpack and as a transformer for jest.
 */
const { readFileSync, readdirSync } = require('node:fs');
const { createHash } = require('node:crypto');
const path = require('node:path');

/** What is shown of a page; its examples are for whoever reads all of it. */
const SECTIONS = { checks: '查什么', basis: '依据', exceptions: '什么时候不适用', mending: '怎么改' };

/** By the rule's number, `T02-1`. */
function rulePages(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.md$/, ''), rulePage(readFileSync(path.join(folder, file), 'utf8'))]),
  );
}

function rulePage(text) {
  const sections = new Map(
    text.split(/^## /m).map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1)];
    }),
  );
  const title = /^# \S+ (.*)$/m.exec(text)?.[1] ?? '';
  const entries = Object.entries(SECTIONS).map(([key, heading]) => [key, plain(sections.get(heading) ?? '')]);
  return { title, ...Object.fromEntries(entries) };
}

/** Words without marks; a link is its words. */
const plain = (text) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim();

module.exports = function loader() {
  this.addContextDependency(this.context);
  return JSON.stringify(rulePages(this.context));
};
module.exports.rulePages = rulePages;
module.exports.process = (_, file) => ({
  code: `module.exports = { __esModule: true, default: ${JSON.stringify(rulePages(path.dirname(file)))} };`,
});
module.exports.getCacheKey = (_, file) =>
  createHash('sha1')
    .update(JSON.stringify(rulePages(path.dirname(file))))
    .digest('hex');
