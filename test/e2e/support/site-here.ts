import { root } from '../../support/paths';
import { openSite, type Site, type SiteOptions } from '../../site/open-site';
import { siteServer } from '../../site/server/app';
import { bundleAssets } from '../../site/server/bundles';
import { listen } from '../../site/server/listen';
import type { RunningSite } from './running-site';

export type SiteHere = RunningSite & { readonly site: Site };

/**
 * Opens a site in this process, on a running clock, and serves it on a free port. One at a time:
 * the process runs on its clock.
 */
export async function openHere(options: SiteOptions): Promise<SiteHere> {
  const [{ address, serve, close }, site] = await Promise.all([listen(0), openSite({ ...options, running: true })]);
  serve(siteServer({ site, assets: await bundleAssets({ root, manifest: site.manifest }) }));
  return {
    address,
    site,
    stop: async () => {
      site.close();
      await close();
    },
  };
}
