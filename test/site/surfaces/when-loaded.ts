import type { Page } from 'playwright-core';
import { atRest } from '../browser/at-rest';
import type { Calls } from './watch-calls';

/** A spinner anywhere; on the project page a bar that says how far something has been read. */
const busy = '[data-testid$="spinner-wrapper"], [data-module="project-page"] [role="progressbar"]';

const mostRounds = 40;

/**
 * Waits until the page and the app on it have all that they read, and nothing moves. What is read
 * in the background waits for the site's clock, which `settle` moves.
 * @throws Error where something is still being read after that
 */
export async function whenLoaded(
  page: Page,
  { calls, settle }: { readonly calls: Calls; readonly settle: () => Promise<void> },
): Promise<void> {
  await page.locator('main').waitFor();
  for (let round = 0; round < mostRounds; round += 1) {
    await calls.quiet();
    if ((await page.locator(busy).filter({ visible: true }).count()) === 0) return atRest(page);
    await settle();
    await page.waitForTimeout(250);
  }
  throw new Error('It goes on loading.');
}
