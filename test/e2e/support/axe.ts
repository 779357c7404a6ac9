/** Accessibility of what a page shows, by axe; frames included. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/**
 * What is serious or critical, as `rule: where`. The policies of our pages let no script be added: axe is evaluated, not
 * added. Left out are the stops by which Fluent UI leads the tab key over a group: nobody can stay on one.
 */
export async function seriousViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(AXE);
    const violations = (await frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(where: object, options: object): Promise<{ violations: unknown }> };
      };
      return (await axe.run({ exclude: ['[data-tabster-dummy]'] }, { iframes: false })).violations;
    })) as readonly Violation[];
    for (const { id, impact, help, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        found.push(`${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }
  return found;
}
