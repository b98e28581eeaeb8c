import { mkdir } from 'node:fs/promises';
import { noChromium, findChromium, launchChromium } from '../browser/chromium';
import type { CommandOutcome } from '../command';
import { allSurfaces } from '../surfaces/all-surfaces';
import { isThere, surfaceSites, titaniumFolder } from '../surfaces/site-names';
import { openSurfaceSite } from '../surfaces/surface-site';
import { readArguments, type ScreenshotArguments } from './arguments';
import { type LeftOut, takePictures, type Taken } from './take-pictures';

/**
 * Takes pictures of the surfaces and tells how many, and what was left out and why. Exit code 2
 * with one line for bad arguments; 1 without a browser and where a surface could not be shown.
 */
export const runScreenshots = async (argv: readonly string[]): Promise<CommandOutcome> => {
  const asked = readArguments(argv);
  if ('wrong' in asked) return { exitCode: 2, stdout: '', stderr: asked.wrong };
  if (asked.site !== undefined && !isThere(asked.site))
    return { exitCode: 2, stdout: '', stderr: `titanium cannot be shown: ${absent}.` };
  if (findChromium() === undefined) return { exitCode: 1, stdout: '', stderr: noChromium };
  await mkdir(asked.out, { recursive: true });
  const taken = await ofAllSites(asked);
  return {
    exitCode: taken.failed.length > 0 ? 1 : 0,
    stdout: [`${taken.files.length} pictures in ${asked.out}`, ...leftOutLines(taken.leftOut), ''].join('\n'),
    stderr: taken.failed.map((line) => `screenshots: ${line}`).join('\n'),
  };
};

/** By reason, each with what it leaves out. */
const leftOutLines = (leftOut: readonly LeftOut[]): readonly string[] =>
  [...new Set(leftOut.map(({ because }) => because))].map((reason) => {
    const pictures = leftOut.filter(({ because }) => because === reason).map(({ picture }) => picture);
    return `Left out, ${reason}: ${pictures.join(', ')}`;
  });

const absent = `there is no folder ${titaniumFolder}`;

const ofAllSites = async ({ site, surfaces, ...asked }: ScreenshotArguments): Promise<Taken> => {
  const browser = await launchChromium();
  const taken: Taken[] = [];
  try {
    for (const siteName of surfaceSites.filter((name) => site === undefined || name === site)) {
      if (!isThere(siteName)) {
        taken.push({ files: [], leftOut: [{ picture: siteName, because: absent }], failed: [] });
        continue;
      }
      const opened = await openSurfaceSite(siteName);
      const chosen = allSurfaces.filter(({ name }) => surfaces.includes(name));
      try {
        taken.push(await takePictures(browser, opened, { ...asked, siteName, surfaces: chosen }));
      } finally {
        await opened.stop();
      }
    }
  } finally {
    await browser.close();
  }
  return {
    files: taken.flatMap(({ files }) => files),
    leftOut: taken.flatMap(({ leftOut }) => leftOut),
    failed: taken.flatMap(({ failed }) => failed),
  };
};
