import type { RequestLog, RequestRecord, Usage, UsageReport } from '../server/page-types';
import type { SiteClock } from './clock';

/**
 * What the app's calls cost, since the site opened and since the last reset, with a log of them.
 */
export type UsageMeter = {
  readonly jiraCall: (call: JiraCall) => void;
  readonly kvsCall: (call: KvsCall) => void;
  /** A push to a queue, with the bytes of the events' bodies. */
  readonly queuePush: (bodyBytes: number) => void;
  readonly invocation: () => void;
  readonly report: () => UsageReport;
  readonly requests: () => RequestLog;
  readonly reset: () => void;
};

export type JiraCall = {
  readonly method: string;
  readonly path: string;
  /** The endpoint's template, such as `GET /rest/api/3/issue/{issueIdOrKey}`. */
  readonly endpoint: string;
  readonly status: number;
  /** Bytes of the answer's body. */
  readonly bytes: number;
  /** Elements of the answer's main array, or 1 for one object; 0 for what answers none. */
  readonly objects: number;
  /** An account id, or "app". */
  readonly as: string;
};

export type KvsCall = {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  /** Units of 10 KB. */
  readonly reads: number;
  readonly writes: number;
  /** Of the values that were written. */
  readonly writtenBytes: number;
};

export function meterUsage(clock: SiteClock): UsageMeter {
  let sinceStart = NOTHING;
  let sinceReset = NOTHING;
  let log: readonly RequestRecord[] = [];
  let counts: ReadonlyMap<string, number> = new Map();
  const add = (cost: Partial<Usage>): void => {
    sinceStart = sum(sinceStart, cost);
    sinceReset = sum(sinceReset, cost);
  };
  const note = (record: Omit<RequestRecord, 'at'>): void => {
    log = [...log.slice(1 - LOGGED), { at: new Date(clock.now()).toISOString(), ...record }];
    counts = new Map(counts).set(record.endpoint, (counts.get(record.endpoint) ?? 0) + 1);
  };
  return {
    jiraCall: (call) => {
      const points = pointsOf(call);
      const { method, path, endpoint, status, bytes, as } = call;
      add({ restCalls: 1, points, bytes });
      note({ service: 'jira', method, path, endpoint, status, bytes, points, as });
    },
    kvsCall: ({ path, status, bytes, reads, writes, writtenBytes }) => {
      add({ kvsCalls: 1, kvsReads: reads, kvsWrites: writes, writtenBytes });
      note({ service: 'kvs', method: 'POST', path, endpoint: `kvs ${path}`, status, bytes, points: 0, as: 'app' });
    },
    queuePush: (bodyBytes) => add({ writtenBytes: bodyBytes }),
    invocation: () => add({ invocations: 1 }),
    report: () => ({ sinceStart, sinceReset }),
    requests: () => ({
      counts: [...counts]
        .map(([request, count]) => ({ request, count }))
        .sort((one, other) => other.count - one.count || (one.request < other.request ? -1 : 1)),
      recent: log,
    }),
    reset: () => {
      sinceReset = NOTHING;
      log = [];
      counts = new Map();
    },
  };
}

/** The newest requests that the log keeps. */
const LOGGED = 500;

/** Before anything was asked. */
export const NOTHING: Usage = {
  restCalls: 0,
  points: 0,
  bytes: 0,
  kvsCalls: 0,
  kvsReads: 0,
  kvsWrites: 0,
  writtenBytes: 0,
  invocations: 0,
};

function sum(one: Usage, other: Partial<Usage>): Usage {
  return {
    restCalls: one.restCalls + (other.restCalls ?? 0),
    points: one.points + (other.points ?? 0),
    bytes: one.bytes + (other.bytes ?? 0),
    kvsCalls: one.kvsCalls + (other.kvsCalls ?? 0),
    kvsReads: one.kvsReads + (other.kvsReads ?? 0),
    kvsWrites: one.kvsWrites + (other.kvsWrites ?? 0),
    writtenBytes: one.writtenBytes + (other.writtenBytes ?? 0),
    invocations: one.invocations + (other.invocations ?? 0),
  };
}

/** 1 a call and 1 for each object that it answered; a call that failed and a write answer none. */
export function pointsOf({ method, status, objects }: Pick<JiraCall, 'method' | 'status' | 'objects'>): number {
  return status >= 400 || method === 'PUT' || method === 'DELETE' ? 1 : 1 + objects;
}
