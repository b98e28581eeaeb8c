import type { Page } from 'playwright-core';
import { atRest } from '../browser/at-rest';
import { leaveNoPlace } from '../browser/leave-no-place';
import { whenLoaded } from './when-loaded';
import type { Place, Step, Surface, SurfaceState } from './surface';
import type { SurfaceSite } from './surface-site';
import { watchCalls } from './watch-calls';

export type Showing = {
  readonly surface: Surface;
  readonly place: Place;
  readonly state: SurfaceState;
  readonly theme: 'light' | 'dark';
};

/** What came of it: the state is on the page, or why the surface cannot be in it. */
export type Shown = { readonly shown: true } | { readonly leftOut: string };

/**
 * Brings a surface into a state on an empty page, or on one that already stands there. Loading and
 * problems are those of what the last step reads, since a tab stands on a page that has been read.
 * Afterwards the site is as before. @throws Error where the surface is not there or goes on loading
 */
export async function showSurface(page: Page, site: SurfaceSite, showing: Showing): Promise<Shown> {
  const { surface, state } = showing;
  const address = addressOf(site.address, showing);
  const moves = [
    ...(page.url() === address ? [] : [() => page.goto(address)]),
    ...(surface.steps ?? []).map((step) => () => take(page, step)),
  ];
  const last = moves.pop();
  // The figures of the tool bar are those of this page.
  site.site.resetUsage();
  const calls = watchCalls(page);
  const loaded = () => whenLoaded(page, { calls, settle: () => site.site.settle() });
  for (const move of moves) {
    await move();
    await loaded();
  }
  const before = calls.made();
  if (state === 'content' || state === 'empty') {
    await last?.();
    await loaded();
    return { shown: true };
  }
  if (state === 'loading') {
    await page.route('**/site/invoke', () => undefined);
    // What waits is sent after all once nothing holds it: a place would be kept then.
    await leaveNoPlace(page);
  } else site.site.failJira('unavailable');
  try {
    await last?.();
    await page.locator('main').waitFor();
    if (!(await calls.anyAfter(before))) return { leftOut: readsNothing };
    if (state === 'problem') await calls.quiet();
    await atRest(page);
    return { shown: true };
  } finally {
    site.site.failJira('none');
  }
}

const readsNothing = 'it reads nothing of its own';

async function take(page: Page, { role, name }: Step): Promise<void> {
  await page.getByRole(role, { name, exact: true }).first().click({ timeout: 5000 });
  // Nothing is to look as if somebody pointed at it.
  await page.mouse.move(0, 0);
}

function addressOf(address: string, { place, theme }: Showing): string {
  const url = new URL(place.path, address);
  url.searchParams.set('as', place.as);
  url.searchParams.set('theme', theme);
  return url.href;
}
