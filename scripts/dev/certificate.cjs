/** A certificate for https on localhost, made on the first run and kept in the user's own folder, never in the repository. */
const { execFileSync } = require('node:child_process');
const { X509Certificate } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');

const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;
const SPARE_DAYS = 7;
/** Only its owner reads the key. */
const PRIVATE = { mode: 0o600 };

/** `{ key, cert, file }`: both in PEM, and where the certificate lies so that it can be trusted. */
async function certificate(folder = join(homedir(), '.juesuan')) {
  const files = { key: join(folder, 'localhost-key.pem'), cert: join(folder, 'localhost-cert.pem') };
  if (!isUsable(files)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!makeWithOpenssl(files)) await makeWithLibrary(files);
  }
  return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8'), file: files.cert };
}

function isUsable({ key, cert }) {
  if (!existsSync(key) || !existsSync(cert)) return false;
  const { validTo } = new X509Certificate(readFileSync(cert));
  return new Date(validTo).getTime() > Date.now() + SPARE_DAYS * DAY;
}

/** False where there is no openssl, as on most Windows computers. */
function makeWithOpenssl({ key, cert }) {
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    `${DAYS}`,
    '-subj',
    '/CN=localhost',
  ];
  try {
    execFileSync('openssl', [...request, '-addext', names, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** The library that webpack-dev-server brings along. */
async function makeWithLibrary({ key, cert }) {
  const { generate } = require('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  writeFileSync(key, made.private, PRIVATE);
  writeFileSync(cert, made.cert);
}

module.exports = { certificate };
