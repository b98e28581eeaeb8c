import { root } from '../../support/paths';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const patience = 60_000;

export type RunningSite = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Starts the local site as `npm start -- --fresh` does, on a free port, with these options beside.
 * @throws Error with what the site wrote where it does not come up within a minute.
 */
export async function startSite(...options: readonly string[]): Promise<RunningSite> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const site = spawn(process.execPath, [tsx, 'test/site/start.ts', '--port', '0', '--fresh', ...options], {
    cwd: root,
    // jest runs tests with an environment of their own.
    env: process.env,
  });
  return { address: await addressOf(site), stop: () => stop(site) };
}

function addressOf(site: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    const giveUp = (why: string) => reject(new Error(`The local site ${why}. It wrote:\n${written}`));
    const timer = setTimeout(() => giveUp('did not come up within a minute'), patience);
    const read = (chunk: Buffer) => {
      written += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    site.stdout?.on('data', read);
    site.stderr?.on('data', read);
    site.once('exit', (code) => {
      clearTimeout(timer);
      giveUp(`ended with ${String(code)}`);
    });
  });
}

function stop(site: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    site.once('exit', () => resolve());
    site.kill('SIGTERM');
  });
}
