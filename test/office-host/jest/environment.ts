/** A Jest environment in which a page can load the npm copy of office.js, untouched, as if it stood in a pane. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { ResourceLoader } from 'jsdom';

const SCRIPTS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const PANE = 'https://pane.test/taskpane.html';

/** Serves `/office-js/` from the package; anything else is a foreign request and fails. */
class OfficeScripts extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = join(SCRIPTS, new URL(url).pathname.replace(/^\/office-js\//, ''));
    const answer = existsSync(file)
      ? Promise.resolve(readFileSync(file))
      : Promise.reject(new Error(`blocked ${url}`));
    return answer as ReturnType<ResourceLoader['fetch']>;
  }
}

export default class OfficeEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const testEnvironmentOptions = {
      url: PANE,
      resources: new OfficeScripts(),
      ...config.projectConfig.testEnvironmentOptions,
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
    this.lendToPage();
  }

  /** jsdom has no `document.domain`, which office.js compares with its host's; the rest is Node's own. */
  private lendToPage(): void {
    const page = this.global as unknown as Record<string, unknown> & { Document: { prototype: object } };
    Object.defineProperty(page.Document.prototype, 'domain', {
      get: () => new URL(PANE).hostname,
      configurable: true,
    });
    Object.assign(page, { TextDecoder, TextEncoder, structuredClone, setImmediate, clearImmediate });
  }
}
