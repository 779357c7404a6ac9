/**
 * Fluent's indexes as the bundler takes them: a room is loaded when something of it is asked for. Node would load two
 * thousand files of components of which the pane has twelve, and all icons for a handful, anew in every suite.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const ROOM = /^const (_\w+) = .*?require\("([^"]+)"\)\)?;$/gm;
const ICONS = /^tslib_1\.__exportStar\(require\("(\.\/\w+\/chunk-\d+\.cjs)"\), exports\);$/gm;
const EXPORTED = /\bexports\.(\w+)(?= = )/g;

/** Turns the index's constants into calls at the place of use; Node keeps what it has loaded. */
const whenAsked = (index) => {
  const rooms = new Map([...index.matchAll(ROOM)].map(([, name, room]) => [name, room]));
  return index
    .replace(ROOM, '')
    .replace(/\b_\w+(?=\.)/g, (name) => (rooms.has(name) ? `require("${rooms.get(name)}")` : name));
};

/** Gives each icon of a room by its name. */
const iconsWhenAsked = (index, folder) =>
  index.replace(ICONS, (_, room) => {
    const names = new Set(
      [...readFileSync(path.join(folder, room), 'utf8').matchAll(EXPORTED)].map(([, name]) => name),
    );
    const give = `{ enumerable: true, get: () => require("${room}")[name] }`;
    return `${JSON.stringify([...names])}.forEach((name) => Object.defineProperty(exports, name, ${give}));`;
  });

/** The rooms change with the version of the package, if not the index. */
const packageOf = (file) => readFileSync(path.join(path.dirname(file), '..', 'package.json'), 'utf8');

module.exports = {
  process: (source, file) => ({ code: iconsWhenAsked(whenAsked(source), path.dirname(file)) }),
  getCacheKey: (source, file) =>
    [source, packageOf(file), String(whenAsked), String(iconsWhenAsked)]
      .reduce((hash, part) => hash.update(part), createHash('sha256'))
      .digest('hex'),
};
