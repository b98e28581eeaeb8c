import { findChromium, launchChromium, noChromium } from '../browser/chromium';
import type { CommandOutcome } from '../command';
import { openSurfaceSite } from '../surfaces/surface-site';
import { readArguments } from './arguments';
import { countScreens } from './count-screens';
import { brokenLimits, readLimits, saveLimits, type ScreenCounts } from './limits';
import { wordsTable } from './words-table';

/**
 * Counts words and buttons of the demo's surfaces and prints them as a table. Exit code 1 where
 * limits do not fit any more; with `--save` what is counted becomes the limit. 2 for bad arguments.
 */
export const runScreenWords = async (argv: readonly string[]): Promise<CommandOutcome> => {
  const asked = readArguments(argv);
  if ('wrong' in asked) return { exitCode: 2, stdout: '', stderr: asked.wrong };
  if (findChromium() === undefined) return { exitCode: 1, stdout: '', stderr: noChromium };
  const counted = await countDemo();
  if (asked.save) saveLimits(counted);
  const limits = readLimits();
  const broken = brokenLimits(counted, limits);
  return {
    exitCode: broken.length > 0 ? 1 : 0,
    stdout: `${wordsTable(counted, limits)}\n`,
    stderr: broken.map((sentence) => `screen-words: ${sentence}`).join('\n'),
  };
};

const countDemo = async (): Promise<ScreenCounts> => {
  const browser = await launchChromium();
  try {
    const demo = await openSurfaceSite('demo');
    try {
      return await countScreens(browser, demo);
    } finally {
      await demo.stop();
    }
  } finally {
    await browser.close();
  }
};
