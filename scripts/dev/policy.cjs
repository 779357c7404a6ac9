/** The pages' Content Security Policies: what they may load and where they may send anything, which is nowhere. */
const { createHash } = require('node:crypto');

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

const print = (policy) =>
  Object.entries(policy)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ');

const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Fluent UI writes its styles into the page, hence 'unsafe-inline' for styles and only for them. */
const STYLES = "'self' 'unsafe-inline'";

/** The single file: its own script and nothing else; no network at all. */
const workbenchPolicy = (script) =>
  print({
    'default-src': "'none'",
    'script-src': hashOf(script),
    'worker-src': 'blob:',
    'style-src': "'unsafe-inline'",
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/** The add-in's pages: what lies beside them, and office.js where it comes from Microsoft's CDN. */
const addinPolicy = (isOffline) =>
  print({
    'default-src': "'none'",
    'script-src': isOffline ? "'self'" : `'self' ${OFFICE_CDN}`,
    'style-src': STYLES,
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/** The pages of the add-in for WPS: what lies beside them, and no network. */
const WPS = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': STYLES,
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const wpsPolicy = () => print(WPS);

/** The page that installs from a server speaks with the WPS of the same computer, and with nobody else. */
const publishPolicy = () => print({ ...WPS, 'connect-src': 'http://127.0.0.1:58890' });

module.exports = { OFFICE_CDN, workbenchPolicy, addinPolicy, wpsPolicy, publishPolicy };
