import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { SiteFolderError } from './data/site-folder-error';
import { StoreFileError } from './forge/storage/kvs-file';
import { readManifest } from './forge/functions/manifest';
import { LiveSiteError } from './live/live-access';
import { openLiveSite } from './live/open-live-site';
import { openSite } from './open-site';
import { BadArguments, HELP, readArguments } from './server/arguments';
import { siteServer } from './server/app';
import { assetsFor } from './server/built-assets';
import { listen, PortTakenError } from './server/listen';

main().catch((error: unknown) => {
  if (isExpected(error)) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
  console.error(error);
  process.exit(1);
});

async function main(): Promise<void> {
  const { port, open, help, live, fresh, ...options } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const { address, serve, close } = await listen(port);
  const root = join(__dirname, '..', '..');
  const bundling = assetsFor({ root, manifest: readManifest(join(root, 'manifest.yml')) });
  const opening =
    live === undefined
      ? openSite({ ...options, running: true, past: !fresh })
      : openLiveSite({ ...options, ...live, env: process.env, onRefused: (why) => process.stderr.write(`${why}\n`) });
  const [site, assets] = await Promise.all([opening, bundling]);
  serve(siteServer({ site, assets }));
  const of = live === undefined ? '' : ` with ${live.site}, ${live.write ? 'which it may change' : 'read only'}`;
  process.stdout.write(`Backlog Refinery runs on ${address}${of}\n`);
  if (open) openBrowser(address);
  const stop = (): void => {
    site.close();
    void close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function isExpected(error: unknown): error is Error {
  return [BadArguments, SiteFolderError, StoreFileError, PortTakenError, LiveSiteError].some(
    (kind) => error instanceof kind,
  );
}

const OPENERS = new Map<string, string>([
  ['darwin', 'open'],
  ['win32', 'explorer'],
]);

function openBrowser(address: string): void {
  spawn(OPENERS.get(process.platform) ?? 'xdg-open', [address], { stdio: 'ignore', detached: true })
    .on('error', () => process.stderr.write(`No browser could be opened: go to ${address}\n`))
    .unref();
}
