import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { firstLineOf } from '../command';
import { leaveNoPlace } from '../browser/leave-no-place';
import { byPlace, type Together } from '../surfaces/by-place';
import { showSurface } from '../surfaces/show-surface';
import { states, type Place, type Surface, type SurfaceState } from '../surfaces/surface';
import type { SurfaceSiteName } from '../surfaces/site-names';
import type { SurfaceSite } from '../surfaces/surface-site';
import type { Theme, Width } from './arguments';

export type PicturePlan = {
  readonly out: string;
  /** What the names of the pictures begin with. */
  readonly siteName: SurfaceSiteName;
  readonly surfaces: readonly Surface[];
  readonly states: readonly SurfaceState[];
  readonly themes: readonly Theme[];
  readonly widths: readonly Width[];
};

/** Names of files, what is not among them, and a line each for what could not be shown. */
export type Taken = {
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly failed: readonly string[];
};

/** A surface in a state: "demo-health-empty". */
export type LeftOut = { readonly picture: string; readonly because: string };

/**
 * Takes the pictures of one site: each surface, state and theme at each width in turn.
 */
export async function takePictures(browser: Browser, site: SurfaceSite, plan: PicturePlan): Promise<Taken> {
  const files: string[] = [];
  const leftOut = new Map<string, LeftOut>();
  const leave = (picture: string, because: string) => void leftOut.set(picture, { picture, because });
  const failed: string[] = [];
  const nameOf = (surface: Surface, state: SurfaceState) => `${plan.siteName}-${surface.name}-${state}`;
  for (const state of states.filter((one) => plan.states.includes(one))) {
    const places = new Map<Surface, Place>();
    for (const surface of plan.surfaces) {
      const found = placeOf(site, surface, state);
      if ('place' in found) places.set(surface, found.place);
      else leave(nameOf(surface, state), found.leftOut);
    }
    for (const theme of plan.themes) {
      const context = await browser.newContext();
      for (const { place, surfaces } of pagesFor(state, places))
        await inPage(context, async (page) => {
          for (const surface of surfaces) {
            const name = nameOf(surface, state);
            try {
              await page.setViewportSize({ width: widest, height });
              const shown = await showSurface(page, site, { surface, state, theme, place });
              if ('leftOut' in shown) leave(name, shown.leftOut);
              else files.push(...(await takeAtWidths(page, plan, `${name}-${theme}`)));
            } catch (failure) {
              failed.push(`${name}-${theme}: ${firstLineOf(failure)}`);
            }
          }
        });
      await context.close();
    }
  }
  return { files, leftOut: [...leftOut.values()], failed };
}

const widest = 1440;
const height = 900;

type Found = { readonly place: Place } | { readonly leftOut: string };

function placeOf({ known }: SurfaceSite, surface: Surface, state: SurfaceState): Found {
  const { frame, isVariant, whereEmpty, at } = surface;
  if (state !== 'content' && frame === undefined)
    return { leftOut: 'it is a page of the local site, with content only' };
  if (state !== 'content' && isVariant) return { leftOut: 'it looks as another surface does in this state' };
  if (state === 'empty' && whereEmpty === undefined) return { leftOut: 'it has no empty state' };
  const place = (state === 'empty' ? whereEmpty : at)?.(known);
  return place === undefined ? { leftOut: 'this site has no such place' } : { place };
}

/** What loads or fails needs a page of its own: on one that stands, all has been read. */
function pagesFor(state: SurfaceState, places: ReadonlyMap<Surface, Place>): readonly Together[] {
  if (state === 'content' || state === 'empty') return byPlace([...places.keys()], (surface) => places.get(surface));
  return [...places].map(([surface, place]) => ({ place, surfaces: [surface] }));
}

async function inPage(context: BrowserContext, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await leaveNoPlace(page);
  try {
    await look(page);
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  }
}

/** Gives the names of the files. */
async function takeAtWidths(page: Page, { out, widths }: PicturePlan, name: string): Promise<readonly string[]> {
  const files: string[] = [];
  // What lies over the page covers the window, not the page.
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  for (const width of widths) {
    const file = `${name}-${width}.png`;
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(redrawMs);
    await page.screenshot({ path: join(out, file), fullPage, ...(fullPage ? { style: barAtTheEnd } : {}) });
    files.push(file);
  }
  return files;
}

/** On a picture of a whole page the bar that keeps to the window's foot would cover its middle. */
const barAtTheEnd = '.simulation { position: static !important; }';

/** Within this time charts are drawn for another width, and what slides in has come to rest. */
const redrawMs = 200;
