import { join } from 'node:path';
import { openSite, type Site, type SiteOptions } from '../open-site';
import { siteServer } from '../server/app';
import { assetsFor } from '../server/built-assets';
import { listen } from '../server/listen';

/** A site that this process serves. */
export type SiteHere = { readonly address: string; readonly site: Site; readonly stop: () => Promise<void> };

const root = join(__dirname, '..', '..', '..');

/**
 * Opens a site in this process, on a running clock where `running` is left out, and serves it on a
 * free port. One at a time: the process runs on its clock.
 */
export async function openHere(options: SiteOptions): Promise<SiteHere> {
  const [{ address, serve, close }, site] = await Promise.all([listen(0), openSite({ running: true, ...options })]);
  serve(siteServer({ site, assets: await assetsFor({ root, manifest: site.manifest }) }));
  return {
    address,
    site,
    stop: async () => {
      site.close();
      await close();
    },
  };
}
