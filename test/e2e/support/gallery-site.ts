import { root } from '../../support/paths';
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { galleryPage } from './gallery-pages';
import type { InvokeAnswer, JiraSwitch, SitePage, Usage } from '../../site/server/page-types';
import { NOTHING } from '../../site/forge/usage';

const sample = 'test/site/screen/sample';

/**
 * The page's own half on its own: the host's bundle, two sample apps and fixed answers; no app of
 * ours, no Jira.
 */
export async function startGallery(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const files = await bundles();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = files.get(pathname);
    const answer = answers(searchParams.get('path') ?? '/').get(pathname);
    if (asset !== undefined) response.setHeader('content-type', typeOf(pathname)).end(asset);
    else if (answer !== undefined) response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(shell);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/site/assets/host.css"></head>
<body><div id="root"></div><script src="/site/assets/host.js" defer></script></body></html>`;

async function bundles(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      host: 'test/site/screen/host.tsx',
      gallery: `${sample}/gallery.tsx`,
      refused: `${sample}/refused.tsx`,
    },
    bundle: true,
    write: false,
    outdir: 'assets',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/site/assets/${path.split(/[\\/]/).pop() ?? ''}`, text]));
}

type Answer = SitePage | InvokeAnswer | JiraSwitch | { readonly sinceReset: Usage };

function answers(path: string): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    ['/site/page', galleryPage(path)],
    ['/site/invoke', { value: { answered: true } }],
    ['/site/jira', { mode: 'none' }],
    ['/site/usage', { sinceReset: NOTHING }],
    ['/site/usage/reset', { sinceReset: NOTHING }],
  ]);
}

function typeOf(path: string): string {
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}
