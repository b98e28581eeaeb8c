import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sitePages } from './site-pages';

/** Node's limit for the heap, in MB; Forge gives a function 512 MB in all. */
const limit = 256;
const items = 10_000;

/**
 * Scores 10,000 items in a process of its own, bundled beside this one, whose heap may not grow
 * beyond 256 MB, and tells how large it became.
 */
export const memoryBench = (folder: string): string => {
  const place = mkdtempSync(join(tmpdir(), 'bench-pages-'));
  try {
    const { pages, fields } = sitePages(folder);
    pages.forEach((page, at) => {
      writeFileSync(join(place, `${String(at).padStart(4, '0')}.json`), page);
    });
    const run = spawnSync(
      process.execPath,
      [`--max-old-space-size=${limit}`, join(__dirname, 'score-pages.js'), place, String(items)],
      { encoding: 'utf8', env: { ...process.env, BENCH_FIELDS: JSON.stringify(fields) } },
    );
    return run.status === 0
      ? run.stdout
      : `scoring ${items} items within ${limit} MB of heap failed: ${run.signal ?? run.stderr.slice(-500)}\n`;
  } finally {
    rmSync(place, { recursive: true });
  }
};
