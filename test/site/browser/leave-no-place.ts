import type { Page } from 'playwright-core';

/**
 * Lets a visit leave nothing behind: where somebody is on the project page is not kept, so the next
 * visit begins at the Overview.
 */
export const leaveNoPlace = async (page: Page): Promise<void> => {
  await page.route('**/site/invoke', (route) =>
    (route.request().postData() ?? '').includes('"functionKey":"keepPlace"')
      ? route.fulfill({ json: { value: { ok: true, value: null } } })
      : route.fallback(),
  );
};
