import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs the bench on bundled code, as Forge runs the app: tsx would wrap every inner function to
 * keep its name, which costs a fifth of the scoring.
 */
const outdir = join('node_modules', '.cache', 'bench');
buildSync({
  entryPoints: ['test/bench/run.ts', 'test/bench/score-pages.ts'],
  outdir,
  bundle: true,
  platform: 'node',
  packages: 'external',
});
process.exitCode = spawnSync(process.execPath, [join(outdir, 'run.js')], { stdio: 'inherit' }).status ?? 1;
