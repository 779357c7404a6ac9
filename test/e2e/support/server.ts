/** Files over https on localhost, as Excel on the web demands of an add-in's pages. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { certificate } from '../../../scripts/dev/certificate.cjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface Served {
  readonly origin: string;
  close(): void;
}

/** `pages`: made here, by path; everything else comes from `folder`. */
export async function serve(folder: string, pages: Readonly<Record<string, string>>): Promise<Served> {
  const { key, cert } = await certificate(join(tmpdir(), 'juesuan-e2e'));
  const server = createServer({ key, cert }, (request, response) => answer(request, response, folder, pages));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  pages: Readonly<Record<string, string>>,
): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  const page = pages[path];
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
    return;
  }
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
