import { build } from 'esbuild';
import { basename } from 'node:path';

import type { AppManifest } from '../forge/functions/manifest';

/** The JavaScript and CSS of the pages by file name, such as `host.js`. */
export type Assets = ReadonlyMap<string, string>;

/**
 * Bundles the page's own code as `host.js` and each surface of the manifest under its resource's
 * key, in memory. `root` is the folder of the project. Rejects with esbuild's message where
 * something does not build.
 */
export async function bundleAssets({ root, manifest }: { root: string; manifest: AppManifest }): Promise<Assets> {
  const surfaces = manifest.modules.flatMap(({ resource }) =>
    manifest.resources.filter(({ key }) => key === resource).map(({ key, path }) => ({ out: key, in: path })),
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [{ out: 'host', in: 'test/site/screen/host.tsx' }, ...surfaces],
    bundle: true,
    write: false,
    outdir: 'assets',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // Shorter names would take a third of the start.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.gif': 'dataurl', '.woff2': 'dataurl' },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
