import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../site/browser/chromium';
import { takePictures } from '../site/screenshots/take-pictures';
import { countScreens } from '../site/screen-words/count-screens';
import { brokenLimits, readLimits } from '../site/screen-words/limits';
import { wordsTable } from '../site/screen-words/words-table';
import { allSurfaces } from '../site/surfaces/all-surfaces';
import { states } from '../site/surfaces/surface';
import { openSurfaceSite, type SurfaceSite } from '../site/surfaces/surface-site';

/* The surfaces of the demo, as the commands `screenshots` and `screen-words` look at them. */

let browser: Browser;
let demo: SurfaceSite;

beforeAll(async () => {
  browser = await launchChromium();
  demo = await openSurfaceSite('demo');
}, 180_000);
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

it('has every surface of the list', () => {
  expect(allSurfaces.filter(({ at }) => at(demo.known) === undefined).map(({ name }) => name)).toEqual([]);
});

it('keeps words and buttons of each first view within the limits, which keep close to them', async () => {
  const counted = await countScreens(browser, demo);
  const limits = readLimits();
  const broken = brokenLimits(counted, limits);
  const table = broken.length === 0 ? '' : wordsTable(counted, limits);
  expect({ broken, table }).toEqual({ broken: [], table: '' });
}, 300_000);

it('takes a picture of a surface in each of its states, and says which it has not', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pictures-'));
  const surfaces = allSurfaces.filter(({ name }) => name === 'refine' || name === 'kanban-refine');
  try {
    const taken = await takePictures(browser, demo, {
      out,
      siteName: 'demo',
      surfaces,
      states,
      themes: ['dark'],
      widths: [390],
    });
    expect(taken).toEqual({
      files: [
        'demo-refine-content-dark-390.png',
        'demo-kanban-refine-content-dark-390.png',
        'demo-refine-loading-dark-390.png',
        'demo-refine-problem-dark-390.png',
        'demo-refine-empty-dark-390.png',
      ],
      leftOut: ['loading', 'problem', 'empty'].map((state) => ({
        picture: `demo-kanban-refine-${state}`,
        because: 'it looks as another surface does in this state',
      })),
      failed: [],
    });
    expect(readdirSync(out).toSorted()).toEqual(taken.files.toSorted());
    expect(taken.files.filter((file) => statSync(join(out, file)).size < 10_000)).toEqual([]);
    expect(demo.site.jiraMode()).toBe('none');
  } finally {
    rmSync(out, { recursive: true });
  }
}, 300_000);
