import { build } from 'esbuild';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { leaveNoPlace } from '../browser/leave-no-place';
import { allSurfaces } from '../surfaces/all-surfaces';
import { byPlace } from '../surfaces/by-place';
import { showSurface } from '../surfaces/show-surface';
import type { Surface } from '../surfaces/surface';
import type { SurfaceSite } from '../surfaces/surface-site';
import { countWords, isFigure, isKey } from './count-words';
import { type JiraWords, jiraWordsOf } from './jira-words';
import type { ScreenCount, ScreenCounts } from './limits';
import type { FrameTexts } from './read-frame';

/** What is seen before anybody scrolls. */
const window = { width: 1440, height: 900 };

/** Counts every surface of the app that a site has, as its people see it first. */
export async function countScreens(browser: Browser, site: SurfaceSite): Promise<ScreenCounts> {
  const reader = await bundledReader();
  const fromJira = jiraWordsOf(site.site.data);
  const ofApp = allSurfaces.filter(({ frame }) => frame !== undefined);
  const counts = new Map<string, ScreenCount>();
  for (const { place, surfaces } of byPlace(ofApp, ({ at }) => at(site.known))) {
    const page = await browser.newPage({ viewport: window });
    await leaveNoPlace(page);
    for (const surface of surfaces) {
      await showSurface(page, site, { surface, place, state: 'content', theme: 'light' });
      counts.set(surface.name, countOf(await readSurface(page, surface, reader), fromJira));
    }
    await page.close();
  }
  return Object.fromEntries(
    allSurfaces.flatMap(({ name }) => {
      const count = counts.get(name);
      return count === undefined ? [] : [[name, count]];
    }),
  );
}

async function readSurface(page: Page, { name, frame }: Surface, reader: string): Promise<FrameTexts> {
  const asked = `${JSON.stringify(frame)}, ${window.height}`;
  const read = await page.evaluate<FrameTexts | undefined>(
    `(() => { ${reader} return reader.readFrame(${asked}); })()`,
  );
  if (read === undefined) throw new Error(`${name} is not on its page: no ${frame ?? 'frame'}.`);
  return read;
}

const countOf = ({ texts, buttons }: FrameTexts, fromJira: JiraWords): ScreenCount => ({
  words: countWords(texts, fromJira),
  buttons: buttons.filter((text) => !isFigure(text) && !isKey(text, fromJira)).length,
});

async function bundledReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'read-frame.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
