/** Builds the command line (`dist/cli`). The pane and the workbench join it as further configurations. */
const path = require('path');
const webpack = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader' },
};

/** The command line: one file a command plus the libraries it loads only when a file needs them. */
const cli = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  node: { __dirname: false },
  devtool: false,
  entry: { juesuan: './src/cli/main.ts', demo: './src/cli/demo/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  performance: { hints: false },
  stats: 'errors-warnings',
});

module.exports = (_env, argv) => [cli(argv.mode ?? 'production')];
