import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Assets, bundleAssets } from './bundles';

/** Names a folder of assets to who opens many sites of one and the same code. */
const variable = 'SITE_ASSETS';

/** The assets of the pages: as they were built for this run of tests, else bundled now. */
export const assetsFor = async (project: Parameters<typeof bundleAssets>[0]): Promise<Assets> => {
  const folder = process.env[variable];
  if (folder === undefined) return bundleAssets(project);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

/** Bundles once for all sites that this process, and those that it starts, open from now on. */
export const buildAssetsOnce = async (project: Parameters<typeof bundleAssets>[0], folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await bundleAssets(project)) writeFileSync(join(folder, name), text);
  process.env[variable] = folder;
};
