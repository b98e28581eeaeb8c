import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, noChromium } from '../../site/browser/chromium';
import { readManifest } from '../../site/forge/functions/manifest';
import { buildAssetsOnce } from '../../site/server/built-assets';
import { root } from '../../support/paths';

/** Ends the run in one line where there is no browser; else builds the pages of all its sites. */
export default async function beforeAllFiles(): Promise<void> {
  if (findChromium() === undefined) {
    process.stderr.write(`${noChromium}\n`);
    process.exit(1);
  }
  const manifest = readManifest(join(root, 'manifest.yml'));
  await buildAssetsOnce({ root, manifest }, mkdtempSync(join(tmpdir(), 'site-assets-')));
}
