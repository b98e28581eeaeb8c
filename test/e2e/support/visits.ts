import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { atRest } from '../../site/browser/at-rest';
import { launchChromium } from '../../site/browser/chromium';
import { leaveNoPlace } from '../../site/browser/leave-no-place';

export type Visit = {
  /** A path of the site, such as `/browse/MOB-1`. */
  readonly path: string;
  /** Account id; the site's own choice where left out. */
  readonly as?: string;
  readonly theme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Console errors that this visit is about, by a part of their words. */
  readonly expectedErrors?: readonly string[];
  /**
   * The app keeps where this person is on the project page, for their next visit; where left out, a
   * visit leaves nothing behind and the next one begins at the Overview.
   */
  readonly keepsPlace?: boolean;
};

export type Visits = {
  /** Opens a page in a fresh profile. */
  readonly openPage: (visit: Visit) => Promise<Page>;
  /** Ends what is open. @throws Error where a page wrote an error to its console or threw. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser on a site. Every error on a page's console fails the test that calls `closePages`. */
export async function startVisits(address: string): Promise<Visits> {
  const browser = await launchChromium();
  const errors: string[] = [];
  return {
    openPage: (visit) => open(browser, address, { visit, errors }),
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const found = errors.splice(0);
      if (found.length > 0) throw new Error(`The pages wrote errors to the console:\n${found.join('\n')}`);
    },
    close: () => browser.close(),
  };
}

/** Waits until a person can see it. @throws Error where it does not come within half a minute */
export const expectShown = (locator: Locator): Promise<void> => locator.waitFor({ state: 'visible' });

/**
 * What axe-core finds of serious or critical impact, one line each; empty is good. What fades or
 * slides in is judged when it has come to rest: half-way its colours are not those that a person
 * reads. `except`: a selector of what is judged elsewhere.
 */
export async function seriousViolations(page: Page, except?: string): Promise<string[]> {
  await atRest(page);
  // Only violations are looked at, and our pages have no frame of another origin: what passes need
  // not be described, nor the answers of frames be put together in a page of its own.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (except === undefined ? axe : axe.exclude(except)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html}`));
}

async function open(
  browser: Browser,
  address: string,
  { visit, errors }: { readonly visit: Visit; readonly errors: string[] },
): Promise<Page> {
  const context = await browser.newContext({ viewport: visit.viewport ?? { width: 1400, height: 900 } });
  const page = await context.newPage();
  const expected = visit.expectedErrors ?? [];
  const note = (sentence: string) => {
    if (!expected.some((part) => sentence.includes(part))) errors.push(`${visit.path}: ${sentence}`);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  if (visit.keepsPlace !== true) await leaveNoPlace(page);
  await page.goto(addressOf(address, visit));
  return page;
}

function addressOf(address: string, { path, as, theme }: Visit): string {
  const url = new URL(path, address);
  if (as !== undefined) url.searchParams.set('as', as);
  if (theme !== undefined) url.searchParams.set('theme', theme);
  return url.href;
}
