import type { Page } from 'playwright-core';
import type { SiteOptions } from '../../site/open-site';
import { openHere, type SiteHere } from '../../site/browser/open-here';
import { startSite, type RunningSite } from './running-site';
import { startVisits, type Visit, type Visits } from './visits';

/** A site with a browser on it. */
export type VisitedSite = {
  readonly address: () => string;
  readonly openPage: (visit: Visit) => Promise<Page>;
};

/**
 * Starts a site with these options for the tests of a file or a block, and a browser on it; the
 * pages of each test are closed after it.
 */
export function withSite(...options: readonly string[]): VisitedSite {
  return visited(() => startSite(...options));
}

/**
 * The same in this process, so that a test can change Jira behind the app's back and move the
 * clock.
 */
export function withSiteHere(options: SiteOptions): VisitedSite & { readonly site: () => SiteHere['site'] } {
  let here: SiteHere | undefined;
  const visit = visited(async () => (here = await openHere(options)));
  return {
    ...visit,
    site: () => {
      if (here === undefined) throw new Error('The site is there within tests only.');
      return here.site;
    },
  };
}

function visited(start: () => Promise<RunningSite>): VisitedSite {
  let site: RunningSite | undefined;
  let visits: Visits | undefined;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The site is there within tests only.');
    return value;
  };
  beforeAll(async () => {
    site = await start();
    visits = await startVisits(site.address);
  });
  afterEach(() => visits?.closePages());
  afterAll(async () => {
    await visits?.close();
    await site?.stop();
  });
  return { address: () => there(site).address, openPage: (visit) => there(visits).openPage(visit) };
}
