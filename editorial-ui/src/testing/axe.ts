import axe from 'axe-core';
import { expect } from 'vitest';

/** No rule of WCAG 2.2 A or AA that axe can check is broken on the page. Colours need a real browser: its checks have them. */
export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { ...off('color-contrast', 'target-size', 'region'), ...off(...dialogHeader) },
    iframes: false,
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n    ')}`);
  expect(found).toEqual([]);
}

/** A dialog's heading stands in a `header`, which is a landmark only outside sections; axe counts it all the same. */
const dialogHeader = ['landmark-no-duplicate-banner', 'landmark-unique'];

function off(...rules: string[]) {
  return Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
}
