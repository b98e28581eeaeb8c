import * as v from '@badrap/valita';

import { expecting } from '../data/schema';
import { parse } from '../data/schema-faults';
import type { Activity } from './activity';
import { checkAlive, currentInvocation, type Invocation } from './functions/invocation';
import type { ForgeFetch } from './functions/runtime';
import { reportPath } from './report-service';

/** One request that left the app, on its way to the service that it names. */
export type OutgoingRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly invocation: Invocation;
};

export type Services = {
  readonly jira: (request: OutgoingRequest, as: 'user' | 'app') => Promise<Response>;
  readonly kvs: (request: OutgoingRequest) => Promise<Response>;
  readonly queue: (request: OutgoingRequest) => Promise<Response>;
  /** Atlassian's report of the accounts that an app keeps something of. */
  readonly report: (request: OutgoingRequest) => Promise<Response>;
};

/**
 * Takes what `@forge/api`, `@forge/kvs` and `@forge/events` send to the service it is for. Whatever
 * the local site does not serve, and whatever is sent outside of an invocation or after its end, is
 * an error that says so.
 */
export function routeRequests(services: Services, activity: Activity): ForgeFetch {
  return async (descriptor, path, init) => {
    const target = parse(descriptorSchema, descriptor);
    const invocation = currentInvocation();
    if (invocation === undefined) throw new Error(`A request for ${String(path)} left the app outside an invocation.`);
    checkAlive(invocation);
    const { method, headers, body } = parse(initSchema, init ?? {});
    const request = {
      method: method.toUpperCase(),
      path: parse(v.string(), path),
      headers: Object.fromEntries(new Headers(headers)),
      body,
      invocation,
    };
    const serve = serviceFor(target, request.path, services);
    if (serve === undefined) {
      throw new Error(`The local site does not serve ${JSON.stringify(descriptor)} (${request.path}).`);
    }
    activity.moved();
    try {
      return await fated(request, serve);
    } finally {
      activity.moved();
    }
  };
}

type Service = (request: OutgoingRequest) => Promise<Response>;

function serviceFor(
  { type, provider, remote, accountId }: Target,
  path: string,
  services: Services,
): Service | undefined {
  if (type === 'kvs') return services.kvs;
  if (type !== 'fpp' || accountId !== undefined) return undefined;
  if (remote === 'stargate' && provider === 'app') return path === reportPath ? services.report : services.queue;
  if (remote !== 'jira' || (provider !== 'user' && provider !== 'app')) return undefined;
  return (request) => services.jira(request, provider);
}

/** A request at which its invocation dies never comes back: the process is gone. */
async function fated(request: OutgoingRequest, serve: Service): Promise<Response> {
  const { invocation } = request;
  const fate = invocation.fate?.() ?? 'lives';
  if (fate === 'lives') return serve(request);
  if (fate === 'dies-after') await serve(request).catch(() => undefined);
  invocation.kill();
  return new Promise(() => undefined);
}

type Target = v.Infer<typeof descriptorSchema>;

const descriptorSchema = v.object({
  type: v.string(),
  provider: v.string().optional(),
  remote: v.string().optional(),
  /**
   * Set by `asUser(accountId)`, which acts for a person who is not there: not part of the local
   * site.
   */
  accountId: v.string().optional(),
});

const initSchema = v.object({
  method: v.string().optional(() => 'GET'),
  headers: expecting(
    '(Headers | Object)',
    v.union(
      v.unknown().assert((value): value is Headers => value instanceof Headers),
      v.record(v.string()),
    ),
  ).optional(),
  body: v.string().optional(),
});
