/** Writes an HTML page from a template once the scripts are finished: `<%= name %>` is replaced by what `values` gives. */
const { readFileSync } = require('node:fs');
const { Compilation, sources } = require('webpack');

/**
 * `values(assets)` gets the finished scripts by name, as text, and returns the texts for the gaps.
 * `inlined` names scripts that are in the page now and not written by themselves.
 */
class PagePlugin {
  constructor({ template, files, values, inlined = [] }) {
    Object.assign(this, { template, files, values, inlined });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PagePlugin.name, (compilation) => {
      compilation.fileDependencies.add(this.template);
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: PagePlugin.name, stage }, () => this.write(compilation));
    });
  }

  write(compilation) {
    const scripts = Object.fromEntries(
      compilation.getAssets().map(({ name, source }) => [name, () => source.source().toString()]),
    );
    const values = this.values(scripts);
    const page = readFileSync(this.template, 'utf8').replace(/<%= (\w+) %>/g, (_, name) => {
      if (values[name] === undefined) throw new Error(`${this.template}: nothing for ${name}`);
      return values[name];
    });
    for (const name of this.inlined) compilation.deleteAsset(name);
    for (const file of this.files) compilation.emitAsset(file, new sources.RawSource(page));
  }
}

module.exports = { PagePlugin };
