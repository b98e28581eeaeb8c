import { faultStatus, faultResponse } from '../call-fault';
import type { SiteClock } from '../clock';
import type { Disturbance } from '../disturbance';
import type { Services } from '../forge-fetch';
import { checkAlive } from '../functions/invocation';
import type { CallTimes } from '../latency';
import type { UsageMeter } from '../usage';
import { KVS_READS, type Kvs } from './kvs';

/**
 * Serves what `@forge/kvs` asks: refuses without the scope `storage:app`, waits, answers, meters.
 */
export function kvsService({ kvs, scopes, meter, clock, times, disturbance }: KvsPlatform): Services['kvs'] {
  return async ({ path, body, invocation }) => {
    if (!scopes.includes('storage:app')) {
      return Response.json({ code: 'UNAUTHORIZED', message: 'The app lacks the scope storage:app' }, { status: 403 });
    }
    await clock.sleep(times.storage());
    checkAlive(invocation);
    const fault = disturbance.call(!KVS_READS.includes(path));
    if (fault?.afterEffect !== true && fault !== undefined) {
      meter.kvsCall({ path, status: faultStatus(fault), bytes: 0, reads: 0, writes: 0, writtenBytes: 0 });
      return faultResponse(fault);
    }
    const answer = kvs.handle(path, body === undefined ? undefined : JSON.parse(body));
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    const { status, reads, writes, writtenBytes = 0 } = answer;
    meter.kvsCall({ path, status, bytes: text === null ? 0 : Buffer.byteLength(text), reads, writes, writtenBytes });
    if (fault !== undefined) return faultResponse(fault);
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
  };
}

type KvsPlatform = {
  readonly kvs: Kvs;
  readonly scopes: readonly string[];
  readonly meter: UsageMeter;
  readonly clock: SiteClock;
  readonly times: Pick<CallTimes, 'storage'>;
  readonly disturbance: Disturbance;
};
