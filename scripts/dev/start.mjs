/** `npm start`: serves the add-in's pages over https on localhost, built anew on every change, and says how to try them in Excel. */
import { createRequire } from 'node:module';
import { URL, fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { sideloading } from './sideloading.mjs';

const require = createRequire(import.meta.url);
const { certificate } = require('./certificate.cjs');
const configurations = require('../../webpack.config.js');

const PORT = Number(process.env.PORT ?? 3000);
const { key, cert, file } = await certificate();
const pages = configurations({ offline: process.argv.includes('--offline') }, { mode: 'development' }).filter(
  ({ name }) => name === 'addin' || name === 'workbench',
);

/** No client, no sockets: the pages are those that will be deployed, under the same Content Security Policy. */
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: { key, cert } },
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    static: { directory: fileURLToPath(new URL('../../assets', import.meta.url)), publicPath: '/assets' },
    devMiddleware: { publicPath: '/', stats: 'errors-warnings' },
  },
  webpack(pages),
);
try {
  await server.start();
  process.stdout.write(`${sideloading(PORT, file)}\n`);
} catch (error) {
  if (error?.code !== 'EADDRINUSE') throw error;
  process.stderr.write(`端口 ${PORT} 已被占用。请先关掉占用它的程序，或换一个端口：PORT=3001 npm start\n`);
  process.exit(1);
}
