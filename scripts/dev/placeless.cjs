/** A module of another package that asks where it lies: not on the machine on which it was bundled. */
module.exports = (source) => source.replaceAll('import.meta.url', JSON.stringify('file:///'));
