/**
 * Builds the command line (`dist/cli`), the add-in (`dist/addin`), the one for WPS (`dist/wps`) and the workbench in one
 * file (`dist/juesuan.html`).
 * `--config-name cli` builds only the first; `--env offline` puts office.js beside the add-in's pages.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');
const { PagePlugin } = require('./scripts/dev/page-plugin.cjs');
const {
  OFFICE_CDN,
  addinPolicy,
  publishPolicy,
  workbenchPolicy,
  wpsPolicy,
} = require('./scripts/dev/policy.cjs');

const at = (...parts) => path.resolve(__dirname, ...parts);
const OFFICE_JS = at('node_modules/@microsoft/office-js/dist');

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { target } } },
});

/** Core is pure: what is not used of a room is left out, and the rest goes where it is first needed. */
const PURE = { include: at('src/core'), sideEffects: false };

/** pdf.js looks beside itself for what it can do without; where that is would be written into the bundle. */
const PLACELESS = { test: /pdf\.worker\.min\.mjs$/, use: at('scripts/dev/placeless.cjs') };

/** Chinese offices run browsers whose engine is some years old. */
const FOR_BROWSERS = 'es2020';

const common = (name, mode) => ({
  name,
  mode,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The command line: one file a command plus the libraries it loads only when a file needs them. */
const cli = (mode, env) => ({
  ...common('cli', mode),
  target: 'node20',
  node: { __dirname: false },
  entry: {
    juesuan: './src/cli/start.ts',
    demo: './src/cli/demo/main.ts',
    worker: './src/cli/batch/start-worker.ts',
    record: './scripts/compile/record.ts',
  },
  // A part's name tells its content: what `scripts/compile` compiled of it can be no other's.
  output: {
    path: at(env.output ?? 'dist', 'cli'),
    filename: '[name].js',
    chunkFilename: '[contenthash].js',
    clean: true,
  },
  // `createRequire` stays Node's own.
  module: { parser: { javascript: { createRequire: false } }, rules: [typescript('es2022'), PLACELESS] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
});

const browser = (name, mode) => ({
  ...common(name, mode),
  target: ['web', FOR_BROWSERS],
  resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { fs: false, stream: false, crypto: false } },
  module: {
    parser: { javascript: { exportsPresence: 'error' } },
    rules: [
      typescript(FOR_BROWSERS),
      PURE,
      PLACELESS,
      { test: /\.(?:svg|xlsx)$/, type: 'asset/inline' },
      { test: /\.css$/, type: 'asset/source' },
      // The pages of the rules, shown without a network.
      { test: /docs[\\/]rules[\\/]README\.md$/, type: 'json', use: at('scripts/dev/rule-pages.cjs') },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: {
          compress: {
            passes: 3,

            ecma: 2022,
            keep_fargs: false,
            toplevel: true,
            module: true,
          },
          mangle: { toplevel: true },
        },
      }),
    ],
  },
});

/** The add-in's pages. Readers and writers of files, and the pane itself, are loaded when they are needed. */
const addin = (mode, env) => {
  const isOffline = env.offline === true;
  const officeJs = isOffline ? 'office-js/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`;
  const page = (name) =>
    new PagePlugin({
      template: at(`src/${name}/${name}.html`),
      files: [`${name}.html`],
      values: (scripts) => ({ csp: addinPolicy(isOffline), officeJs, script: scriptOf(name, scripts) }),
    });
  return {
    ...browser('addin', mode),
    entry: {
      taskpane: './src/taskpane/main.ts',
      commands: './src/commands/main.ts',
    },
    output: {
      path: at(env.output ?? 'dist', 'addin'),
      // A new version is seen at the next opening: pages are asked for anew, what they name is new.
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      publicPath: '',
      clean: { keep: /^juesuan\.html$/ },
    },
    plugins: [
      page('taskpane'),
      page('commands'),
      new CopyPlugin({ patterns: [{ from: 'assets/icons/*.png' }, ...(isOffline ? [officeCopy] : [])] }),
    ],
  };
};

const scriptOf = (name, scripts) =>
  Object.keys(scripts).find((file) => file.startsWith(`${name}.`) && file.endsWith('.js'));

/** Byte for byte, as its licence demands: for Excel and Word in the languages served, without what would send reports. */
const officeCopy = {
  from: '{office.js,o15apptofilemappingtable.js,{excel,word}-*.js,{zh-cn,en-us}/*.js}',
  context: OFFICE_JS,
  to: 'office-js/',
  globOptions: { ignore: ['**/*.debug.js'] },
  info: { minimized: true },
};

/** The add-in for WPS, loaded from the disk or from a server: classic scripts, nothing of Office, nothing asked of a network. */
const wps = (mode, env) => {
  const page = (name) =>
    new PagePlugin({
      template: at('src/wps/page.html'),
      files: [`${name}.html`],
      values: (scripts) => ({
        csp: name === 'publish' ? publishPolicy() : wpsPolicy(),
        script: scriptOf(name, scripts),
        style: wpsStyle(),
      }),
    });
  return {
    ...browser('wps', mode),
    entry: Object.fromEntries(WPS_PAGES.map((name) => [name, `./src/wps/${name}.ts`])),
    output: {
      path: at(env.output ?? 'dist', 'wps'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    plugins: [
      ...WPS_PAGES.map(page),
      new CopyPlugin({
        patterns: [{ from: 'assets/icons/*-32.png' }, { from: 'src/wps/*.xml', to: '[name][ext]' }],
      }),
    ],
  };
};

const WPS_PAGES = ['index', 'pane', 'self-test', 'publish'];

const wpsStyle = () => readFileSync(at('src/wps/page.css'), 'utf8').trim();

const noticeStyle = () => readFileSync(at('src/workbench/notice.css'), 'utf8').trim();
const icon = () =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(at('assets/icons/mark.svg'), 'utf8'))}`;

/**
 * The workbench: everything in one script, and the script in the page; what reads and draws PDF files stands in the page as
 * text, which no browser looks into until a Worker is made of it. A copy lies beside the add-in's pages.
 */
const workbench = (mode, env) => {
  const base = browser('workbench', mode);
  const { parser, rules } = base.module;
  return {
    ...base,
    entry: { juesuan: './src/workbench/main.ts', pdf: './src/workbench/document/pdf-part.ts' },
    output: { path: at(env.output ?? 'dist'), filename: '[name].js', publicPath: '' },
    // What is loaded when it is needed is in the one script already.
    module: { parser: { javascript: { ...parser.javascript, dynamicImportMode: 'eager' } }, rules },
    plugins: [
      new PagePlugin({
        template: at('src/workbench/workbench.html'),
        files: ['juesuan.html', 'addin/juesuan.html'],
        inlined: ['juesuan.js', 'pdf.js'],
        values: (scripts) => {
          const script = embeddable(scripts['juesuan.js']());
          const pdf = embeddable(scripts['pdf.js']());
          return { script, pdf, csp: workbenchPolicy(script), noticeStyle: noticeStyle(), icon: icon() };
        },
      }),
    ],
  };
};

/**
 * Inside a page the first two would end the script or make a comment of it; in a script they only stand in strings. And a
 * page's line ends are all `\n`: with another one (in a licence's comment) the script wouldn't have the hash of its text.
 */
const embeddable = (script) =>
  script
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/\r\n?/g, '\n');

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  return [cli, addin, wps, workbench].map((part) => part(mode, env ?? {}));
};
