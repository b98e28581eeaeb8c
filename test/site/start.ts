import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { SiteFolderError } from './data/site-folder-error';
import { StoreFileError } from './forge/kvs-file';
import { readManifest } from './forge/manifest';
import { openSite } from './open-site';
import { BadArguments, HELP, readArguments } from './server/arguments';
import { siteServer } from './server/app';
import { bundleAssets } from './server/bundles';
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
  const { port, open, help, ...options } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const { address, serve, close } = await listen(port);
  const root = join(__dirname, '..', '..');
  const bundling = bundleAssets({ root, manifest: readManifest(join(root, 'manifest.yml')) });
  const [site, assets] = await Promise.all([openSite({ ...options, running: true }), bundling]);
  serve(siteServer({ site, assets }));
  process.stdout.write(`Backlog Refinery runs on ${address}\n`);
  if (open) openBrowser(address);
  const stop = (): void => {
    site.close();
    void close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function isExpected(error: unknown): error is Error {
  return [BadArguments, SiteFolderError, StoreFileError, PortTakenError].some((kind) => error instanceof kind);
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
