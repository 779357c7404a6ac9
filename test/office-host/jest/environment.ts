/**
 * A Jest environment in which a page can load the npm copy of office.js, untouched, as if it stood in a pane. Suites that
 * open the same host as it comes share a page of their worker, in which office.js is loaded and run warm once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentContext, JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { ResourceLoader } from 'jsdom';
import { isAlone, SharedPage } from '../../support/world/shared.cjs';

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

class OfficePage extends TestEnvironment {
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

/** office.js asks only once what its host can do: a suite that asks for another version is alone. */
const OPENS = /\bopen(?:Word|Pane)\(\)/;

/** By what is opened in them. */
const pages = new Map<string, OfficePage>();

/** Called by Jest with `new`. */
export default function OfficeEnvironment(
  config: JestEnvironmentConfig,
  context: EnvironmentContext,
): JestEnvironment {
  const opens = OPENS.exec(readFileSync(context.testPath, 'utf8'))?.[0];
  if (opens === undefined || isAlone(config, context)) return new OfficePage(config, context);
  const page = pages.get(opens) ?? new OfficePage(config, context);
  pages.set(opens, page);
  return new SharedPage(page);
}
