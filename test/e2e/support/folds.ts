import type { Page } from 'playwright-core';

/** Opens what is folded behind this button. */
export const unfold = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();

/** Opens all that is folded on the tab, what is folded in it as well. */
export const unfoldAll = async (page: Page): Promise<void> => {
  const closed = page.getByRole('tabpanel').getByRole('button', { name: foldNames }).first();
  while ((await closed.count()) > 0) await closed.click();
};

/** What the folds of the project page are called while they are closed. */
const foldNames =
  /^(Runway table|All \d+ next items?|Questions to ask|Trend table|All figures with targets|Share|Why these\?|\d+ blockers? to clear first)$/;
