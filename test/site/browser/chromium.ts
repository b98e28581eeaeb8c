import { accessSync, constants } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/**
 * The Chromium of this machine: the one that CHROMIUM names, else one in a usual place; undefined
 * where there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  return (named === undefined || named === '' ? usual : [named]).find(isRunnable);
}

/** Starts a headless browser that calls nobody. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(noChromium);
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const noChromium =
  'Chromium is needed, and there is none: install it (apt-get install chromium), or name one in CHROMIUM.';

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
