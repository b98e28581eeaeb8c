import { root } from '../../support/paths';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

import { BadArguments, readArguments } from '../../site/server/arguments';

type Run = { readonly code: number | null; readonly output: string; readonly errors: string };

/**
 * Runs `npm start -- …args` to its end; `whenServing` gets the address once it serves, and then it
 * is asked to stop.
 */
async function start(args: readonly string[], whenServing?: (address: string) => Promise<void>): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/site/start.ts', ...args], { cwd: root });
  let output = '';
  let errors = '';
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString();
    const address = /runs on (http:\S+)/.exec(output)?.[1];
    if (address === undefined || whenServing === undefined) return;
    void whenServing(address).finally(() => child.kill('SIGTERM'));
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output, errors };
}

describe('npm start', () => {
  it.each([
    ['an option that it does not have', ['--prot', '1'], "Unknown option '--prot'. --help shows the options."],
    ['an option without its value', ['--latency', '-5'], "Option '--latency' argument is ambiguous"],
    ['a port that is none', ['--port', 'web'], '--port takes a whole number from 0 to 65535, not web.'],
    ['a share that is none', ['--faults', '2'], '--faults takes a share from 0 to 1, not 2.'],
    ['a number of items that is none', ['--generate', 'many'], '--generate takes a whole number'],
    ['a moment that is none', ['--now', 'soon'], '--now takes an instant such as 2026-03-09T09:00:00Z, not soon.'],
  ])('refuses %s', (_what, args, sentence) => {
    expect(() => readArguments(args)).toThrow(BadArguments);
    expect(() => readArguments(args)).toThrow(sentence);
  });

  it('takes port 8420, the demo site and no latency where nothing is said', () => {
    expect(readArguments([])).toMatchObject({ port: 8420, open: false, help: false });
    expect(readArguments(['--port=0', '--latency', '150'])).toMatchObject({ port: 0, latency: 150 });
  });

  it('refuses a folder that is not there in one clear line', async () => {
    const { code, output, errors } = await start(['--port', '0', '--data', '/no/such/site']);
    expect([code, output, errors.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(errors).toContain('/no/such/site');
  }, 60_000);

  it('refuses a port that is taken in one clear line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { code, errors } = await start(['--port', String(port)]);
    other.close();
    expect([code, errors.trim().split('\n').length]).toEqual([2, 1]);
    expect(errors).toContain(`Port ${port} is taken.`);
  }, 60_000);

  it('serves the demo site with every bundle, and stops when it is told', async () => {
    const statuses: number[] = [];
    const { code, output, errors } = await start(['--port', '0', '--now', '2026-03-09T09:00:00Z'], async (address) => {
      for (const path of ['/', '/site/assets/host.js', '/site/assets/issue-panel.js', '/site/page?path=/admin']) {
        statuses.push((await fetch(`${address}${path}`)).status);
      }
    });
    expect(errors).toBe('');
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect([code, output.trim().split('\n').length]).toEqual([0, 1]);
  }, 60_000);
});
