import type { Page, Request } from 'playwright-core';

/** What a page asks of the site: its own content, and of the app's resolvers. */
export type Calls = {
  /** How many calls of resolvers there have been. */
  readonly made: () => number;
  /** Whether a resolver is called beyond so many times within five seconds. */
  readonly anyAfter: (made: number) => Promise<boolean>;
  /** Waits until nothing is asked, and has not been for a moment. */
  readonly quiet: () => Promise<void>;
};

const momentMs = 150;
const firstCallMs = 5000;

export function watchCalls(page: Page): Calls {
  const underWay = new Set<Request>();
  let made = 0;
  const end = (request: Request) => void underWay.delete(request);
  page.on('request', (request) => {
    const asked = /\/site\/(page|invoke)/.exec(request.url())?.[1];
    if (asked !== undefined) underWay.add(request);
    if (asked === 'invoke') made += 1;
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    made: () => made,
    anyAfter: async (before) => {
      for (let waited = 0; made === before && waited < firstCallMs; waited += momentMs)
        await page.waitForTimeout(momentMs);
      return made > before;
    },
    quiet: async () => {
      let before = -1;
      while (underWay.size > 0 || made !== before) {
        before = made;
        await page.waitForTimeout(momentMs);
      }
    },
  };
}
