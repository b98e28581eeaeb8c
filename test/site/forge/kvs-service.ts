import type { SiteClock } from './clock';
import type { Services } from './forge-fetch';
import { checkAlive } from './invocation';
import type { Kvs } from './kvs';
import type { UsageMeter } from './usage';

/** How long a storage call takes where calls take time at all, in milliseconds. */
export const KVS_LATENCY_MS = 10;

/** Serves what `@forge/kvs` asks: refuses without the scope `storage:app`, waits, answers, meters. */
export function kvsService({ kvs, scopes, meter, clock, latencyMs }: KvsPlatform): Services['kvs'] {
  return async ({ path, body, invocation }) => {
    if (!scopes.includes('storage:app')) {
      return Response.json({ code: 'UNAUTHORIZED', message: 'The app lacks the scope storage:app' }, { status: 403 });
    }
    await clock.sleep(latencyMs);
    checkAlive(invocation);
    const answer = kvs.handle(path, body === undefined ? undefined : JSON.parse(body));
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    const { status, reads, writes } = answer;
    meter.kvsCall({ path, status, bytes: text === null ? 0 : Buffer.byteLength(text), reads, writes });
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
  };
}

type KvsPlatform = {
  readonly kvs: Kvs;
  readonly scopes: readonly string[];
  readonly meter: UsageMeter;
  readonly clock: SiteClock;
  readonly latencyMs: number;
};
